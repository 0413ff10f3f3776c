package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.competence.Weights;
import eu.clusterplanner.reference.CompetenceTemplate;
import eu.clusterplanner.reference.CompetenceTemplate.Item;
import eu.clusterplanner.reference.CompetenceTemplates;
import eu.clusterplanner.shared.Texts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Chooses templates of competences and, of what they propose, the ones to add. */
final class TemplateDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient CompetenceWords words;
    private final transient Function<List<Item>, Set<Item>> present;
    private final transient Map<Item, Checkbox> boxes = new LinkedHashMap<>();
    private final Div list = new Div();
    private final Button add = new Button();

    /**
     * chosen: the templates to begin with; present: which of these the partnership has already; taken: told what to
     * add.
     */
    TemplateDialog(
            Texts texts,
            Collection<CompetenceTemplate> chosen,
            Function<List<Item>, Set<Item>> present,
            Consumer<List<Item>> taken) {
        this.texts = texts;
        this.words = new CompetenceWords(texts);
        this.present = present;
        setHeaderTitle(texts.get("competences.template.title"));
        addClassNames("planner-catalogue", "planner-templates");
        MultiSelectComboBox<CompetenceTemplate> templates =
                new MultiSelectComboBox<>(texts.get("competences.template.which"));
        templates.setItems(CompetenceTemplates.all());
        templates.setItemLabelGenerator(CompetenceTemplate::name);
        templates.setWidthFull();
        templates.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        templates.addValueChangeListener(change -> show(change.getValue()));
        Paragraph note = new Paragraph(texts.get("competences.template.note"));
        note.addClassName("planner-small");
        add(new Paragraph(texts.get("competences.template.line")), templates, list, note);
        add.addThemeName("primary");
        add.addClickListener(pressed -> {
            close();
            taken.accept(ticked());
        });
        getFooter().add(new Button(texts.get("catalogue.cancel"), pressed -> close()), add);
        show(Set.of());
        templates.setValue(Set.copyOf(chosen));
    }

    private List<Item> ticked() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void show(Collection<CompetenceTemplate> templates) {
        list.removeAll();
        boxes.clear();
        List<Item> items = CompetenceTemplates.together(templates);
        Set<Item> there = present.apply(items);
        Map<String, List<Item>> byDomain =
                items.stream().collect(Collectors.groupingBy(Item::domain, LinkedHashMap::new, Collectors.toList()));
        byDomain.forEach((domain, of) -> {
            list.add(new H3(domain));
            of.forEach(item -> list.add(row(item, there.contains(item))));
        });
        if (items.isEmpty()) {
            list.add(new Paragraph(texts.get("competences.template.none")));
        }
        count();
    }

    private Div row(Item item, boolean there) {
        Checkbox box = new Checkbox(item.name(), !there);
        box.setEnabled(!there);
        box.addValueChangeListener(change -> count());
        boxes.put(item, box);
        String detail = there
                ? texts.get("competences.template.there")
                : texts.get(
                        "competences.template.detail",
                        Map.of(
                                "level", words.level(item.requiredLevel()),
                                "importance", words.weight(Weights.text((double) item.weight()))));
        Span more = new Span(detail);
        more.addClassName("planner-small");
        Div row = new Div(box, more);
        row.addClassName("planner-template-row");
        return row;
    }

    private void count() {
        int ticked = ticked().size();
        add.setText(texts.get("catalogue.add", "count", ticked));
        add.setEnabled(ticked > 0);
    }
}
