package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.ChoiceTexts;
import eu.clusterplanner.shell.field.RefusedText;
import eu.clusterplanner.shell.field.WrittenNumbers;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values as people write them, into the Java values of their properties. Each throws {@link RefusedText}
 * for what it does not understand.
 */
final class WrittenValues {

    private static final Pattern NOTHING = Pattern.compile("[-–—.]|n\\.?/?a\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("([0-9])\\s*[-–:=(]?\\s*\\p{L}.*");

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");

    private record Asked(String property, List<ReferenceList> offered, String text) {}

    private final Texts texts;
    private final WrittenWords words;
    private final DayCells days;
    private final List<WrittenNumbers> numbers;

    /** A thousand rows have the same few. */
    private final Map<Asked, String> codes = new HashMap<>();

    WrittenValues(Texts texts) {
        this.texts = texts;
        this.words = new WrittenWords(texts);
        this.days = new DayCells(texts.locale());
        this.numbers = List.of(new WrittenNumbers(texts.locale()), new WrittenNumbers(Locale.GERMAN));
    }

    WrittenWords words() {
        return words;
    }

    /** The value; null where the cell only says that there is none. Lists and references are not read here. */
    @Nullable
    Object read(SheetColumn column, TableCell cell, String heading) {
        String text = cell.text().strip();
        PropertyType type = column.property().type();
        if (type instanceof PropertyType.Line || type instanceof PropertyType.Prose) {
            return words(column, text);
        }
        if (NOTHING.matcher(text).matches()) {
            return null;
        }
        return switch (type) {
            case PropertyType.Key key -> text.replaceAll("\\s+", "");
            case PropertyType.WebAddress address -> text.contains(":") ? text : "https://" + text;
            case PropertyType.WholeNumber number -> whole(column, cell, text);
            case PropertyType.Decimal decimal -> decimal(column, cell, text);
            case PropertyType.Money money -> number(cell, text);
            case PropertyType.Flag flag -> flag(flag, cell, text);
            case PropertyType.Day day -> days.day(cell, text);
            case PropertyType.Planned planned -> days.planned(cell, text);
            case PropertyType.Duration duration -> WrittenPeriods.parse(text, heading);
            case PropertyType.Choice choice ->
                words.option(column.kind(), column.property(), text).orElseThrow(() -> choices(column, choice, text));
            default -> throw new IllegalArgumentException(column.name() + " is no single value");
        };
    }

    private Object words(SheetColumn column, String text) {
        Property property = column.property();
        if (property.type() instanceof PropertyType.Prose) {
            return text.replace("\r\n", "\n").replace('\r', '\n');
        }
        String line = BREAKS.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return property.holdsCodes() && !property.offered().isEmpty()
                ? codes.computeIfAbsent(
                        new Asked(property.name(), property.offered(), line), asked -> code(property, line))
                : line;
    }

    /** The code of what a reference list calls so; a text that is no name is taken for a code. */
    private String code(Property property, String text) {
        if (property.offered().contains(ReferenceList.COUNTRIES)) {
            return words.country(text).orElseThrow(() -> refused("country"));
        }
        String name = Spelling.of(text);
        String first = Spelling.of(text.split("\\s", 2)[0]);
        List<ReferenceEntry> entries = property.offered().stream()
                .flatMap(list -> list.entries().stream())
                .toList();
        return entries.stream()
                .filter(entry -> Spelling.of(entry.code()).equals(first)
                        || Spelling.of(entry.name()).equals(name))
                .map(ReferenceEntry::code)
                .findFirst()
                .orElseGet(() -> ownCode(property, text, entries));
    }

    /** A code that no list has, in the form that codes have. */
    private static String ownCode(Property property, String text, List<ReferenceEntry> entries) {
        Optional<String> near = NearWords.nearest(
                text,
                entries.stream()
                        .flatMap(entry -> Stream.of(entry.name(), entry.code() + " " + entry.name()))
                        .toList());
        boolean code = property.type() instanceof PropertyType.Line(int most, String pattern)
                && pattern != null
                && Pattern.compile(pattern).matcher(text).find();
        if (!code && near.isPresent()) {
            throw new RefusedText(
                    new Problem("exchange.workbook.problem.code", Map.of("name", text, "near", near.get())));
        }
        return text;
    }

    private Integer whole(SheetColumn column, TableCell cell, String text) {
        boolean level = column.name().equals("level") || column.name().equals("requiredLevel");
        if (level && cell instanceof TableCell.Words) {
            Matcher numbered = NUMBERED.matcher(text);
            if (numbered.matches()) {
                return Integer.valueOf(numbered.group(1));
            }
            Integer named = words.level(text).orElse(null);
            if (named != null) {
                return named;
            }
        }
        BigDecimal number = number(cell, text);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new RefusedText(Problem.of("wholeNumber"));
        }
        if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw new RefusedText(Problem.of("tooLarge"));
        }
        return number.intValueExact();
    }

    private Double decimal(SheetColumn column, TableCell cell, String text) {
        Integer weight = column.name().equals("weight") ? words.weight(text).orElse(null) : null;
        return weight == null ? number(cell, text).doubleValue() : weight.doubleValue();
    }

    BigDecimal number(TableCell cell, String text) {
        if (cell instanceof TableCell.Figure figure) {
            return figure.meant();
        }
        String bare = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        if (PLAIN.matcher(bare).matches()) {
            return new BigDecimal(bare);
        }
        try {
            return numbers.getFirst().parse(bare);
        } catch (RefusedText inThisLanguage) {
            return numbers.getLast().parse(bare);
        }
    }

    private @Nullable Boolean flag(PropertyType.Flag type, TableCell cell, String text) {
        boolean yes = cell instanceof TableCell.Flag flag
                ? flag.yes()
                : words.yesOrNo(text).orElseThrow(() -> refused("yes-or-no"));
        return (type.onlyTrue() && !yes) ? null : yes;
    }

    private RefusedText choices(SheetColumn column, PropertyType.Choice choice, String written) {
        List<String> options = choice.options().stream()
                .map(option -> ChoiceTexts.of(texts, column.kind(), column.property(), option))
                .toList();
        return new RefusedText(new Problem(
                "exchange.workbook.problem.choice",
                Map.of(
                        "options",
                        String.join(" · ", options),
                        "near",
                        NearWords.nearest(written, options).orElse("none"))));
    }

    static RefusedText refused(String problem) {
        return new RefusedText(new Problem("exchange.workbook.problem." + problem, Map.of()));
    }
}
