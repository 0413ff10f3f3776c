package eu.clusterplanner.discussion;

import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.history.History;
import eu.clusterplanner.record.history.HistoryFilter;
import eu.clusterplanner.record.history.KnownRecords;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.history.HistoryWords;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What records are called, or were called last, in the words of the history. */
@Component
class SubjectNames {

    private final History history;
    private final RecordKinds kinds;
    private final Clock clock;

    SubjectNames(History history, RecordKinds kinds, Clock clock) {
        this.history = history;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** {@code Shared action A12 Joint training: Deadline}; as far as the present actor may read. */
    String of(PartnershipId partnership, Subject subject) {
        RecordKind kind = kinds.get(subject.kind());
        Texts texts = Texts.english();
        KnownRecords known = history.called(partnership, new HistoryFilter.Place(subject.kind(), subject.record()));
        String title = new HistoryWords(texts, Formats.of(texts, clock.getZone()), partnership, known)
                .title(kind, subject.record());
        return subject.property() == null
                ? title
                : texts.get(
                        "history.part",
                        Map.of("whole", title, "part", texts.get(kind.labelKey(kind.property(subject.property())))));
    }
}
