package eu.clusterplanner.discussion.ui;

import eu.clusterplanner.discussion.CommentThread;
import eu.clusterplanner.discussion.Subject;
import eu.clusterplanner.discussion.Suggestion;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.talk.Talk;
import eu.clusterplanner.shell.talk.TalkCounts;
import eu.clusterplanner.shell.talk.TalkSource;
import eu.clusterplanner.shell.talk.TalkView;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Open threads and suggestions for the pages that show their records. */
@Component
class DiscussionTalk implements TalkSource {

    private final DiscussionServices services;

    DiscussionTalk(DiscussionServices services) {
        this.services = services;
    }

    @Override
    public TalkCounts counts(PartnershipId partnership) {
        Map<RecordId, Map<String, Integer>> byPlace = new HashMap<>();
        Map<Step, Integer> byStep = new EnumMap<>(Step.class);
        services.reading().counts(partnership).bySubject().forEach((subject, open) -> {
            byPlace.computeIfAbsent(subject.record(), id -> new HashMap<>())
                    .merge(property(subject), open, Integer::sum);
            byStep.merge(services.kinds().get(subject.kind()).step(), open, Integer::sum);
        });
        for (Suggestion suggestion : services.suggested().open(partnership)) {
            Subject subject = suggestion.subject();
            if (subject != null) {
                byPlace.computeIfAbsent(subject.record(), id -> new HashMap<>())
                        .merge(property(subject), 1, Integer::sum);
            }
            byStep.merge(services.kinds().get(suggestion.kind()).step(), 1, Integer::sum);
        }
        return new TalkCounts(byPlace, byStep);
    }

    @Override
    public Optional<RecordRow> about(PartnershipId partnership, String item) {
        RecordId id;
        try {
            id = RecordId.parse(item);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        return services.reading()
                .find(partnership, id)
                .map(CommentThread::subject)
                .or(() -> services.suggested()
                        .find(partnership, id)
                        .flatMap(found -> Optional.ofNullable(found.subject())))
                .flatMap(subject -> services.records().find(partnership, subject.kind(), subject.record()));
    }

    @Override
    public TalkView view(Talk talk) {
        return new ThreadsView(services, talk);
    }

    private static String property(Subject subject) {
        return Objects.requireNonNullElse(subject.property(), "");
    }
}
