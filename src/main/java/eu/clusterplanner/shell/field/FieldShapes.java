package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the component that fits a property: typed text is kept as typed until it is understood. */
final class FieldShapes {

    /** Milliseconds of rest after which a text is stored. */
    static final int REST = 1000;

    private final Texts texts;
    private final Formats formats;
    private final LinkChoices choices;
    private final WrittenNumbers numbers;
    private final WrittenDates dates;

    FieldShapes(Texts texts, Formats formats, LinkChoices choices) {
        this.texts = texts;
        this.formats = formats;
        this.choices = choices;
        this.numbers = new WrittenNumbers(texts.locale());
        this.dates = new WrittenDates(texts.locale());
    }

    FieldShape<?> of(RecordKind kind, Property property, List<String> suggestions) {
        return switch (property.type()) {
            case PropertyType.Key() -> line(32);
            case PropertyType.Line line when CodeNames.areCountries(property) -> country();
            case PropertyType.Line line -> line(line.most());
            case PropertyType.WebAddress() -> address();
            case PropertyType.Prose prose -> prose(prose.most());
            case PropertyType.WholeNumber _ -> number(numbers::parseWhole, "numeric", "");
            case PropertyType.Decimal _ -> number(text -> numbers.parse(text).doubleValue(), "decimal", "");
            case PropertyType.Money() -> number(numbers::parse, "decimal", texts.get("field.money.unit"));
            case PropertyType.Flag flag -> flag(flag.onlyTrue());
            case PropertyType.Day() -> day();
            case PropertyType.Planned() -> planned();
            case PropertyType.Duration() -> period();
            case PropertyType.Choice choice -> choice(kind, property, choice.options());
            case PropertyType.Lines lines when lines.prose() -> paragraphs();
            case PropertyType.Lines lines when CodeNames.areLanguages(property) -> languages();
            case PropertyType.Lines lines when !lines.options().isEmpty() -> ticks(kind, property, lines.options());
            case PropertyType.Lines _ -> lines(suggestions);
            case PropertyType.Link link -> link(link.kind());
            case PropertyType.Links links -> links(links.kind());
            case PropertyType.Pair pair -> shownOnly(value -> pairText(pair.kind(), value));
            case PropertyType.Finding _ -> shownOnly(value -> value == null ? "" : value.toString());
            case PropertyType.Findings _ -> shownOnly(FieldShapes::joined);
            case PropertyType.Children _ ->
                throw new IllegalArgumentException(kind.labelKey(property) + " is a list of records, use RecordList");
        };
    }

    private static TextField textField() {
        TextField field = new TextField();
        storeAfterRest(field);
        return field;
    }

    private static void storeAfterRest(TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(REST);
    }

