package eu.clusterplanner.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import eu.clusterplanner.reference.ChainTemplate;
import eu.clusterplanner.reference.ChainTemplates;
import eu.clusterplanner.shared.Texts;
import java.util.function.Consumer;

/** Chooses the industry whose usual stages a new chain begins with, and shows them before. */
final class TemplateDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final Div stages = new Div();

    TemplateDialog(Texts texts, Consumer<ChainTemplate> chosen) {
        this.texts = texts;
        setHeaderTitle(texts.get("valuechain.template.title"));
        Select<ChainTemplate> industry = new Select<>();
        industry.setLabel(texts.get("valuechain.template.industry"));
        industry.setItems(ChainTemplates.all());
        industry.setItemLabelGenerator(ChainTemplate::name);
        industry.addValueChangeListener(choice -> show(choice.getValue()));
        industry.setValue(ChainTemplates.all().getFirst());
        Div form = new Div(new Paragraph(texts.get("valuechain.template.line")), industry, stages);
        form.addClassName("planner-form");
        add(form);
        Button add = new Button(texts.get("valuechain.template.add"), pressed -> {
            chosen.accept(industry.getValue());
            close();
        });
        add.addThemeName("primary");
        getFooter().add(new Button(texts.get("valuechain.template.cancel"), pressed -> close()), add);
    }

    private void show(ChainTemplate template) {
        OrderedList list = new OrderedList();
        template.stages()
                .forEach(stage -> list.add(new ListItem(
                        stage.support()
                                ? texts.get("valuechain.template.support", "name", stage.name())
                                : stage.name())));
        stages.removeAll();
        stages.add(list);
        if (!template.verified()) {
            Paragraph note = new Paragraph(texts.get("valuechain.template.unverified"));
            note.addClassName("planner-small");
            stages.add(note);
        }
    }
}
