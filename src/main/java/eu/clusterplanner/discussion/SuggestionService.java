package eu.clusterplanner.discussion;

import eu.clusterplanner.discussion.DiscussionRefusedException.Reason;
import eu.clusterplanner.discussion.Suggestion.State;
import eu.clusterplanner.discussion.persistence.SuggestionRepository;
import eu.clusterplanner.notification.Author;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in person proposes for the plan, and decides about. Everybody in the team but readers may propose where
 * they may read; whoever may make the change may accept or decline it.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class SuggestionService {

    private final PartnershipAccess access;
    private final Suggestions suggestions;
    private final SuggestionRepository stored;
    private final SuggestionNotices notices;
    private final AcceptedSuggestion accepted;
    private final Subjects subjects;
    private final Clock clock;

    SuggestionService(
            PartnershipAccess access,
            Suggestions suggestions,
            SuggestionRepository stored,
            SuggestionNotices notices,
            AcceptedSuggestion accepted,
            Subjects subjects,
            Clock clock) {
        this.access = access;
        this.suggestions = suggestions;
        this.stored = stored;
        this.notices = notices;
        this.accepted = accepted;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Where a suggestion is shown, below the address of its partnership. */
    public static String path(RecordId suggestion) {
        return "comments?suggestion=" + suggestion;
    }

    /** Proposes another value for a property; throws as {@link Suggestions#propose}. */
    public RecordId proposeChange(PartnershipId partnership, Subject subject, @Nullable Object value, String note) {
        Author author = proposer(partnership);
        RecordRow row = readable(partnership, subject);
        return suggestions.propose(
                partnership, subject, value, row.value(String.valueOf(subject.property())), note, author);
    }

    /** Proposes a new record; throws as {@link Suggestions#proposeNew}. */
    public RecordId proposeNew(
            PartnershipId partnership,
            String kind,
            @Nullable RecordId parent,
            Map<String, Object> values,
            String note) {
        return suggestions.proposeNew(partnership, kind, parent, values, note, proposer(partnership));
    }

    /** Proposes to remove a record; throws as {@link Suggestions#proposeRemoval}. */
    public RecordId proposeRemoval(PartnershipId partnership, Subject subject, String note) {
        Author author = proposer(partnership);
        readable(partnership, subject.whole());
        return suggestions.proposeRemoval(partnership, subject, note, author);
    }

    /**
     * Makes the change, as the signed-in person, and closes the suggestion with all that propose the same.
     *
     * @param seen the record as the person saw it beside the suggestion; null: not at all
     * @throws CollisionException where what it changes was changed since
     * @throws AccessDeniedException where the person may not make that change
     * @throws DiscussionRefusedException where it is decided, or its record gone
     */
    public void accept(PartnershipId partnership, RecordId id, @Nullable RecordRow seen) {
        Membership own = access.require(partnership);
        Suggestion open = open(partnership, id);
        for (Suggestion closed : accepted.make(partnership, open, seen)) {
            decide(own, closed, State.ACCEPTED, null);
        }
    }

    /** Closes a suggestion with a reason; the plan stays as it is. Throws as {@link #accept}. */
    public void decline(PartnershipId partnership, RecordId id, String reason) {
        Membership own = access.require(partnership);
        Suggestion open = open(partnership, id);
        if (!accepted.mayMake(partnership, open)) {
            throw new AccessDeniedException("may not decide");
        }
        decide(own, open, State.DECLINED, WrittenText.checked(reason));
    }

    /** Takes an own suggestion back. */
    public void withdraw(PartnershipId partnership, RecordId id) {
        Membership own = access.require(partnership);
        Suggestion open = open(partnership, id);
        if (!own.account().equals(open.proposer().account())) {
            throw new DiscussionRefusedException(Reason.NOT_YOURS);
        }
        stored.decide(partnership, id, State.WITHDRAWN, own.account(), clock.instant(), null);
        notices.withdrawn(open);
    }

    private void decide(Membership own, Suggestion open, State state, @Nullable String reason) {
        PartnershipId partnership = own.partnership();
        stored.decide(partnership, open.id(), state, own.account(), clock.instant(), reason);
        stored.find(partnership, List.of(open.id()))
                .forEach(decided -> notices.decided(partnership, decided, own.account()));
    }

    private Suggestion open(PartnershipId partnership, RecordId id) {
        Suggestion found =
                stored.lock(partnership, id).orElseThrow(() -> new DiscussionRefusedException(Reason.UNKNOWN));
        if (!found.open()) {
            throw new DiscussionRefusedException(Reason.DECIDED);
        }
        return found;
    }

    private Author proposer(PartnershipId partnership) {
        Membership own = access.require(partnership);
        if (own.role() == Role.READER) {
            throw new AccessDeniedException("readers do not propose");
        }
        return Author.person(own.account());
    }

    private RecordRow readable(PartnershipId partnership, Subject subject) {
        return subjects.find(partnership, subject)
                .orElseThrow(() -> new DiscussionRefusedException(Reason.RECORD_GONE));
    }
}
