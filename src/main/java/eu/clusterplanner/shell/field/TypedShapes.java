package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fields in which people type: texts, numbers, dates. What was typed is kept as typed until it is understood. */
final class TypedShapes {

    private final Texts texts;
    private final Formats formats;
    private final WrittenNumbers numbers;
    private final WrittenDates dates;

    TypedShapes(Texts texts, Formats formats, WrittenDates dates) {
        this.texts = texts;
        this.formats = formats;
        this.numbers = new WrittenNumbers(texts.locale());
        this.dates = dates;
    }

    FieldShape<String> wholeNumber() {
        return number(numbers::parseWhole, "numeric", "");
    }

    /** The whole number that somebody typed; throws {@link RefusedText} where it is none. */
    Integer whole(String text) {
        return numbers.parseWhole(text);
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

    /**
     * Sent when it is left, and by the browser after a rest in typing ({@code frontend/saving}). Vaadin's lazy mode would
     * lose what was typed when a link leads away before the rest is over.
     */
    static void storeAfterRest(TextFieldBase<?, String> field) {
        field.getElement().setAttribute("data-rest", true);
    }

    private static @Nullable String stripped(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static FieldShape<String> line(int most) {
        return line(new TextField(), most);
    }

    /** As {@link #line(int)}, in a field that can do more. */
    static FieldShape<String> line(TextField field, int most) {
        storeAfterRest(field);
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

    FieldShape<String> day() {
        return new FieldShape<>(
                dateField(),
                value -> value instanceof LocalDate day ? formats.shortDate(day) : "",
                typed -> typed.isBlank() ? null : dates.parseDay(typed));
    }

    FieldShape<String> planned() {
        DateField field = dateField();
        field.setCalendarVisible(!dates.areMonthsOnly());
        return new FieldShape<>(
                field,
                value -> value instanceof PlannedDate date ? formats.planned(date) : "",
                typed -> typed.isBlank() ? null : dates.parsePlanned(typed));
    }

    private DateField dateField() {
        return new DateField(texts, formats::shortDate);
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
            throw new RefusedText(Problem.of("range", Map.of("least", 0, "most", Period.MAX_AMOUNT)));
        }
        return new Period(amount, Period.Unit.valueOf(typed.substring(space + 1)));
    }
}
