package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.ChoiceTexts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.jspecify.annotations.Nullable;

/** Lists that drop down where a cell has one of a few values; other values can still be written. */
final class OfferedChoices {

    /** Excel takes no longer list than this inside a cell's rule. */
    private static final int MOST_CHARACTERS = 255;

    /** As far down as people may add rows. */
    private static final int LAST_ROW = 2000;

    private final Texts texts;
    private final Sheet sheet;
    private final DataValidationHelper rules;

    OfferedChoices(Texts texts, Sheet sheet) {
        this.texts = texts;
        this.sheet = sheet;
        this.rules = sheet.getDataValidationHelper();
    }

    void add(FilledSheet filled) {
        add(filled, column -> Optional.empty());
    }

    /** ranges: where words for a column stand, as a formula names it. */
    void add(FilledSheet filled, Function<SheetColumn, Optional<String>> ranges) {
        int last = Math.max(LAST_ROW, filled.rows().size());
        for (int i = 0; i < filled.columns().size(); i++) {
            SheetColumn column = filled.columns().get(i);
            DataValidationConstraint choices =
                    ranges.apply(column).map(rules::createFormulaListConstraint).orElseGet(() -> choices(column));
            if (choices != null) {
                DataValidation rule = rules.createValidation(choices, new CellRangeAddressList(1, last, i, i));
                rule.setShowErrorBox(false);
                sheet.addValidationData(rule);
            }
        }
    }

    private @Nullable DataValidationConstraint choices(SheetColumn column) {
        return switch (column.property().type()) {
            case PropertyType.Choice choice ->
                listed(choice.options().stream()
                        .map(option -> ChoiceTexts.of(texts, column.kind(), column.property(), option))
                        .toList());
            case PropertyType.Flag flag ->
                listed(
                        flag.onlyTrue()
                                ? List.of(texts.get("field.yes"))
                                : List.of(texts.get("field.yes"), texts.get("field.no")));
            case PropertyType.WholeNumber number ->
                number.most() <= 5 ? listed(numbers(number.least(), number.most())) : null;
            case PropertyType.Link(String kind) -> keysOf(kind);
            default -> null;
        };
    }

    private static List<String> numbers(int least, int most) {
        return java.util.stream.IntStream.rangeClosed(least, most)
                .mapToObj(String::valueOf)
                .toList();
    }

    private @Nullable DataValidationConstraint listed(List<String> options) {
        boolean fits = String.join(",", options).length() <= MOST_CHARACTERS
                && options.stream().noneMatch(option -> option.contains(","));
        return fits ? rules.createExplicitListConstraint(options.toArray(String[]::new)) : null;
    }

    /** Keys stand in the first column of their sheet. */
    private @Nullable DataValidationConstraint keysOf(String kind) {
        return WorkbookSheet.FIVE.stream()
                .filter(other -> other.kind().equals(kind))
                .findFirst()
                .map(other -> rules.createFormulaListConstraint(
                        "'" + texts.get(other.textKey()) + "'!$A$2:$A$" + (LAST_ROW + 1)))
                .orElse(null);
    }
}
