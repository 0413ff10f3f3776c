package eu.clusterplanner.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import java.util.HashMap;
import java.util.Map;

/** Where a step was done. */
final class ElsewhereDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Step step;
    private final transient Records records;
    private final transient PartnershipId partnership;
    private final transient Texts texts;
    private final TextField url = new TextField();
    private final TextArea note = new TextArea();

    ElsewhereDialog(Step step, Records records, PartnershipId partnership, Texts texts) {
        this.step = step;
        this.records = records;
        this.partnership = partnership;
        this.texts = texts;
        setHeaderTitle(texts.get("step.elsewhere.title"));
        setWidth("30rem");
        url.setLabel(texts.get("record.step_elsewhere.url"));
        url.setHelperText(texts.get("step.elsewhere.url-help"));
        url.setAutofocus(true);
        note.setLabel(texts.get("record.step_elsewhere.note"));
        note.setHelperText(texts.get("step.elsewhere.note-help"));
        Div fields = new Div(url, note);
        fields.addClassName("planner-form");
        add(new Paragraph(texts.get("step.elsewhere.help")), fields);
        Button submit = new Button(texts.get("step.elsewhere.submit"), pressed -> submit());
        submit.addThemeName("primary");
        getFooter().add(new Button(texts.get("step.elsewhere.cancel"), pressed -> close()), submit);
    }

    private void submit() {
        Map<String, Object> values = new HashMap<>();
        values.put("step", step.name());
        put(values, "url", url.getValue());
        put(values, "note", note.getValue());
        try {
            records.add(partnership, ElsewhereNote.KIND, null, values);
            close();
            UI.getCurrent().refreshCurrentRoute(true);
            // what says so stands above the step
            UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
        } catch (InvalidValueException refused) {
            boolean aboutNote = refused.property().equals("note");
            Problem problem = refused.problem();
            String sentence = texts.get(problem.textKey(), problem.arguments());
            if (aboutNote) {
                note.setErrorMessage(sentence);
                note.setInvalid(true);
            } else {
                url.setErrorMessage(sentence);
                url.setInvalid(true);
            }
        }
    }

    private static void put(Map<String, Object> values, String property, String text) {
        if (!text.isBlank()) {
            values.put(property, text.strip());
        }
    }
}
