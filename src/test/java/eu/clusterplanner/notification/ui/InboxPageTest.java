package eu.clusterplanner.notification.ui;

import static eu.clusterplanner.jooq.Tables.NOTICE_STOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import eu.clusterplanner.discussion.CommentService;
import eu.clusterplanner.discussion.Subject;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.identity.Secrets;
import eu.clusterplanner.notification.Inbox;
import eu.clusterplanner.notification.NoticeChoices;
import eu.clusterplanner.notification.NoticeKind;
import eu.clusterplanner.notification.StopLinks;
import eu.clusterplanner.notification.Way;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PageTest;
import eu.clusterplanner.testing.TestAccounts;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

class InboxPageTest extends PageTest {

    @Autowired
    CommentService comments;

    @Autowired
    Inbox inbox;

    @Autowired
    NoticeChoices choices;

    @Autowired
    StopLinks stops;

    @Autowired
    DSLContext database;

    @Test
    void what_is_unread_is_counted_listed_and_read() {
        UI.getCurrent().navigate("inbox");
        assertThat(pageText()).contains("Nothing yet.");
        assertThat(bell()).isEqualTo("Inbox, nothing unread");

        mention("Look, @Ada");
        mention("And here, @Ada");
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("inbox");
        assertThat(bell()).isEqualTo("Inbox, 2 unread");
        assertThat(pageText()).contains("Bo mentions you: Lesson L1 Green", "Look, @Ada", "TEST · ");
        find(Button.class).withText("Mark as read").all().getFirst().click();
        assertThat(inbox.unread()).isEqualTo(1);
        find(Button.class).withText("All are read").single().click();
        assertThat(inbox.unread()).isZero();
        assertThat(pageText()).contains("Mark as unread").doesNotContain("Mark as read");
    }

    @Test
    @SuppressWarnings("unchecked")
    void how_to_be_told_is_chosen_by_kind() {
        UI.getCurrent().navigate("inbox/mails");
        Select<Way> way = (Select<Way>)
                find(Select.class).withCaption("Comments on your part").single();
        assertThat(way.getValue()).isEqualTo(Way.DAILY);

        way.setValue(Way.AT_ONCE);

        assertThat(choices.of(partnership))
                .containsEntry(NoticeKind.COMMENTED, Way.AT_ONCE)
                .containsEntry(NoticeKind.MENTIONED, Way.AT_ONCE)
                .containsEntry(NoticeKind.RESOLVED, Way.DAILY)
                .doesNotContainKeys(NoticeKind.REVIEW_OPENED, NoticeKind.REVIEW_CLOSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choices.choose(partnership, NoticeKind.REVIEW_OPENED, Way.AT_ONCE));
    }

    @Test
    void a_link_of_a_mail_stops_mails_when_a_button_is_pressed() {
        database.insertInto(NOTICE_STOP)
                .set(NOTICE_STOP.TOKEN_HASH, Secrets.hash("token"))
                .set(NOTICE_STOP.ACCOUNT_ID, manager.id().value())
                .set(NOTICE_STOP.ABOUT_PARTNERSHIP, partnership.value())
                .set(NOTICE_STOP.KIND, NoticeKind.MENTIONED.name())
                .set(NOTICE_STOP.MADE_AT, OffsetDateTime.now(ZoneOffset.UTC))
                .execute();
        SecurityContextHolder.clearContext();
        StopMailsView view = new StopMailsView(stops);
        UI.getCurrent().add(view);

        view.open("token");
        find(Button.class).withText("No e-mails at all about TEST").single().click();

        assertThat(pageText()).contains("You get no more of these e-mails");
        view.open("another");
        assertThat(pageText()).contains("This link does not work any more");
        TestAccounts.signIn(manager);
        assertThat(choices.of(partnership).values()).containsOnly(Way.INBOX_ONLY);
    }

    private void mention(String text) {
        RecordId lesson = records.list(partnership, "lesson").stream()
                .findFirst()
                .map(row -> row.id())
                .orElseGet(() -> add("lesson", Map.of("text", "Green")));
        PlannerUser bo = accounts.create("Bo");
        partnerships.join(partnership, bo, Role.EDITOR, null);
        TestAccounts.runAs(bo, () -> comments.open(partnership, new Subject("lesson", lesson, null), text));
    }

    private String bell() {
        return find(Bell.class).single().getElement().getAttribute("aria-label");
    }
}