    private static @Nullable String stripped(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static FieldShape<String> line(int most) {
        TextField field = textField();
        if (most <= 32) {
            field.addClassName("planner-short");
        }
        return new FieldShape<>(field, FieldShapes::shown, FieldShapes::stripped);
    }

    private static FieldShape<String> address() {
        TextField field = textField();
        field.getElement().setAttribute("inputmode", "url");
        return new FieldShape<>(field, FieldShapes::shown, typed -> {
            String text = stripped(typed);
            return text == null || text.contains(":") ? text : "https://" + text;
        });
    }

    private static FieldShape<String> prose(int most) {
        TextArea field = new TextArea();
        storeAfterRest(field);
        field.setMinRows(2);
        field.setMaxLength(2 * most);
        field.addClassName("planner-prose");
        return new FieldShape<>(field, FieldShapes::shown, FieldShapes::stripped);
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

    private static FieldShape<Boolean> flag(boolean onlyTrue) {
        return new FieldShape<>(
                new Checkbox(), Boolean.TRUE::equals, checked -> (onlyTrue && !checked) ? null : checked);
    }

    // an empty date picker has the value null, which its own signature does not say
    @SuppressWarnings("NullAway")
    private FieldShape<@Nullable LocalDate> day() {
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

    private FieldShape<String> planned() {
        TextField field = textField();
        field.addClassName("planner-date");
        return new FieldShape<>(
                field,
                value -> value instanceof PlannedDate date ? formats.planned(date) : "",
                typed -> typed.isBlank() ? null : dates.parsePlanned(typed));
    }

    private FieldShape<String> period() {
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

    private FieldShape<@Nullable String> choice(RecordKind kind, Property property, List<String> options) {
        Select<@Nullable String> field = new Select<>();
        field.setItems(options);
        field.setEmptySelectionAllowed(!property.required());
        field.setItemLabelGenerator(option -> option == null ? "" : ChoiceTexts.of(texts, kind, property, option));
        return new FieldShape<@Nullable String>(field, value -> (String) value, chosen -> chosen);
    }

    private FieldShape<@Nullable String> country() {
        CodeNames names = CodeNames.countries(texts.locale());
        ComboBox<@Nullable String> field = new ComboBox<>();
        field.setItems(names.codes());
        field.setItemLabelGenerator(code -> code == null ? "" : names.of(code));
        field.setClearButtonVisible(true);
        return new FieldShape<@Nullable String>(field, value -> (String) value, chosen -> chosen);
    }

    private FieldShape<Set<String>> languages() {
        CodeNames names = CodeNames.languages(texts.locale());
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>();
        field.setItems(names.codes());
        field.setItemLabelGenerator(names::of);
        return new FieldShape<>(field, FieldShapes::asSet, List::copyOf);
    }

    /** A few values in sentences, all of them in sight. */
    private FieldShape<Set<String>> ticks(RecordKind kind, Property property, List<String> options) {
        CheckboxGroup<String> field = new CheckboxGroup<>();
        field.setItems(options);
        field.setItemLabelGenerator(option -> ChoiceTexts.of(texts, kind, property, option));
        field.addClassName("planner-ticks");
        return new FieldShape<>(
                field,
                FieldShapes::asSet,
                chosen -> options.stream().filter(chosen::contains).toList());
    }

    private static FieldShape<Set<String>> lines(List<String> suggestions) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>();
        field.setItems(new ArrayList<>(suggestions));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> {
            Set<String> extended = new LinkedHashSet<>(field.getValue());
            extended.add(typed.getDetail().strip());
            field.setValue(extended);
        });
        return new FieldShape<>(field, FieldShapes::asSet, List::copyOf);
    }

    private static FieldShape<String> paragraphs() {
        TextArea field = new TextArea();
        storeAfterRest(field);
        field.addClassName("planner-prose");
        return new FieldShape<>(
                field,
                value -> value instanceof List<?> list ? String.join("\n", strings(list)) : "",
                typed -> typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private FieldShape<@Nullable RecordId> link(String kind) {
        ComboBox<@Nullable RecordId> field = new ComboBox<>();
        field.setItems(choices.ids(kind));
        field.setItemLabelGenerator(id -> id == null ? "" : choices.label(kind, id));
        field.setClearButtonVisible(true);
        return new FieldShape<@Nullable RecordId>(field, value -> (RecordId) value, chosen -> chosen);
    }

    private FieldShape<Set<RecordId>> links(String kind) {
        MultiSelectComboBox<RecordId> field = new MultiSelectComboBox<>();
        field.setItems(choices.ids(kind));
        field.setItemLabelGenerator(id -> choices.label(kind, id));
        return new FieldShape<>(
                field,
                value -> value instanceof List<?> list
                        ? list.stream().map(RecordId.class::cast).collect(LinkedHashSet::new, Set::add, Set::addAll)
                        : Set.of(),
                List::copyOf);
    }

    private static FieldShape<String> shownOnly(Function<@Nullable Object, String> show) {
        TextField field = new TextField();
        field.setReadOnly(true);
        return new FieldShape<>(field, show, typed -> {
            throw new IllegalStateException("this field is only shown");
        });
    }

    private String pairText(String kind, @Nullable Object value) {
        return value instanceof List<?> ids
                ? String.join(
                        " – ",
                        ids.stream()
                                .map(id -> choices.label(kind, (RecordId) id))
                                .toList())
                : "";
    }

    private static String joined(@Nullable Object value) {
        return value instanceof List<?> list ? String.join(", ", strings(list)) : "";
    }

    private static Set<String> asSet(@Nullable Object value) {
        return value instanceof List<?> list ? new LinkedHashSet<>(strings(list)) : Set.of();
    }

    private static List<String> strings(List<?> list) {
        return list.stream().map(String::valueOf).toList();
    }
}
