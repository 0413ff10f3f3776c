package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.Texts;
import java.util.Locale;
import java.util.Objects;

/** A time span: a number and its unit. Its value is what was typed ({@code "3 WEEKS"}), so that nothing gets lost. */
final class PeriodField extends CustomField<String> {

    private static final long serialVersionUID = 1L;

    private final TextField amount = new TextField();
    private final Select<Period.Unit> unit = new Select<>();

    PeriodField(Texts texts) {
        super("");
        amount.setAriaLabel(texts.get("field.period.amount"));
        amount.getElement().setAttribute("inputmode", "numeric");
        TypedShapes.storeAfterRest(amount);
        amount.addClassName("planner-number");
        unit.setAriaLabel(texts.get("field.period.unit"));
        unit.setItems(Period.Unit.values());
        unit.setItemLabelGenerator(u -> texts.get("field.period." + u.name().toLowerCase(Locale.ROOT)));
        unit.setValue(Period.Unit.WEEKS);
        addClassName("planner-period");
        add(amount, unit);
    }

    /** The number exactly as it was typed. */
    String typed() {
        return amount.getValue();
    }

    /** Another number, as it was typed, of the unit that stands there. */
    void type(String number) {
        setValue(
                number.isBlank()
                        ? ""
                        : number.strip() + " " + Objects.requireNonNullElse(unit.getValue(), Period.Unit.WEEKS));
    }

    @Override
    protected String generateModelValue() {
        String typed = amount.getValue().strip();
        return typed.isEmpty() ? "" : typed + " " + Objects.requireNonNullElse(unit.getValue(), Period.Unit.WEEKS);
    }

    @Override
    protected void setPresentationValue(String value) {
        int space = value.lastIndexOf(' ');
        amount.setValue(space < 0 ? "" : value.substring(0, space));
        if (space >= 0) {
            unit.setValue(Period.Unit.valueOf(value.substring(space + 1)));
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        amount.setReadOnly(readOnly);
        unit.setReadOnly(readOnly);
    }
}
