package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.field.ChoiceTexts;
import eu.clusterplanner.shell.field.CodeNames;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes values of a partnership file into cells, in words that {@link CellReading} takes back. */
final class CellWords {

    /** From here on spreadsheets count days alike. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final int MOST_DECIMALS = 10;

    private final Texts texts;
    private final Formats formats;
    private final RecordNames names;
    private final Function<String, RecordKind> kinds;

    CellWords(Texts texts, RecordNames names, Function<String, RecordKind> kinds) {
        this.texts = texts;
        // only durations are written, which know no time of day
        this.formats = Formats.of(texts, ZoneOffset.UTC);
        this.names = names;
        this.kinds = kinds;
    }

    /** The cell of a value; null where the record has none. */
    @Nullable
    TableCell of(SheetColumn column, JsonNode record) {
        JsonNode value = record.at("/" + column.name().replace('.', '/'));
        return value.isMissingNode() ? null : cell(column, value);
    }

    private TableCell cell(SheetColumn column, JsonNode value) {
        Property property = column.property();
        return switch (property.type()) {
            case PropertyType.WholeNumber number -> figure(value);
            case PropertyType.Decimal decimal -> figure(value);
            case PropertyType.Money money -> figure(value);
            case PropertyType.Flag flag -> words(texts.get(value.asBoolean() ? "field.yes" : "field.no"));
            case PropertyType.Day day -> day(value.asString());
            case PropertyType.Planned planned -> day(value.asString());
            case PropertyType.Duration duration -> words(period(value));
            case PropertyType.Choice choice -> words(ChoiceTexts.of(texts, column.kind(), property, value.asString()));
            case PropertyType.Link(String kind) -> words(names.of(kind, value.asString()));
            case PropertyType.Lines lines -> list(lines(property, value));
            case PropertyType.Links links -> list(names.of(links.kind(), value));
            case PropertyType.Children(String kind) ->
                list(value.valueStream().map(child -> child(kind, child)).toList());
            default -> words(line(column, value.asString()));
        };
    }

    private static TableCell words(String text) {
        return new TableCell.Words(text);
    }

    private static TableCell list(List<String> entries) {
        return words(Entries.join(entries));
    }

    private static TableCell figure(JsonNode value) {
        return new TableCell.Figure(value.decimalValue(), false);
    }

    private static TableCell day(String text) {
        return text.startsWith("M") || LocalDate.parse(text).isBefore(FIRST_DAY)
                ? words(text)
                : new TableCell.Day(LocalDate.parse(text));
    }

    private String line(SheetColumn column, String text) {
        List<ReferenceList> offered = column.property().offered();
        if (offered.contains(ReferenceList.COUNTRIES)) {
            return CodeNames.countries(texts.locale()).of(text);
        }
        return column.property().holdsCodes() && offered.contains(ReferenceList.ACTION_TYPES)
                ? ReferenceList.ACTION_TYPES.entries().stream()
                        .filter(entry -> entry.code().equals(text))
                        .map(entry -> text + " " + entry.name())
                        .findFirst()
                        .orElse(text)
                : text;
    }

    private List<String> lines(Property property, JsonNode value) {
        CodeNames languages = CodeNames.languages(texts.locale());
        boolean codes = CodeNames.areLanguages(property);
        return value.valueStream()
                .map(entry -> codes ? languages.of(entry.asString()) : entry.asString())
                .toList();
    }

    private String child(String kind, JsonNode child) {
        return switch (kind) {
            case "contribution" -> names.of("partner", child.path("partner").asString()) + details(kind, child, "role");
            case "funding" -> child.path("instrument").asString() + details(kind, child, "status");
            case "predecessor" -> child.path("action").asString() + lag(child.path("lag"));
            default -> evidence(child);
        };
    }

    private String lag(JsonNode lag) {
        return lag.isMissingNode() ? "" : " + " + period(lag);
    }

    /** In words, unless the comma of a thousand would look like the end of an entry. */
    private String period(JsonNode value) {
        Period period = Period.parse(value.asString());
        return period.amount() < 1000 ? formats.period(period) : period.format();
    }

    private String details(String kindName, JsonNode child, String choice) {
        List<String> details = new ArrayList<>();
        RecordKind kind = kinds.apply(kindName);
        if (child.has(choice)) {
            details.add(ChoiceTexts.of(
                    texts, kind, kind.property(choice), child.path(choice).asString()));
        }
        if (child.has("personDays")) {
            details.add(texts.get("exchange.workbook.days", "days", plain(child.path("personDays"))));
        }
        for (String money : List.of("cost", "amount")) {
            if (child.has(money)) {
                details.add("EUR " + plain(child.path(money)));
            }
        }
        if (child.has("call")) {
            details.add("call " + child.path("call").asString());
        }
        return details.isEmpty() ? "" : ": " + String.join(", ", details);
    }

    private static String plain(JsonNode number) {
        BigDecimal exact = number.decimalValue();
        return TableCell.plain(exact.setScale(Math.min(exact.scale(), MOST_DECIMALS), RoundingMode.HALF_UP));
    }

    private static String evidence(JsonNode evidence) {
        String text = evidence.path("text").asString().replaceAll("\\s*\\n\\s*", " ");
        String address = evidence.has("url") ? " " + evidence.path("url").asString() : "";
        return text
                + address
                + (evidence.has("date") ? " [" + evidence.path("date").asString() + "]" : "");
    }
}
