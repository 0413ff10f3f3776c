package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.SavingState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fields in which people type: texts, numbers, dates. What was typed is kept as typed until it is understood. */
final class TypedShapes {

    private final Texts texts;
    private final Formats formats;
    private final WrittenNumbers numbers;
    private final WrittenDates dates;

    TypedShapes(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.numbers = new WrittenNumbers(texts.locale());
        this.dates = new WrittenDates(texts.locale());
    }

    FieldShape<String> wholeNumber() {
        return number(numbers::parseWhole, "numeric", "");
    }

    FieldShape<String> decimal() {
        return number(text -> numbers.parse(text).doubleValue(), "decimal", "");
    }

    FieldShape<String> money() {
        return number(numbers::parse, "decimal", texts.get("field.money.unit"));
    }

    private static TextField textField() {
        TextField field = new TextField();
        storeAfterRest(field);
        return field;
    }

    private static void storeAfterRest(TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SavingState.REST);
    }

    private static @Nullable String stripped(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static FieldShape<String> line(int most) {
        TextField field = textField();
        if (most <= 32) {
            field.addClassName("planner-short");
        }
        return new FieldShape<>(field, TypedShapes::shown, TypedShapes::stripped);
    }

    static FieldShape<String> address() {
        TextField field = textField();
        field.getElement().setAttribute("inputmode", "url");
        return new FieldShape<>(field, TypedShapes::shown, typed -> {
            String text = stripped(typed);
            return text == null || text.contains(":") ? text : "https://" + text;
        });
    }

    static FieldShape<String> prose(int most) {
        TextArea field = new TextArea();
        storeAfterRest(field);
        field.setMinRows(2);
        field.setMaxLength(2 * most);
        field.addClassName("planner-prose");
        return new FieldShape<>(field, TypedShapes::shown, TypedShapes::stripped);
    }

    static FieldShape<String> paragraphs() {
        TextArea field = new TextArea();
        storeAfterRest(field);
        field.addClassName("planner-prose");
        return new FieldShape<>(
                field,
                value -> value instanceof List<?> list
                        ? String.join("\n", list.stream().map(String::valueOf).toList())
                        : "",
                typed -> typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private FieldShape<String> number(Function<String, Object> parse, String keyboard, String unit) {
        TextField field = textField();
        field.addClassNames("planner-number", "planner-short");
        field.getElement().setAttribute("inputmode", keyboard);
        if (!unit.isEmpty()) {
            field.setSuffixComponent(new Span(unit));
        }
        return new FieldShape<>(
                field,
                value -> value == null ? "" : numbers.format(new BigDecimal(value.toString())),
                typed -> typed.isBlank() ? null : parse.apply(typed));
    }

    // an empty date picker has the value null, which its own signature does not say
    @SuppressWarnings("NullAway")
    FieldShape<@Nullable LocalDate> day() {
        DatePicker field = new DatePicker();
        field.setLocale(texts.locale());
        field.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMM yyyy", "yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy")
                .setFirstDayOfWeek(1));
        field.addClassName("planner-date");
        return new FieldShape<@Nullable LocalDate>(field, value -> (LocalDate) value, chosen -> {
            if (chosen == null && isUnreadable(field)) {
                throw new RefusedText(Problem.of("date"));
            }
            return chosen;
        });
    }

    /** Whether something stands in the field that is no date. */
    private static boolean isUnreadable(DatePicker field) {
        return field.getDefaultValidator()
                .apply(field.getEmptyValue(), new ValueContext(field))
                .isError();
    }

    FieldShape<String> planned() {
        TextField field = textField();
        field.addClassName("planner-date");
        return new FieldShape<>(
                field,
                value -> value instanceof PlannedDate date ? formats.planned(date) : "",
                typed -> typed.isBlank() ? null : dates.parsePlanned(typed));
    }

    FieldShape<String> period() {
        return new FieldShape<>(
                new PeriodField(texts),
                value -> value instanceof Period period ? period.amount() + " " + period.unit() : "",
                typed -> typed.isEmpty() ? null : readPeriod(typed));
    }

    private Period readPeriod(String typed) {
        int space = typed.lastIndexOf(' ');
        int amount = numbers.parseWhole(typed.substring(0, space));
        if (amount < 0 || amount > Period.MAX_AMOUNT) {
            throw new RefusedText(Problem.of("range", java.util.Map.of("least", 0, "most", Period.MAX_AMOUNT)));
        }
        return new Period(amount, Period.Unit.valueOf(typed.substring(space + 1)));
    }
}
