package eu.clusterplanner.discussion;

import eu.clusterplanner.discussion.persistence.SuggestionRepository;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The suggestions that the signed-in person may read: those about what the person may read in the plan. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class SuggestionReading {

    private final PartnershipAccess access;
    private final SuggestionRepository stored;
    private final AcceptedSuggestion accepted;
    private final Subjects subjects;

    SuggestionReading(
            PartnershipAccess access, SuggestionRepository stored, AcceptedSuggestion accepted, Subjects subjects) {
        this.access = access;
        this.stored = stored;
        this.accepted = accepted;
        this.subjects = subjects;
    }

    /** About a record and its properties, the oldest first. */
    public List<Suggestion> of(PartnershipId partnership, String kind, RecordId record) {
        access.require(partnership);
        return subjects.find(partnership, new Subject(kind, record, null))
                .map(row -> stored.of(partnership, kind, record).stream()
                        .filter(each -> each.property() == null || !row.leavesOut(each.property()))
                        .toList())
                .orElse(List.of());
    }

    /** Those that nobody has decided about, the oldest first; also about records that are gone. */
    public List<Suggestion> open(PartnershipId partnership) {
        access.require(partnership);
        return readable(partnership, stored.list(partnership, true));
    }

    /** All of them, the oldest first. */
    public List<Suggestion> all(PartnershipId partnership) {
        access.require(partnership);
        return readable(partnership, stored.list(partnership, false));
    }

    /** The suggestion; empty where the person cannot read it. */
    public Optional<Suggestion> find(PartnershipId partnership, RecordId id) {
        access.require(partnership);
        return readable(partnership, stored.find(partnership, Set.of(id))).stream()
                .findFirst();
    }

    /** Whether the signed-in person may accept and decline it. */
    public boolean mayDecide(PartnershipId partnership, Suggestion suggestion) {
        Subject subject = suggestion.subject();
        return mayDecide(
                partnership,
                suggestion,
                subject == null ? null : subjects.find(partnership, subject).orElse(null));
    }

    /** As {@link #mayDecide(PartnershipId, Suggestion)}; seen: its record, as the person has read it; null: none. */
    public boolean mayDecide(PartnershipId partnership, Suggestion suggestion, @Nullable RecordRow seen) {
        access.require(partnership);
        return suggestion.open() && accepted.mayMake(partnership, suggestion, seen);
    }

    /** Of a record that is gone nobody knows whose it was: then only what the whole team may read is told. */
    private List<Suggestion> readable(PartnershipId partnership, List<Suggestion> found) {
        Predicate<Subject> readable = subjects.readable(
                partnership,
                found.stream().map(Suggestion::subject).filter(Objects::nonNull).toList());
        return found.stream()
                .filter(each -> each.subject() == null
                        || readable.test(each.subject())
                        || (subjects.isOpenToAll(each.kind(), each.property())
                                && subjects.find(partnership, each.subject()).isEmpty()))
                .toList();
    }
}
