package eu.clusterplanner.document.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import eu.clusterplanner.document.content.DateForm;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.shared.Texts;
import java.util.Set;
import java.util.stream.Collectors;

/** What is chosen each time a document is made: how dates are told, and what is said that is sensitive. */
final class OptionFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final RadioButtonGroup<DateForm> dates = new RadioButtonGroup<>();
    private final CheckboxGroup<Sensitive> sensitive = new CheckboxGroup<>();
    private final Paragraph warning = new Paragraph();

    OptionFields(Texts texts, Set<Sensitive> offered) {
        this.texts = texts;
        addClassName("planner-document-options");
        dates.setLabel(texts.get("documents.options.dates"));
        dates.setItems(DateForm.values());
        dates.setItemLabelGenerator(form -> texts.get("documents.options.dates." + form));
        dates.setValue(DateForm.DATES);
        add(dates);
        if (!offered.isEmpty()) {
            sensitive.setLabel(texts.get("documents.options.sensitive"));
            sensitive.setHelperText(texts.get("documents.options.sensitive.hint"));
            sensitive.setItems(offered.stream().sorted().toList());
            sensitive.setItemLabelGenerator(this::name);
            sensitive.addValueChangeListener(changed -> warn(changed.getValue()));
            warning.addClassName("planner-note");
            warning.getElement().setAttribute("role", "status");
            add(sensitive, warning);
        }
        warn(Set.of());
    }

    /** What is chosen now. */
    IssueOptions chosen() {
        return new IssueOptions(dates.getValue(), sensitive.getValue());
    }

    private String name(Sensitive part) {
        return texts.get("documents.options.sensitive." + part);
    }

    private void warn(Set<Sensitive> chosen) {
        warning.setVisible(!chosen.isEmpty());
        String parts = chosen.stream().sorted().map(this::name).collect(Collectors.joining(", "));
        warning.setText(texts.get("documents.options.contains", "parts", parts));
    }
}
