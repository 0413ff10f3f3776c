package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.datepicker.DatePicker;
import eu.clusterplanner.shared.Texts;

/** A day that is chosen in a dialog: weeks begin on Monday, days are written as everywhere. */
public final class DayPicker extends DatePicker {

    private static final long serialVersionUID = 1L;

    /** Problems are told by whoever reads the value. */
    public DayPicker(Texts texts, String label) {
        super(label);
        setLocale(texts.locale());
        setI18n(new DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setDateFormats("d MMM yyyy", "d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd"));
        setManualValidation(true);
    }
}
