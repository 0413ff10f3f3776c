package eu.clusterplanner.shell.history;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.history.KnownRecords;
import eu.clusterplanner.record.history.PropertyChange;
import eu.clusterplanner.record.history.RecordChange;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.field.RecordTitle;
import eu.clusterplanner.shell.field.ValueWords;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records and what became of them, in the words of the interface. */
public final class HistoryWords {

    /** Some records are called by a text of several lines. */
    private static final int LONGEST = 100;

    private final Texts texts;
    private final KnownRecords known;
    private final ValueWords values;

    public HistoryWords(Texts texts, Formats formats, PartnershipId partnership, KnownRecords known) {
        this.texts = texts;
        this.known = known;
        this.values = ValueWords.of(texts, formats, partnership, known);
    }

    /** {@code Shared action A12 Joint training}; of a part {@code Shared action A12 Joint training: Contribution NP}. */
    public String title(RecordKind kind, RecordId id) {
        RecordRow row = known.rows().get(id);
        String label = texts.get("record." + kind.name());
        String name = row == null || kind.single() || kind.isPartnership() ? "" : name(row);
        String own = name.isEmpty() ? label : texts.get("history.named", Map.of("kind", label, "name", name));
        RecordId parent = row == null || kind.parentColumn() == null ? null : row.parent();
        RecordRow whole = parent == null ? null : known.rows().get(parent);
        return whole == null
                ? own
                : texts.get("history.part", Map.of("whole", title(whole.kind(), whole.id()), "part", own));
    }

    /** A record without a name is called by what it is about. */
    private String name(RecordRow row) {
        String title = RecordTitle.of(row);
        if (!title.isEmpty()) {
            return shortened(title);
        }
        return row.kind().properties().stream()
                .filter(property -> names(property) && row.value(property.name()) != null)
                .map(property -> values.of(row.kind(), property, row.value(property.name())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static boolean names(Property property) {
        return property.type() instanceof PropertyType.Pair
                || property.type() instanceof PropertyType.Finding
                || (property.type() instanceof PropertyType.Choice
                        && property.name().equals("kind"))
                || (property.required() && property.type() instanceof PropertyType.Link);
    }

    String label(RecordKind kind, Property property) {
        return texts.get(kind.labelKey(property));
    }

    /** What stands in a property, empty for nothing; of a list without those that the other one has as well. */
    String value(RecordKind kind, PropertyChange change, @Nullable Object value, @Nullable Object other) {
        if (value instanceof List<?> list && other instanceof List<?> others && !sameMembers(list, others)) {
            return values.of(
                    kind,
                    change.property(),
                    list.stream().filter(each -> !others.contains(each)).toList());
        }
        return values.of(kind, change.property(), value);
    }

    private static boolean sameMembers(List<?> list, List<?> others) {
        return list.size() == others.size() && list.containsAll(others);
    }

    /** One line for many changes: the first record, with the property where only one was changed. */
    String summary(List<RecordChange> changes) {
        RecordChange first = changes.getFirst();
        String title = title(first.kind(), first.id());
        List<PropertyChange> properties = first.properties();
        boolean single = first.operation() == RecordChange.Operation.CHANGED && properties.size() == 1;
        String what = single
                ? texts.get(
                        "history.part",
                        Map.of(
                                "whole",
                                title,
                                "part",
                                label(first.kind(), properties.getFirst().property())))
                : title;
        return changes.size() == 1
                ? what
                : texts.get("history.and-more", Map.of("what", what, "count", changes.size() - 1));
    }

    Texts texts() {
        return texts;
    }

    KnownRecords known() {
        return known;
    }

    boolean isGone(RecordChange change) {
        return known.gone().contains(change.id());
    }
}
