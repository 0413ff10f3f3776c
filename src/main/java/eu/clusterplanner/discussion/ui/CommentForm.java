package eu.clusterplanner.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import eu.clusterplanner.discussion.Subject;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordRow;
import java.util.ArrayList;
import java.util.List;

/** Opens a thread about a record or one of its properties. */
final class CommentForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<String> about = new Select<>();
    private final MentionArea area;

    /** property: the one that is to be talked about, empty: the record as a whole. */
    CommentForm(Acts acts, RecordRow row, String property) {
        addClassName("planner-comment-form");
        List<String> properties = new ArrayList<>(List.of(""));
        row.kind().properties().stream()
                .filter(each -> !(each.type() instanceof PropertyType.Children) && !row.leavesOut(each.name()))
                .map(Property::name)
                .forEach(properties::add);
        about.setLabel(acts.texts().get("comments.about"));
        about.setItems(properties);
        about.setItemLabelGenerator(name -> name.isEmpty()
                ? acts.texts().get("comments.about.whole")
                : acts.texts().get(row.kind().labelKey(row.kind().property(name))));
        about.setValue(properties.contains(property) ? property : "");
        area = new MentionArea(acts.texts(), acts.texts().get("comments.new"), acts.team());
        Button send = new Button(acts.texts().get("comments.comment"), pressed -> {
            String chosen = about.getValue();
            Subject subject = new Subject(row.kind().name(), row.id(), chosen.isEmpty() ? null : chosen);
            if (acts.run(() -> acts.services().comments().open(acts.partnership(), subject, area.value()))) {
                area.clear();
            }
        });
        send.addThemeName("primary");
        add(about, area, send);
    }

    void focus() {
        area.focus();
    }
}
