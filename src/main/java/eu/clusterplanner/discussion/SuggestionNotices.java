package eu.clusterplanner.discussion;

import eu.clusterplanner.discussion.Suggestion.State;
import eu.clusterplanner.notification.Author;
import eu.clusterplanner.notification.Notice;
import eu.clusterplanner.notification.NoticeKind;
import eu.clusterplanner.notification.Notifications;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.partnership.Teams;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.Naming;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom suggestions are told: those who may accept them, and then whoever proposed. */
@Component
class SuggestionNotices {

    private final Notifications notifications;
    private final Subjects subjects;
    private final SubjectNames names;
    private final Records records;
    private final Teams team;

    SuggestionNotices(Notifications notifications, Subjects subjects, SubjectNames names, Records records, Teams team) {
        this.notifications = notifications;
        this.subjects = subjects;
        this.names = names;
        this.records = records;
        this.team = team;
    }

    void proposed(PartnershipId partnership, Suggestion suggestion, Author by) {
        List<AccountId> deciders = team.list(partnership).stream()
                .map(TeamMember::account)
                .filter(person -> mayDecide(partnership, suggestion, person))
                .toList();
        if (!deciders.isEmpty()) {
            tell(partnership, suggestion, NoticeKind.SUGGESTED, suggestion.note(), by, deciders);
        }
    }

    /** suggestion: as it is decided. */
    void decided(PartnershipId partnership, Suggestion suggestion, AccountId by) {
        AccountId proposer = suggestion.proposer().account();
        if (proposer != null && team.find(partnership, proposer).isPresent()) {
            tell(
                    partnership,
                    suggestion,
                    NoticeKind.SUGGESTION_DECIDED,
                    suggestion.state() == State.DECLINED ? suggestion.reason() : null,
                    Author.person(by),
                    List.of(proposer));
        }
    }

    /** What is waiting for nobody any more is not told either. */
    void withdrawn(Suggestion suggestion) {
        notifications.forget(suggestion.id().value());
    }

    private boolean mayDecide(PartnershipId partnership, Suggestion suggestion, AccountId person) {
        Subject subject = suggestion.subject();
        return subject == null
                ? Actors.callAs(
                        Actor.person(person),
                        () -> records.mayAdd(partnership, suggestion.kind(), suggestion.parent(), suggestion.values()))
                : subjects.mayDecide(partnership, subject, person);
    }

    private void tell(
            PartnershipId partnership,
            Suggestion suggestion,
            NoticeKind kind,
            @Nullable String said,
            Author by,
            List<AccountId> people) {
        Notice notice = new Notice(
                kind,
                suggestion.id().value(),
                Actors.callAs(Actor.person(people.getFirst()), () -> name(partnership, suggestion)),
                said,
                SuggestionService.path(suggestion.id()),
                by);
        notifications.tell(partnership, notice, people);
    }

    private String name(PartnershipId partnership, Suggestion suggestion) {
        Subject subject = suggestion.subject();
        if (subject != null) {
            return names.of(partnership, subject);
        }
        RecordKind kind = records.kind(suggestion.kind());
        String title = Naming.PROPERTIES.stream()
                .map(suggestion.values()::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
        return Texts.english().get("record." + kind.name()) + (title.isEmpty() ? "" : " " + title);
    }
}
