package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.clusterplanner.shared.Texts;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A date that is typed, as a day or as a project month, or picked in a calendar. Its value is the text as it stands
 * there, so that nothing gets lost that is not understood.
 */
final class DateField extends CustomField<String> {

    private static final long serialVersionUID = 1L;

    private final TextField text = new TextField();
    private final DatePicker calendar = new DatePicker();
    private boolean hasCalendar = true;
    private final Button open = new Button(VaadinIcon.CALENDAR_O.create());

    /** shown: the text for a day that was picked. */
    DateField(Texts texts, Function<LocalDate, String> shown) {
        super("");
        addClassName("planner-date");
        // not after a rest, as other texts: half a date, such as 31 of 31 Aug, is a project month
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.getElement().setAttribute("data-typed", true);
        text.addValueChangeListener(typed -> updateValue());
        open.addThemeNames("tertiary", "icon");
        open.setAriaLabel(texts.get("field.date.calendar"));
        // people who type reach everything without it, so Tab goes from date to date
        open.setTabIndex(-1);
        text.setSuffixComponent(open);
        prepareCalendar(texts, shown);
        add(text, calendar);
    }

    /** The calendar itself has no field of its own in sight: it opens below the text and fills it. */
    private void prepareCalendar(Texts texts, Function<LocalDate, String> shown) {
        calendar.setLocale(texts.locale());
        calendar.setI18n(new DatePicker.DatePickerI18n().setFirstDayOfWeek(1));
        calendar.setAriaLabel(texts.get("field.date.calendar"));
        calendar.addClassName("planner-date-calendar");
        calendar.setTabIndex(-1);
        open.addClickListener(pressed -> calendar.open());
        calendar.addValueChangeListener(picked -> {
            LocalDate day = picked.getValue();
            if (picked.isFromClient() && day != null) {
                text.setValue(shown.apply(day));
                text.focus();
            }
        });
    }

    /** No calendar where days cannot be entered yet. */
    void setCalendarVisible(boolean visible) {
        hasCalendar = visible;
        calendar.setVisible(visible);
        open.setVisible(visible && !isReadOnly());
    }

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        text.setAriaLabel(label);
    }

    /** Exactly as it was typed. */
    String typed() {
        return text.getValue();
    }

    @Override
    protected String generateModelValue() {
        return text.getValue().strip();
    }

    @Override
    protected void setPresentationValue(String value) {
        text.setValue(value);
    }

    @Override
    public void focus() {
        text.focus();
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        text.setInvalid(invalid);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        text.setReadOnly(readOnly);
        open.setVisible(hasCalendar && !readOnly);
    }
}
