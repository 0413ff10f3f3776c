package eu.clusterplanner.discussion.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.clusterplanner.discussion.WrittenText;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.shared.Texts;
import java.util.List;

/** Where a comment is written; {@code @} offers the people of the team. */
final class MentionArea extends Div {

    private static final long serialVersionUID = 1L;

    private final TextArea text = new TextArea();
    private final ComboBox<TeamMember> people = new ComboBox<>();

    MentionArea(Texts texts, String label, List<TeamMember> team) {
        addClassName("planner-mention-area");
        text.setLabel(label);
        text.setMaxLength(WrittenText.MOST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMinRows(3);
        people.setPlaceholder(texts.get("comments.mention"));
        people.setAriaLabel(texts.get("comments.mention"));
        people.setItems(team);
        people.setItemLabelGenerator(TeamMember::name);
        people.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                name(change.getValue());
            }
        });
        text.getElement()
                .addEventListener("keyup", typed -> people.setOpened(true))
                .setFilter("event.key === '@'");
        text.getElement()
                .executeJs(
                        "this.addEventListener('keyup', event => {" + " if (event.key === '@') { $0.focus(); } })",
                        people);
        // who types a part of a name and Enter means the first that is offered
        people.getElement()
                .executeJs("this.addEventListener('keydown', event => {"
                        + " if (event.key === 'Enter' && this.opened && this._focusedIndex < 0) { this._focusedIndex = 0; }"
                        + " }, true)");
        add(text, people);
    }

    /** The name stands behind the sign that was typed, else at the end. */
    private void name(TeamMember member) {
        String written = text.getValue();
        String before = written.endsWith("@") ? written : written + (written.isBlank() ? "@" : " @");
        text.setValue(before + member.name() + " ");
        people.clear();
        text.focus();
    }

    String value() {
        return text.getValue();
    }

    void setValue(String value) {
        text.setValue(value);
    }

    void clear() {
        text.clear();
    }

    void focus() {
        text.focus();
    }
}
