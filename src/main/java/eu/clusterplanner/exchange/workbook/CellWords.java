package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.ChoiceTexts;
import eu.clusterplanner.shell.field.CodeNames;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes values of a partnership file into cells, in words that {@link CellReading} takes back. */
final class CellWords {

    /** From here on spreadsheets count days alike. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Texts texts;
    private final RecordNames names;
    private final PartWords parts;

    CellWords(Texts texts, RecordNames names, Function<String, RecordKind> kinds) {
        this.texts = texts;
        this.names = names;
        this.parts = new PartWords(texts, names, kinds);
    }

    /** The cell of a value; null where the record has none. */
    @Nullable
    TableCell of(SheetColumn column, JsonNode record) {
        JsonNode value = record.at("/" + column.name().replace('.', '/'));
        return value.isMissingNode() ? null : cell(column, value);
    }

    /** The cell of that value. */
    TableCell cell(SheetColumn column, JsonNode value) {
        Property property = column.property();
        return switch (property.type()) {
            case PropertyType.WholeNumber number -> figure(value);
            case PropertyType.Decimal decimal -> figure(value);
            case PropertyType.Money money -> figure(value);
            case PropertyType.Flag flag -> words(texts.get(value.asBoolean() ? "field.yes" : "field.no"));
            case PropertyType.Day day -> day(value.asString());
            case PropertyType.Planned planned -> day(value.asString());
            case PropertyType.Duration duration -> words(parts.period(value));
            case PropertyType.Choice choice -> words(ChoiceTexts.of(texts, column.kind(), property, value.asString()));
            case PropertyType.Link(String kind) -> words(names.of(kind, value.asString()));
            case PropertyType.Lines lines -> list(lines(property, value));
            case PropertyType.Links links -> list(names.of(links.kind(), value));
            case PropertyType.Findings findings ->
                list(value.valueStream().map(JsonNode::asString).toList());
            case PropertyType.Children(String kind) ->
                list(value.valueStream().map(child -> parts.of(kind, child)).toList());
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
}
