package eu.clusterplanner.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.discussion.Comment;
import eu.clusterplanner.shared.RecordId;
import java.util.Map;

/** One comment: who, when, what; its author can change it and take it back. */
final class CommentItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;
    private final transient RecordId thread;
    private final transient Comment comment;
    private boolean editing;

    CommentItem(Acts acts, RecordId thread, Comment comment) {
        this.acts = acts;
        this.thread = thread;
        this.comment = comment;
        addClassName("planner-comment");
        show();
    }

    /** Whether something is being written here. */
    boolean isEdited() {
        return editing;
    }

    private void show() {
        editing = false;
        removeAll();
        Span who = new Span(acts.name(comment.author()));
        who.addClassName("planner-comment-who");
        Span when = new Span(acts.formats().moment(comment.writtenAt()));
        when.addClassName("planner-comment-when");
        Div head = new Div(who, when);
        head.addClassName("planner-comment-head");
        Div text = new Div();
        text.addClassName("planner-comment-text");
        String written = comment.text();
        text.setText(written == null ? acts.texts().get("comments.taken-back") : written);
        text.setClassName("taken-back", comment.takenBack());
        add(head, text);
        if (comment.editedAt() != null && !comment.takenBack()) {
            when.setText(acts.texts()
                    .get("comments.edited", Map.of("when", acts.formats().moment(comment.writtenAt()))));
        }
        if (acts.mayWrite() && acts.me().equals(comment.author().account()) && written != null) {
            Button edit = small("comments.edit", () -> edit(written));
            Button back = small(
                    "comments.take-back",
                    () -> acts.run(() -> acts.services().comments().takeBack(acts.partnership(), thread, comment)));
            Div own = new Div(edit, back);
            own.addClassName("planner-comment-acts");
            add(own);
        }
    }

    private void edit(String written) {
        editing = true;
        removeAll();
        MentionArea area = new MentionArea(acts.texts(), acts.texts().get("comments.edit.label"), acts.team());
        area.setValue(written);
        Button store = small("comments.store", () -> {
            // what is refused stays in the field
            if (acts.run(() -> acts.services().comments().edit(acts.partnership(), thread, comment, area.value()))) {
                editing = false;
                acts.changed().run();
            }
        });
        store.addThemeName("primary");
        Button cancel = small("comments.cancel", this::show);
        Div own = new Div(store, cancel);
        own.addClassName("planner-comment-acts");
        add(area, own);
        area.focus();
    }

    private Button small(String key, Runnable act) {
        Button button = new Button(acts.texts().get(key), pressed -> act.run());
        button.addThemeNames("tertiary", "small");
        return button;
    }
}
