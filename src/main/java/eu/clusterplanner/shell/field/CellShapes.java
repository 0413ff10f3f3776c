package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.sheet.CellEditor;
import eu.clusterplanner.shell.sheet.Choice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the cells that fit a property, as {@link FieldShapes} makes its component. */
final class CellShapes {

    /** Ranges of at most so many numbers of one digit are set by one key. */
    private static final int KEYS = 9;

    private final Texts texts;
    private final Formats formats;
    private final LinkChoices choices;
    private final FindingChoices findings;
    private final WrittenDates dates;
    private final WrittenPeriods periods;

    CellShapes(Texts texts, Formats formats, WrittenDates dates, LinkChoices choices, FindingChoices findings) {
        this.texts = texts;
        this.formats = formats;
        this.choices = choices;
        this.findings = findings;
        this.dates = dates;
        this.periods = new WrittenPeriods(texts);
    }

    CellShape of(RecordKind kind, Property property) {
        return switch (property.type()) {
            case PropertyType.Line _ when !property.offered().isEmpty() -> offering(property);
            case PropertyType.Key(), PropertyType.Line _, PropertyType.WebAddress() ->
                CellShape.of(CellEditor.TEXT, String::valueOf, null, String::strip);
            case PropertyType.Prose _ -> CellShape.of(CellEditor.TEXT, String::valueOf, null, String::stripTrailing);
            case PropertyType.WholeNumber number -> wholeNumber(number);
            case PropertyType.Decimal _ -> number(value -> formats.number((Double) value), Double::valueOf);
            case PropertyType.Money() -> number(value -> formats.money((BigDecimal) value), BigDecimal::new);
            case PropertyType.Flag flag -> flag(flag.onlyTrue());
            case PropertyType.Day() ->
                CellShape.of(
                        CellEditor.DATE,
                        String::valueOf,
                        value -> formats.shortDate((LocalDate) value),
                        dates::parseDay);
            case PropertyType.Planned() ->
                CellShape.of(
                        CellEditor.DATE,
                        String::valueOf,
                        value -> formats.planned((PlannedDate) value),
                        dates::parsePlanned);
            case PropertyType.Duration() ->
                new CellShape(
                        CellEditor.TEXT, List.of(), value -> formats.period((Period) value), null, periods::parse);
            case PropertyType.Choice choice -> choice(kind, property, choice.options());
            case PropertyType.Lines _ -> lines();
            case PropertyType.Link link -> link(link.kind());
            case PropertyType.Links links -> links(links.kind());
            case PropertyType.Finding _ -> CellShape.shownOnly(value -> findings.label(value.toString()));
            case PropertyType.Findings _ ->
                CellShape.of(
                        CellEditor.TEXT,
                        value -> joined(value, "; ", each -> findings.written((String) each)),
                        null,
                        this::findings);
            case PropertyType.Pair pair ->
                CellShape.shownOnly(value -> joined(value, id -> choices.label(pair.kind(), (RecordId) id)));
            case PropertyType.Children _ ->
                throw new IllegalArgumentException(kind.labelKey(property) + " is a list of records");
        };
    }

    /** Free text that offers what reference lists have; codes are shown by their names and understood by them. */
    private CellShape offering(Property property) {
        Offers offers = Offers.of(property, texts);
        return new CellShape(
                CellEditor.TEXT,
                offers.choices(texts),
                String::valueOf,
                property.holdsCodes() ? value -> offers.label((String) value) : null,
                (typed, now) -> offers.meant(typed));
    }

    private static CellShape wholeNumber(PropertyType.WholeNumber number) {
        if (number.least() < 0 || number.most() > 9 || number.most() - number.least() > KEYS) {
            return CellShape.of(CellEditor.NUMBER, String::valueOf, null, CellShapes::whole);
        }
        List<Choice> keys = IntStream.rangeClosed(number.least(), number.most())
                .mapToObj(String::valueOf)
                .map(key -> new Choice(key, key))
                .toList();
        return new CellShape(CellEditor.LEVEL, keys, String::valueOf, null, (typed, now) -> Integer.valueOf(typed));
    }

    private static Integer whole(String typed) {
        BigDecimal number = new BigDecimal(typed);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new RefusedText(Problem.of("wholeNumber"));
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new RefusedText(Problem.of("tooLarge"));
        }
    }

    /** Arrives with a dot and without separators. */
    private static CellShape number(Function<Object, String> label, Function<String, @Nullable Object> read) {
        return CellShape.of(CellEditor.NUMBER, CellShapes::plain, label, read);
    }

    private static String plain(Object number) {
        BigDecimal bare = new BigDecimal(number.toString()).stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    private CellShape flag(boolean onlyTrue) {
        Choice yes = new Choice("true", texts.get("field.yes"));
        Choice no = new Choice("false", texts.get("field.no"));
        return CellShape.choosing(onlyTrue ? List.of(yes) : List.of(yes, no), String::valueOf, Boolean::valueOf);
    }

    private CellShape choice(RecordKind kind, Property property, List<String> options) {
        return CellShape.choosing(
                options.stream()
                        .map(option -> new Choice(option, ChoiceTexts.of(texts, kind, property, option)))
                        .toList(),
                String::valueOf,
                typed -> typed);
    }

    private static CellShape lines() {
        return CellShape.of(
                CellEditor.TEXT,
                value -> joined(value, "\n", String::valueOf),
                value -> joined(value, String::valueOf),
                typed -> typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList());
    }

    private CellShape link(String kind) {
        return CellShape.choosing(
                choices.ids(kind).stream()
                        .map(id -> new Choice(choices.key(kind, id), name(kind, id)))
                        .toList(),
                value -> choices.key(kind, (RecordId) value),
                typed -> choices.byKey(kind, typed));
    }

    /** Partners are known by their names, the rest by keys too. */
    private String name(String kind, RecordId id) {
        return kind.equals("partner") ? choices.name(kind, id) : choices.label(kind, id);
    }

    private CellShape links(String kind) {
        return CellShape.of(
                CellEditor.TEXT,
                value -> joined(value, id -> choices.key(kind, (RecordId) id)),
                null,
                typed -> Arrays.stream(typed.split("[,;\\n]"))
                        .map(String::strip)
                        .filter(key -> !key.isEmpty())
                        .map(key -> choices.byKey(kind, key))
                        .distinct()
                        .toList());
    }

    private List<String> findings(String typed) {
        return Arrays.stream(typed.split("[;\\n]"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(findings::meant)
                .distinct()
                .toList();
    }

    private static String joined(Object list, Function<Object, String> words) {
        return joined(list, ", ", words);
    }

    private static String joined(Object list, String between, Function<Object, String> words) {
        return list instanceof List<?> values ? values.stream().map(words).collect(Collectors.joining(between)) : "";
    }
}
