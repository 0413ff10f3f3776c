package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a new record begins with where it cannot be empty: the first choice, today, the first partner that is not in the
 * list yet. Everything can be changed afterwards.
 */
final class NewValues {

    private final Texts texts;
    private final LinkChoices choices;
    private final WrittenDates dates;
    private final LocalDate today;

    NewValues(Texts texts, LinkChoices choices, WrittenDates dates, LocalDate today) {
        this.texts = texts;
        this.choices = choices;
        this.dates = dates;
        this.today = today;
    }

    /** siblings: the records that are in the list already; whole: what they are part of. */
    Map<String, Object> of(RecordKind kind, List<RecordRow> siblings, @Nullable RecordId whole) {
        Map<String, Object> values = new HashMap<>();
        kind.properties().stream().filter(Property::required).forEach(property -> {
            Object value = of(property, new Place(kind, siblings, whole));
            if (value != null) {
                values.put(property.name(), value);
            }
        });
        return values;
    }

    private record Place(
            RecordKind kind,
            List<RecordRow> siblings,
            @Nullable RecordId whole) {}

    private @Nullable Object of(Property property, Place place) {
        return switch (property.type()) {
            case PropertyType.Line _, PropertyType.Prose _ ->
                text("new." + place.kind().name());
            case PropertyType.Choice choice -> choice.options().getFirst();
            case PropertyType.Day() -> today;
            case PropertyType.Planned() -> dates.areMonthsOnly() ? PlannedDate.inMonth(1) : PlannedDate.on(today);
            case PropertyType.WholeNumber number -> number.least();
            case PropertyType.Decimal number -> Math.max(0, number.least());
            case PropertyType.Link link -> unused(link.kind(), property, place);
            default -> null;
        };
    }

    private @Nullable String text(String key) {
        return texts.has(key) ? texts.get(key) : null;
    }

    private @Nullable RecordId unused(String kind, Property property, Place place) {
        Set<Object> used = place.siblings().stream()
                .map(row -> row.value(property.name()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<RecordId> all = nearest(choices.ids(kind), place.whole());
        return all.stream().filter(id -> !used.contains(id)).findFirst().orElse(all.isEmpty() ? null : all.getFirst());
    }

    /** Where a record names others of its kind, those right before it come first: an action most often waits for them. */
    private static List<RecordId> nearest(List<RecordId> all, @Nullable RecordId whole) {
        int place = whole == null ? -1 : all.indexOf(whole);
        return place < 0
                ? all
                : Stream.concat(
                                all.subList(0, place).reversed().stream(),
                                all.stream().skip(place + 1L))
                        .toList();
    }
}
