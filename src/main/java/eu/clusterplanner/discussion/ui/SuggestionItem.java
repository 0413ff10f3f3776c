package eu.clusterplanner.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import eu.clusterplanner.discussion.Subject;
import eu.clusterplanner.discussion.Suggestion;
import eu.clusterplanner.discussion.Suggestion.Nature;
import eu.clusterplanner.discussion.Suggestion.State;
import eu.clusterplanner.discussion.Voice;
import eu.clusterplanner.record.RecordRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A suggestion: what is now and what is proposed, and the way to decide about it. */
final class SuggestionItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;
    private final transient RecordNames names;
    private final transient Suggestion suggestion;
    private final @Nullable transient RecordRow seen;
    private final Div decision = new Div();
    private final transient Runnable accepted;
    private boolean written;

    /** heading: what it is about; accepted: told after it was accepted. */
    SuggestionItem(Acts acts, RecordNames names, String heading, Suggestion suggestion, Runnable accepted) {
        this.acts = acts;
        this.names = names;
        this.suggestion = suggestion;
        this.accepted = accepted;
        Subject subject = suggestion.subject();
        this.seen = subject == null ? null : names.row(subject);
        addClassNames("planner-thread", "planner-suggestion");
        setId("suggestion-" + suggestion.id());
        Span state = new Span(acts.texts().get(suggestion.state().textKey()));
        state.addClassName("planner-thread-state");
        Div head = new Div(new H3(heading), state);
        head.addClassName("planner-thread-head");
        Paragraph who = new Paragraph(acts.texts()
                .get(
                        "suggestion.by",
                        Map.of(
                                "who", acts.name(suggestion.proposer()),
                                "when", acts.formats().moment(suggestion.proposedAt()))));
        who.addClassName("planner-comment-when");
        add(head, who, content());
        if (suggestion.note() != null) {
            Paragraph note = new Paragraph(suggestion.note());
            note.addClassName("planner-comment-text");
            add(note);
        }
        decided();
        decision.addClassName("planner-comment-acts");
        add(decision);
        offer();
    }

    private Div content() {
        Div content = new Div();
        content.addClassName("planner-suggestion-values");
        if (suggestion.nature() == Nature.REMOVE) {
            content.add(new Paragraph(acts.texts().get("suggestion.remove")));
        } else if (suggestion.nature() == Nature.ADD) {
            suggestion.values().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(each -> content.add(line(
                            label(each.getKey()),
                            names.value(suggestion.kind(), each.getKey(), each.getValue()),
                            "new")));
        } else {
            String property = String.valueOf(suggestion.property());
            RecordRow row = suggestion.open() ? seen : null;
            boolean open = row != null;
            Object now = row == null ? suggestion.present() : row.value(property);
            content.add(
                    line(
                            acts.texts().get(open ? "suggestion.now" : "suggestion.before"),
                            names.value(suggestion.kind(), property, now),
                            "old"),
                    line(
                            acts.texts().get("suggestion.proposed"),
                            names.value(suggestion.kind(), property, suggestion.value()),
                            "new"));
        }
        if (suggestion.open() && suggestion.nature() != Nature.ADD && seen == null) {
            Paragraph gone = new Paragraph(acts.texts().get("suggestion.gone"));
            gone.addClassName("planner-suggestion-gone");
            content.add(gone);
        }
        return content;
    }

    private String label(String property) {
        var kind = acts.services().kinds().get(suggestion.kind());
        return acts.texts().get(kind.labelKey(kind.property(property)));
    }

    private static Div line(String label, String value, String look) {
        Span name = new Span(label);
        name.addClassName("planner-suggestion-label");
        Span words = new Span(value);
        words.addClassNames("planner-suggestion-value", look);
        return new Div(name, words);
    }

    private void decided() {
        Voice by = suggestion.decidedBy();
        if (by == null) {
            return;
        }
        Paragraph who = new Paragraph(acts.texts()
                .get(
                        "suggestion.decided",
                        Map.of("state", acts.texts().get(suggestion.state().textKey()), "who", acts.name(by))));
        who.addClassName("planner-comment-when");
        add(who);
        if (suggestion.state() == State.DECLINED && suggestion.reason() != null) {
            Paragraph reason = new Paragraph(suggestion.reason());
            reason.addClassName("planner-comment-text");
            add(reason);
        }
    }

    private void offer() {
        if (!suggestion.open()) {
            return;
        }
        boolean there = suggestion.nature() == Nature.ADD || seen != null;
        if (acts.services().suggested().mayDecide(acts.partnership(), suggestion, seen)) {
            if (there) {
                Button accept = button("suggestion.accept", this::accept);
                accept.addThemeName("primary");
                decision.add(accept);
            }
            decision.add(button("suggestion.decline", this::askReason));
        }
        if (acts.me().equals(suggestion.proposer().account())) {
            decision.add(button(
                    "suggestion.withdraw",
                    () -> acts.run(() -> acts.services().suggestions().withdraw(acts.partnership(), suggestion.id()))));
        }
    }

    private void accept() {
        if (acts.run(() -> acts.services().suggestions().accept(acts.partnership(), suggestion.id(), seen))) {
            accepted.run();
        }
    }

    /** Whether a reason is being written here. */
    boolean isWritten() {
        return written;
    }

    private void askReason() {
        written = true;
        TextArea reason = new TextArea(acts.texts().get("suggestion.reason"));
        Button decline = button(
                "suggestion.decline.send",
                () -> acts.run(() ->
                        acts.services().suggestions().decline(acts.partnership(), suggestion.id(), reason.getValue())));
        decline.addThemeName("primary");
        decision.removeAll();
        decision.add(reason, decline);
        reason.focus();
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(acts.texts().get(key), pressed -> act.run());
        button.addThemeName("small");
        return button;
    }
}
