package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.partnership.NewPartnership;
import eu.clusterplanner.partnership.OwnPartnership;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.ChoiceTexts;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for what a partnership begins with; the rest is said in the steps. */
final class NewPartnershipDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Consumer<NewPartnership> make;
    private final TextField acronym = new TextField();
    private final TextField name = new TextField();
    private final Select<String> strand = new Select<>();
    private final Div fields = new Div(acronym, name, strand);

    NewPartnershipDialog(Texts texts, String title, RecordKinds kinds, Consumer<NewPartnership> make) {
        this.texts = texts;
        this.make = make;
        setHeaderTitle(title);
        setWidth("30rem");
        RecordKind kind = kinds.get(RecordKind.PARTNERSHIP);
        acronym.setLabel(texts.get("record.partnership.acronym"));
        acronym.setHelperText(texts.get("start.new.acronym-help"));
        acronym.setAutofocus(true);
        name.setLabel(texts.get("record.partnership.name"));
        fillStrands(kind, kind.property("strand"));
        fields.addClassName("planner-form");
        fields.getChildren().map(HasValidation.class::cast).forEach(field -> field.setManualValidation(true));
        add(fields);
        Button cancel = new Button(texts.get("start.cancel"), pressed -> close());
        Button create = new Button(texts.get("start.new.create"), pressed -> create());
        create.addThemeName("primary");
        create.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        getFooter().add(cancel, create);
    }

    /** Begins with the values of another one, where it is a copy. */
    NewPartnershipDialog from(@Nullable OwnPartnership from) {
        if (from != null) {
            name.setValue(from.name());
            addComponentAsFirst(new Paragraph(texts.get("start.copy.help", "name", from.acronym())));
        }
        return this;
    }

    private void fillStrands(RecordKind kind, Property property) {
        strand.setLabel(texts.get(kind.labelKey(property)));
        if (property.type() instanceof PropertyType.Choice choice) {
            strand.setItems(choice.options());
            strand.setValue(choice.options().getFirst());
        }
        strand.setItemLabelGenerator(option -> ChoiceTexts.of(texts, kind, property, option));
    }

    private void create() {
        Map<String, AbstractField<?, String>> byProperty = Map.of("acronym", acronym, "name", name, "strand", strand);
        byProperty.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        try {
            make.accept(new NewPartnership(acronym.getValue(), name.getValue(), strand.getValue()));
            close();
        } catch (InvalidValueException refused) {
            AbstractField<?, String> field = byProperty.getOrDefault(refused.property(), acronym);
            ((HasValidation) field)
                    .setErrorMessage(texts.get(
                            refused.problem().textKey(), refused.problem().arguments()));
            ((HasValidation) field).setInvalid(true);
        }
    }
}
