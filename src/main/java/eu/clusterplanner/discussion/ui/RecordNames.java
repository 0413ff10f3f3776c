package eu.clusterplanner.discussion.ui;

import eu.clusterplanner.discussion.Subject;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.history.HistoryFilter;
import eu.clusterplanner.record.history.KnownRecords;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.field.ValueWords;
import eu.clusterplanner.shell.history.HistoryWords;
import eu.clusterplanner.shell.history.RecordPlace;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the records of threads and suggestions are called, where they are shown, and their values in words. */
final class RecordNames {

    private final DiscussionServices services;
    private final PartnershipId partnership;
    private final Texts texts;
    private final Formats formats;
    private final KnownRecords known;

    /** Reads each kind once, with what its records can be called by. */
    RecordNames(DiscussionServices services, PartnershipId partnership, Texts texts, Collection<Subject> subjects) {
        this.services = services;
        this.partnership = partnership;
        this.texts = texts;
        this.formats = Formats.of(texts, services.clock().getZone());
        Set<String> kinds = new HashSet<>();
        subjects.forEach(subject -> collect(subject.kind(), kinds));
        Map<RecordId, RecordRow> rows = new HashMap<>();
        kinds.forEach(kind -> services.records().list(partnership, kind).forEach(row -> rows.put(row.id(), row)));
        this.known = new KnownRecords(rows, Set.of());
    }

    private void collect(String name, Set<String> kinds) {
        if (!kinds.add(name)) {
            return;
        }
        RecordKind kind = services.kinds().get(name);
        Optional.ofNullable(kind.parent()).ifPresent(parent -> collect(parent, kinds));
        for (Property property : kind.properties()) {
            switch (property.type()) {
                case PropertyType.Link link -> collect(link.kind(), kinds);
                case PropertyType.Links links -> collect(links.kind(), kinds);
                case PropertyType.Pair pair -> collect(pair.kind(), kinds);
                default -> {}
            }
        }
    }

    /** The record as the person sees it now; null where it is removed. */
    @Nullable
    RecordRow row(Subject subject) {
        RecordRow row = known.rows().get(subject.record());
        return row != null && subject.isOf(row) ? row : null;
    }

    /** {@code Shared action A12 Joint training}; of a record that is gone as it was called last. */
    String title(Subject subject) {
        RecordKind kind = services.kinds().get(subject.kind());
        if (row(subject) != null) {
            return new HistoryWords(texts, formats, partnership, known).title(kind, subject.record());
        }
        KnownRecords before =
                services.history().called(partnership, new HistoryFilter.Place(subject.kind(), subject.record()));
        return new HistoryWords(texts, formats, partnership, before).title(kind, subject.record());
    }

    /** What the property is called; empty for the record as a whole. */
    String property(Subject subject) {
        RecordKind kind = services.kinds().get(subject.kind());
        return subject.property() == null ? "" : texts.get(kind.labelKey(kind.property(subject.property())));
    }

    /** Below the address of the partnership; empty where it is shown nowhere. */
    Optional<String> address(RecordId record) {
        return new RecordPlace(known).address(record);
    }

    /** A value as people read it; what nothing is called for nothing. */
    String value(String kindName, String property, @Nullable Object value) {
        RecordKind kind = services.kinds().get(kindName);
        String words = ValueWords.of(texts, formats, partnership, known).of(kind, kind.property(property), value);
        return words.isEmpty() ? texts.get("suggestion.nothing") : words;
    }
}
