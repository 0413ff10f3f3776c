package eu.clusterplanner.discussion;

import eu.clusterplanner.notification.Author;
import eu.clusterplanner.notification.Notice;
import eu.clusterplanner.notification.NoticeKind;
import eu.clusterplanner.notification.Notifications;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.partnership.Teams;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom comments are told: those they name, those who talk already, those whose part the record is. */
@Component
class CommentNotices {

    private final Notifications notifications;
    private final Subjects subjects;
    private final SubjectNames names;
    private final Teams team;

    CommentNotices(Notifications notifications, Subjects subjects, SubjectNames names, Teams team) {
        this.notifications = notifications;
        this.subjects = subjects;
        this.names = names;
        this.team = team;
    }

    /** named: whom this comment names, told before anybody else. */
    void written(
            PartnershipId partnership,
            CommentThread thread,
            RecordId comment,
            String text,
            Author author,
            Set<AccountId> named) {
        Set<AccountId> others = new LinkedHashSet<>(taking(thread));
        if (thread.comments().isEmpty()) {
            others.addAll(concerned(partnership, thread.subject()));
        }
        others.removeAll(named);
        tell(partnership, thread, NoticeKind.MENTIONED, comment.value(), text, author, named);
        tell(partnership, thread, NoticeKind.COMMENTED, comment.value(), text, author, others);
    }

    void named(PartnershipId partnership, CommentThread thread, Comment comment, String text, Set<AccountId> named) {
        AccountId author = Objects.requireNonNull(comment.author().account());
        tell(partnership, thread, NoticeKind.MENTIONED, comment.id().value(), text, Author.person(author), named);
    }

    void takenBack(Comment comment) {
        notifications.forget(comment.id().value());
    }

    void assigned(PartnershipId partnership, CommentThread thread, AccountId person, Author by) {
        // each time anew: a turn can come back
        tell(partnership, thread, NoticeKind.ASSIGNED, RecordId.next().value(), null, by, Set.of(person));
    }

    void solved(PartnershipId partnership, CommentThread thread, Author by) {
        tell(partnership, thread, NoticeKind.RESOLVED, RecordId.next().value(), null, by, taking(thread));
    }

    private static Set<AccountId> taking(CommentThread thread) {
        Set<AccountId> taking = new LinkedHashSet<>();
        Optional.ofNullable(thread.assignee()).map(Voice::account).ifPresent(taking::add);
        thread.comments().stream()
                .map(comment -> comment.author().account())
                .filter(Objects::nonNull)
                .forEach(taking::add);
        return taking;
    }

    /** People of the partner whose part it is, and the managers. */
    private List<AccountId> concerned(PartnershipId partnership, Subject subject) {
        Optional<RecordId> owner = subjects.owner(partnership, subject);
        return team.list(partnership).stream()
                .filter(member -> member.role() == Role.MANAGER
                        || (member.role() != Role.READER
                                && owner.filter(partner -> partner.equals(member.partner()))
                                        .isPresent()))
                .map(TeamMember::account)
                .toList();
    }

    private void tell(
            PartnershipId partnership,
            CommentThread thread,
            NoticeKind kind,
            UUID cause,
            @Nullable String text,
            Author by,
            Collection<AccountId> people) {
        Subject subject = thread.subject();
        Set<AccountId> inTeam = new HashSet<>();
        team.list(partnership).forEach(member -> inTeam.add(member.account()));
        List<AccountId> readers = people.stream()
                .filter(inTeam::contains)
                .filter(person -> subjects.mayRead(partnership, subject, person))
                .toList();
        if (!readers.isEmpty()) {
            notifications.tell(
                    partnership,
                    new Notice(
                            kind,
                            cause,
                            // as somebody who may read it: who writes may be a guest
                            Actors.callAs(Actor.person(readers.getFirst()), () -> names.of(partnership, subject)),
                            text,
                            CommentService.path(thread.id()),
                            by),
                    readers);
        }
    }
}
