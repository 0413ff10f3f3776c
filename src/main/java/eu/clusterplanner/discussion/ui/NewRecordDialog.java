package eu.clusterplanner.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Naming;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.ProposedValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Asks for a new record of one of the kinds of a step: its name, and a few words about it. */
final class NewRecordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What is asked for beside the name, where records of the kind have it. */
    private static final List<String> ASKED = List.of("description", "lead", "owner");

    private final transient Acts acts;
    private final transient PageFields fields;
    private final Select<RecordKind> kind = new Select<>();
    private final Div editors = new Div();
    private final TextArea note;
    private final transient Map<String, ProposedValue> values = new LinkedHashMap<>();

    NewRecordDialog(Acts acts, PageFields fields, List<RecordKind> kinds) {
        this.acts = acts;
        this.fields = fields;
        this.note = new TextArea(acts.texts().get("suggestion.note"));
        setHeaderTitle(acts.texts().get("suggestion.new.title"));
        addClassName("planner-suggest");
        setWidth("34rem");
        kind.setLabel(acts.texts().get("suggestion.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> acts.texts().get("record." + each.name()));
        kind.addValueChangeListener(change -> ask(change.getValue()));
        kind.setValue(kinds.getFirst());
        kind.setVisible(kinds.size() > 1);
        editors.addClassName("planner-suggest-editors");
        Button send = new Button(acts.texts().get("suggestion.send"), pressed -> send());
        send.addThemeName("primary");
        getFooter().add(new Button(acts.texts().get("comments.cancel"), pressed -> close()), send);
        add(kind, editors, note);
    }

    /** Records of that step that stand for themselves and have a name; empty where it has none. */
    static List<RecordKind> kinds(RecordKinds all, Step step) {
        return all.all().stream()
                .filter(each -> each.step() == step && each.isKeyed() && each.parent() == null)
                .filter(each -> name(each).findAny().isPresent())
                .toList();
    }

    private static Stream<Property> name(RecordKind kind) {
        return Naming.PROPERTIES.stream()
                .flatMap(name -> kind.properties().stream()
                        .filter(property -> property.name().equals(name))
                        .filter(property -> property.type() instanceof PropertyType.Line
                                || property.type() instanceof PropertyType.Prose));
    }

    private void ask(RecordKind of) {
        values.clear();
        editors.removeAll();
        RecordRow empty = new RecordRow(of, RecordId.next(), 0, null, Map.of(), Set.of());
        String named = name(of).filter(Property::required)
                .findFirst()
                .or(() -> name(of).findFirst())
                .orElseThrow()
                .name();
        Stream.concat(Stream.of(named), ASKED.stream())
                .filter(asked ->
                        of.properties().stream().anyMatch(each -> each.name().equals(asked)))
                .forEach(asked -> {
                    ProposedValue value = fields.proposal(empty, asked);
                    values.put(asked, value);
                    editors.add(value.component());
                });
    }

    private void send() {
        RecordKind of = kind.getValue();
        Map<String, Object> proposed = new HashMap<>(fields.beginnings(of, List.of()));
        try {
            for (Map.Entry<String, ProposedValue> each : values.entrySet()) {
                Object written = each.getValue().value();
                if (written != null) {
                    proposed.put(each.getKey(), written);
                }
            }
        } catch (InvalidValueException saidAtTheField) {
            return;
        }
        if (acts.run(() -> acts.services()
                .suggestions()
                .proposeNew(acts.partnership(), of.name(), null, proposed, note.getValue()))) {
            close();
        }
    }
}
