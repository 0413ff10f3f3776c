package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.action.UsualParts.Missing;
import eu.clusterplanner.action.UsualParts.Part;
import eu.clusterplanner.reference.ActionTemplates;
import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shell.field.RecordTitle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Shows what is usual for actions of their kinds and not said of them, and fills in what people choose of it. */
final class UsualDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ActionWords words;
    private final Map<Part, Checkbox> boxes = new EnumMap<>(Part.class);
    private final Button fill = new Button();

    /** filled: told what to fill in. */
    UsualDialog(ActionWords words, List<Missing> missing, Consumer<Set<Part>> filled) {
        this.words = words;
        setHeaderTitle(words.get("usual"));
        addClassName("planner-usual");
        setWidth("44rem");
        add(new Paragraph(words.get("usual.line")));
        for (Part part : Part.values()) {
            List<Missing> of = missing.stream()
                    .filter(each -> each.parts().containsKey(part))
                    .toList();
            if (!of.isEmpty()) {
                add(part(part, of, missing.size() == 1));
            }
        }
        Paragraph note = new Paragraph(words.texts()
                .get("actions.usual.source", "source", ActionTemplates.source().origin()));
        note.addClassName("planner-small");
        add(note);
        fill.setText(words.get("usual.fill"));
        fill.addThemeName("primary");
        fill.addClickListener(pressed -> {
            close();
            filled.accept(chosen());
        });
        getFooter().add(new Button(words.texts().get("catalogue.cancel"), pressed -> close()), fill);
    }

    private Div part(Part part, List<Missing> missing, boolean alone) {
        Checkbox box = new Checkbox(words.get("usual." + part), true);
        box.addValueChangeListener(change -> fill.setEnabled(!chosen().isEmpty()));
        boxes.put(part, box);
        UnorderedList list = new UnorderedList();
        missing.forEach(each -> {
            String value = text(Objects.requireNonNull(each.parts().get(part)));
            list.add(new ListItem(
                    alone
                            ? value
                            : words.texts()
                                    .get(
                                            "actions.usual.of",
                                            Map.of("name", RecordTitle.of(each.action()), "value", value))));
        });
        return new Div(box, list);
    }

    private String text(Object value) {
        return switch (value) {
            case Period period -> words.formats().period(period);
            case Double days -> words.formats().number(days);
            case List<?> list ->
                list.stream()
                        .map(each -> each instanceof ReferenceEntry entry ? entry.name() : String.valueOf(each))
                        .collect(Collectors.joining("; "));
            default -> String.valueOf(value);
        };
    }

    private Set<Part> chosen() {
        Set<Part> chosen = EnumSet.noneOf(Part.class);
        boxes.forEach((part, box) -> {
            if (box.getValue()) {
                chosen.add(part);
            }
        });
        return chosen;
    }
}
