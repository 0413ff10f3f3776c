package eu.clusterplanner.discussion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import eu.clusterplanner.discussion.Comment;
import eu.clusterplanner.discussion.CommentReading;
import eu.clusterplanner.discussion.CommentService;
import eu.clusterplanner.discussion.CommentThread;
import eu.clusterplanner.discussion.Subject;
import eu.clusterplanner.discussion.SuggestionReading;
import eu.clusterplanner.discussion.SuggestionService;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.notification.Inbox;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.talk.TalkButton;
import eu.clusterplanner.shell.talk.TalkPanel;
import eu.clusterplanner.testing.PageTest;
import eu.clusterplanner.testing.TestAccounts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said beside a page. */
class TalkPanelTest extends PageTest {

    @Autowired
    CommentService comments;

    @Autowired
    CommentReading reading;

    @Autowired
    SuggestionService suggestions;

    @Autowired
    SuggestionReading suggested;

    @Autowired
    Inbox inbox;

    RecordId lesson;
    Subject name;

    @BeforeEach
    void a_lesson() {
        lesson = add("lesson", Map.of("key", "L1", "text", "Green"));
        name = new Subject("lesson", lesson, "text");
    }

    @Test
    void a_comment_is_written_beside_the_record_and_counted_at_its_field() {
        open("strategy/lessons?record=L1");
        assertThat(button("Comments on " + key()).getText()).isEmpty();
        talk("Comments on " + key());

        Select<String> about = select("About");
        about.setValue("text");
        area("Your comment").setValue("Too short?");
        press("Comment");

        assertThat(reading.of(partnership, "lesson", lesson))
                .extracting(CommentThread::subject)
                .containsExactly(name);
        assertThat(area("Your comment").getValue()).isEmpty();
        assertThat(pageText()).contains("Too short?", "Ada");
        assertThat(button("Comments on " + key() + ": 1 open").getElement().getTextRecursively())
                .isEqualTo("1");
        assertThat(field("text", TextArea.class).getElement().getAttribute("data-talk"))
                .isEqualTo("1");
        press("Solved");
        assertThat(reading.counts(partnership).all()).isZero();
        assertThat(field("text", TextArea.class).getElement().hasAttribute("data-talk"))
                .isFalse();
    }

    @Test
    void a_link_opens_page_record_and_panel_and_the_inbox_knows() {
        PlannerUser bo = accounts.create("Bo");
        partnerships.join(partnership, bo, Role.EDITOR, null);
        RecordId thread =
                TestAccounts.callUnchecked(bo, () -> comments.open(partnership, name, "Is that clear, @Ada?"));
        assertThat(inbox.unread()).isEqualTo(1);

        open(CommentService.path(thread));

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("/strategy", "record=" + keyOf(), "thread=" + thread);
        assertThat(find(TalkPanel.class).single().isVisible()).isTrue();
        assertThat(pageText()).contains("Is that clear, @Ada?");
        assertThat(inbox.unread()).isZero();

        open("comments?thread=" + RecordId.next());
        assertThat(pageText()).contains("not there any more");
    }

    @Test
    void a_suggestion_is_made_by_whoever_may_not_edit_and_taken_over_with_one_click() {
        signInAs(Role.REVIEWER, null);
        open("strategy/lessons?record=L1");
        talk("Comments on " + key());
        press("Suggest a change …");
        within(Dialog.class, TextArea.class, "What we learned").setValue("Green packaging");
        press("Send suggestion");
        assertThat(suggested.open(partnership)).hasSize(1);
        assertThat(texts(Button.class)).contains("Take back").doesNotContain("Accept");

        TestAccounts.signIn(manager);
        open("strategy/lessons?record=L1&again");
        talk("Comments on " + key() + ": 1 open");
        assertThat(pageText()).contains("Now", "Green", "Suggested", "Green packaging");
        press("Accept");

        assertThat(stored("lesson", lesson, "text")).isEqualTo("Green packaging");
        assertThat(suggested.open(partnership)).isEmpty();
        assertThat(field("text", TextArea.class).getValue()).isEqualTo("Green packaging");
    }

    @Test
    void what_is_being_written_stays_when_something_is_refused_or_read_anew() {
        RecordId thread = comments.open(partnership, name, "Hm");
        suggestions.proposeChange(partnership, name, "Green packaging", "");
        open("strategy/lessons?record=L1");
        talk("Comments on " + key() + ": 2 open");
        press("Decline …");
        area("Why not?").setValue("It is known as Green");
        press("Change");
        TextArea edited = find(TextArea.class).withCaption("Your comment").all().stream()
                .filter(each -> each.getValue().equals("Hm"))
                .findFirst()
                .orElseThrow();
        edited.setValue("Hm?");
        Comment before =
                reading.find(partnership, thread).orElseThrow().comments().getFirst();
        comments.edit(partnership, thread, before, "Hm, hm");

        press("Store");

        assertThat(edited.isAttached()).isTrue();
        assertThat(edited.getValue()).isEqualTo("Hm?");
        assertThat(area("Why not?").getValue()).isEqualTo("It is known as Green");
        press("Decline");
        assertThat(suggested.open(partnership)).isEmpty();
        press("Cancel");
        assertThat(pageText()).contains("It is known as Green");
    }

    @Test
    void readers_read_and_the_page_of_comments_lists_what_is_for_whom() {
        RecordId thread = comments.open(partnership, name, "Hm");
        comments.assign(partnership, thread, manager.id());
        suggestions.proposeChange(partnership, name, "Other", "");
        open("comments");
        assertThat(pageText()).contains("For me (1)", "Suggestions that wait for a decision (1)", "proposes: Other");

        signInAs(Role.READER, null);
        open("strategy/lessons?record=L1&read");
        talk("Comments on " + key() + ": 2 open");
        assertThat(pageText()).contains("Hm");
        assertThat(texts(Button.class)).doesNotContain("Comment", "Answer", "Solved", "Accept");
    }

    private String keyOf() {
        return records.find(partnership, "lesson", lesson).orElseThrow().key();
    }

    private String key() {
        return keyOf() + " Green";
    }

    private void talk(String label) {
        NativeButton button = button(label);
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private NativeButton button(String label) {
        return find(TalkButton.class).all().stream()
                .filter(each -> label.equals(each.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(find(TalkButton.class).all().stream()
                        .map(each -> each.getAriaLabel().orElse(""))
                        .toList()
                        .toString()));
    }

    @SuppressWarnings("unchecked")
    private Select<String> select(String label) {
        return (Select<String>) find(Select.class, find(TalkPanel.class).single())
                .withCaption(label)
                .single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withCaption(label).single();
    }

    private <C extends Component> C within(Class<? extends Component> place, Class<C> type, String label) {
        return find(type, find(place).single()).withCaption(label).single();
    }

    private List<String> texts(Class<Button> type) {
        return find(type).all().stream().map(Button::getText).toList();
    }

    private void press(String text) {
        find(Button.class).withText(text).single().click();
    }
}
