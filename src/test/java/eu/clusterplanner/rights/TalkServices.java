package eu.clusterplanner.rights;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.discussion.Comment;
import eu.clusterplanner.discussion.CommentReading;
import eu.clusterplanner.discussion.CommentService;
import eu.clusterplanner.discussion.DiscussionRefusedException;
import eu.clusterplanner.discussion.Subject;
import eu.clusterplanner.discussion.SuggestionReading;
import eu.clusterplanner.discussion.SuggestionService;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.notification.Inbox;
import eu.clusterplanner.notification.InboxFilter;
import eu.clusterplanner.notification.NoticeChoices;
import eu.clusterplanner.notification.NoticeKind;
import eu.clusterplanner.notification.Way;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** What services let people say about the plan, and propose for it. */
final class TalkServices implements Door {

    private final CommentService comments;
    private final CommentReading reading;
    private final SuggestionService suggestions;
    private final SuggestionReading suggested;
    private final NoticeChoices choices;
    private final Inbox inbox;
    private final TestAccounts accounts;
    private final TestPartnerships partnerships;

    TalkServices(BeanFactory beans) {
        this.comments = beans.getBean(CommentService.class);
        this.reading = beans.getBean(CommentReading.class);
        this.suggestions = beans.getBean(SuggestionService.class);
        this.suggested = beans.getBean(SuggestionReading.class);
        this.choices = beans.getBean(NoticeChoices.class);
        this.inbox = beans.getBean(Inbox.class);
        this.accounts = beans.getBean(TestAccounts.class);
        this.partnerships = beans.getBean(TestPartnerships.class);
    }

    @Override
    public Map<String, Attempt> attempts() {
        return Map.ofEntries(
                Map.entry("read the comments", (who, scene) -> {
                    RecordId thread = thread(scene);
                    reading.all(scene.partnership());
                    reading.mine(scene.partnership());
                    reading.countMine(scene.partnership());
                    reading.counts(scene.partnership());
                    comments.people(scene.partnership());
                    comments.mayWrite(scene.partnership());
                    boolean found = reading.find(scene.partnership(), thread).isPresent();
                    boolean there = reading.of(scene.partnership(), "action", scene.id("A1")).stream()
                            .anyMatch(each -> each.id().equals(thread));
                    return Answer.when(found && there);
                }),
                Map.entry("see the suggestions", (who, scene) -> {
                    RecordId title = title(scene);
                    suggested.all(scene.partnership());
                    suggested.of(scene.partnership(), "action", scene.id("A1"));
                    suggested
                            .find(scene.partnership(), title)
                            .ifPresent(each -> suggested.mayDecide(scene.partnership(), each));
                    return Answer.when(suggested.open(scene.partnership()).stream()
                            .anyMatch(each -> each.id().equals(title)));
                }),
                Map.entry("see how I am told", (who, scene) -> {
                    choices.of(scene.partnership());
                    return Answer.YES;
                }),
                does("comment on an action", scene -> comments.open(scene.partnership(), action(scene, null), "Why?")),
                does("answer a comment", scene -> comments.reply(scene.partnership(), thread(scene), "Because")),
                authors("edit the manager's comment", scene -> {
                    RecordId thread = thread(scene);
                    comments.edit(scene.partnership(), thread, comment(scene, thread), "Why not?");
                }),
                authors("take back the manager's comment", scene -> {
                    RecordId thread = thread(scene);
                    comments.takeBack(scene.partnership(), thread, comment(scene, thread));
                }),
                does("call a comment solved", scene -> {
                    RecordId thread = thread(scene);
                    comments.solve(scene.partnership(), thread);
                    comments.reopen(scene.partnership(), thread);
                }),
                does(
                        "say whose turn it is",
                        scene -> comments.assign(
                                scene.partnership(),
                                thread(scene),
                                scene.person(Who.EDITOR).id())),
                does(
                        "propose another title",
                        scene -> suggestions.proposeChange(scene.partnership(), action(scene, "title"), "Another", "")),
                does(
                        "propose an action",
                        scene -> suggestions.proposeNew(
                                scene.partnership(), "action", null, Map.of("title", "T", "status", "IDEA"), "")),
                does(
                        "propose to remove an action",
                        scene -> suggestions.proposeRemoval(scene.partnership(), action(scene, null), "")),
                does("accept another title", scene -> suggestions.accept(scene.partnership(), title(scene), null)),
                does(
                        "accept progress of an action of the first partner",
                        scene -> suggestions.accept(scene.partnership(), progress(scene), null)),
                does(
                        "decline another title",
                        scene -> suggestions.decline(scene.partnership(), title(scene), "No need")),
                authors(
                        "take back the manager's suggestion",
                        scene -> suggestions.withdraw(scene.partnership(), title(scene))),
                Map.entry("find in the inbox that it is the manager's turn", (who, scene) -> managersTurn(scene)),
                does("mark what my inbox tells as read", scene -> {
                    inbox.mark(UUID.randomUUID(), true);
                    inbox.markAllRead(InboxFilter.NONE);
                    inbox.seen(scene.partnership(), "comments");
                }),
                does(
                        "choose how I am told",
                        scene -> choices.choose(scene.partnership(), NoticeKind.COMMENTED, Way.INBOX_ONLY)));
    }

    private Answer managersTurn(Scene scene) {
        PlannerUser colleague = accounts.create("Colleague");
        partnerships.join(scene.partnership(), colleague, Role.EDITOR, null);
        RecordId thread = thread(scene);
        TestAccounts.runAs(
                colleague,
                () -> comments.assign(
                        scene.partnership(), thread, scene.person(Who.MANAGER).id()));
        inbox.unread();
        inbox.partnerships();
        return Answer.when(inbox.list(InboxFilter.NONE).stream().anyMatch(line -> line.kind() == NoticeKind.ASSIGNED));
    }

    private static Subject action(Scene scene, @Nullable String property) {
        return new Subject("action", scene.id("A1"), property);
    }

    private RecordId thread(Scene scene) {
        return byManager(scene, each -> comments.open(each.partnership(), action(each, null), "Why?"));
    }

    private Comment comment(Scene scene, RecordId thread) {
        return TestAccounts.callUnchecked(
                scene.person(Who.MANAGER),
                () -> reading.find(scene.partnership(), thread)
                        .orElseThrow()
                        .comments()
                        .getFirst());
    }

    private RecordId title(Scene scene) {
        return byManager(
                scene, each -> suggestions.proposeChange(each.partnership(), action(each, "title"), "Another", ""));
    }

    private RecordId progress(Scene scene) {
        return byManager(
                scene, each -> suggestions.proposeChange(each.partnership(), action(each, "progress"), 50, ""));
    }

    private static RecordId byManager(Scene scene, Function<Scene, RecordId> work) {
        return TestAccounts.callUnchecked(scene.person(Who.MANAGER), () -> work.apply(scene));
    }

    private static Map.Entry<String, Attempt> does(String act, Consumer<Scene> work) {
        return Map.entry(act, (who, scene) -> {
            work.accept(scene);
            return Answer.YES;
        });
    }

    /** Of their author alone: others, who know that it is there, are refused. */
    private static Map.Entry<String, Attempt> authors(String act, Consumer<Scene> work) {
        return Map.entry(act, (who, scene) -> {
            try {
                work.accept(scene);
                return Answer.YES;
            } catch (DiscussionRefusedException refused) {
                assertThat(refused.reason()).isEqualTo(DiscussionRefusedException.Reason.NOT_YOURS);
                return Answer.NO;
            }
        });
    }
}
