package eu.clusterplanner.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import eu.clusterplanner.discussion.CommentService;
import eu.clusterplanner.discussion.CommentThread;
import eu.clusterplanner.discussion.Voice;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.shell.PartnershipPage;
import java.util.Map;
import java.util.Objects;

/** A thread: its comments, the way to answer, whose turn it is, and whether it is solved. */
final class ThreadItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;
    private final H3 title = new H3();
    private final Span state = new Span();
    private final OrderedList comments = new OrderedList();
    private final Div buttons = new Div();
    private final Div reply = new Div();
    private final Select<TeamMember> turn = new Select<>();
    private transient CommentThread thread;

    /** heading: what it is about; linked: it leads to the page of the record. */
    ThreadItem(Acts acts, String heading, boolean linked, CommentThread thread) {
        this.acts = acts;
        this.thread = thread;
        addClassName("planner-thread");
        setId("thread-" + thread.id());
        if (linked) {
            title.add(
                    new Anchor(PartnershipPage.address(acts.partnership(), CommentService.path(thread.id())), heading));
        } else {
            title.setText(heading);
        }
        state.addClassName("planner-thread-state");
        comments.addClassName("planner-comments");
        buttons.addClassName("planner-comment-acts");
        Div head = new Div(title, state);
        head.addClassName("planner-thread-head");
        add(head, comments, turn, buttons, reply);
        prepareTurn();
        show(thread);
    }

    /** As it is now; what is being written stays. */
    void show(CommentThread now) {
        thread = now;
        state.setText(stateText());
        boolean edited = comments.getChildren().anyMatch(each -> each instanceof CommentItem item && item.isEdited());
        if (!edited) {
            comments.removeAll();
            now.comments().forEach(comment -> comments.add(new CommentItem(acts, now.id(), comment)));
        }
        showTurn();
        buttons.removeAll();
        if (acts.mayWrite()) {
            buttons.add(
                    small("comments.answer", this::answer),
                    now.open()
                            ? small(
                                    "comments.solved",
                                    () -> acts.run(
                                            () -> acts.services().comments().solve(acts.partnership(), now.id())))
                            : small(
                                    "comments.open-again",
                                    () -> acts.run(
                                            () -> acts.services().comments().reopen(acts.partnership(), now.id()))));
        }
    }

    private String stateText() {
        Voice by = thread.solvedBy();
        return thread.open() || by == null ? "" : acts.texts().get("comments.solved-by", Map.of("who", acts.name(by)));
    }

    private void prepareTurn() {
        turn.setLabel(acts.texts().get("comments.turn"));
        turn.addThemeName("small");
        turn.setEmptySelectionAllowed(true);
        turn.setEmptySelectionCaption(acts.texts().get("comments.turn.nobody"));
        turn.setItems(acts.team());
        turn.setItemLabelGenerator(member -> member == null ? acts.texts().get("comments.turn.nobody") : member.name());
        turn.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                TeamMember chosen = change.getValue();
                acts.run(() -> acts.services()
                        .comments()
                        .assign(acts.partnership(), thread.id(), chosen == null ? null : chosen.account()));
            }
        });
    }

    private void showTurn() {
        Voice assignee = thread.assignee();
        turn.setValue(acts.team().stream()
                .filter(member -> assignee != null && Objects.equals(member.account(), assignee.account()))
                .findFirst()
                .orElse(null));
        turn.setReadOnly(!acts.mayWrite());
        turn.setVisible(thread.open() && (acts.mayWrite() || assignee != null));
    }

    private void answer() {
        if (reply.getChildren().findAny().isPresent()) {
            reply.removeAll();
            return;
        }
        MentionArea area = new MentionArea(acts.texts(), acts.texts().get("comments.answer.label"), acts.team());
        Button send = small("comments.send", () -> {
            if (acts.run(() -> acts.services().comments().reply(acts.partnership(), thread.id(), area.value()))) {
                reply.removeAll();
            }
        });
        send.addThemeName("primary");
        reply.add(area, send);
        area.focus();
    }

    private Button small(String key, Runnable act) {
        Button button = new Button(acts.texts().get(key), pressed -> act.run());
        button.addThemeNames("tertiary", "small");
        return button;
    }
}
