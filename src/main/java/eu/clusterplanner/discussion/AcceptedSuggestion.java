package eu.clusterplanner.discussion;

import eu.clusterplanner.discussion.DiscussionRefusedException.Reason;
import eu.clusterplanner.discussion.persistence.SuggestionRepository;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Makes what was proposed, by the one editing path and with the rights of whoever accepts. */
@Component
class AcceptedSuggestion {

    private final Records records;
    private final Subjects subjects;
    private final SuggestionRepository stored;

    AcceptedSuggestion(Records records, Subjects subjects, SuggestionRepository stored) {
        this.records = records;
        this.subjects = subjects;
        this.stored = stored;
    }

    /** Whether the present actor may make that change; of a record that is gone whoever may add such records. */
    boolean mayMake(PartnershipId partnership, Suggestion suggestion) {
        Subject subject = suggestion.subject();
        return mayMake(
                partnership,
                suggestion,
                subject == null ? null : subjects.find(partnership, subject).orElse(null));
    }

    /** As {@link #mayMake(PartnershipId, Suggestion)}; seen: its record, null: it is gone. */
    boolean mayMake(PartnershipId partnership, Suggestion suggestion, @Nullable RecordRow seen) {
        Subject subject = suggestion.subject();
        if (subject == null) {
            return records.mayAdd(partnership, suggestion.kind(), suggestion.parent(), suggestion.values());
        }
        return seen == null
                ? records.mayAdd(partnership, suggestion.kind(), null, Map.of())
                : subjects.mayDecide(partnership, subject, seen);
    }

    /**
     * Makes it; all suggestions that are fulfilled by it.
     *
     * @param seen null: not seen
     */
    List<Suggestion> make(PartnershipId partnership, Suggestion suggestion, @Nullable RecordRow seen) {
        Subject subject = suggestion.subject();
        if (subject == null) {
            records.add(partnership, suggestion.kind(), suggestion.parent(), suggestion.values());
            return List.of(suggestion);
        }
        RecordRow now = subjects.find(partnership, subject)
                .orElseThrow(() -> new DiscussionRefusedException(Reason.RECORD_GONE));
        if (suggestion.nature() == Suggestion.Nature.REMOVE) {
            // somebody may have filled it meanwhile: what was seen is what goes
            records.remove(partnership, now.kind().name(), now.id(), seen == null ? now.version() : seen.version());
        } else {
            change(partnership, suggestion, now, seen);
        }
        return same(partnership, suggestion, subject.record());
    }

    private void change(PartnershipId partnership, Suggestion suggestion, RecordRow now, @Nullable RecordRow seen) {
        String property = String.valueOf(suggestion.property());
        if (seen != null && seen.version() != now.version() && !now.holds(property, seen.value(property))) {
            throw new CollisionException(now);
        }
        if (!subjects.mayDecide(partnership, Objects.requireNonNull(suggestion.subject()), now)) {
            throw new AccessDeniedException("may not accept");
        }
        if (!now.holds(property, suggestion.value())) {
            records.change(
                    partnership, new Change(now.kind().name(), now.id(), now.version(), property, suggestion.value()));
        }
    }

    /** It, and other open ones that propose the same. */
    private List<Suggestion> same(PartnershipId partnership, Suggestion suggestion, RecordId record) {
        return stored.of(partnership, suggestion.kind(), record).stream()
                .filter(Suggestion::open)
                .filter(other -> other.nature() == suggestion.nature()
                        && Objects.equals(other.property(), suggestion.property())
                        && Objects.equals(other.value(), suggestion.value()))
                .toList();
    }
}
