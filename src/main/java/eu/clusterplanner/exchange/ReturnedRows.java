package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.difference.RowDifference;
import eu.clusterplanner.exchange.difference.Sides;
import eu.clusterplanner.exchange.difference.ThreeWay;
import eu.clusterplanner.exchange.file.FileLayout;
import eu.clusterplanner.exchange.workbook.BaseSheet;
import eu.clusterplanner.exchange.workbook.BuiltFile;
import eu.clusterplanner.exchange.workbook.FilledTables;
import eu.clusterplanner.exchange.workbook.SheetRows;
import eu.clusterplanner.exchange.workbook.WorkbookLayout;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The rows of a file that comes back that are not as the plan is now, sheet by sheet. */
final class ReturnedRows {

    /** In this order rows are added, so that what they name is there; they are removed the other way round. */
    private static final List<WorkbookSheet> SHEETS = List.of(WorkbookSheet.values());

    private final WorkbookLayout layout;
    private final FileLayout files;
    private final Texts texts;

    ReturnedRows(WorkbookLayout layout, FileLayout files, Texts texts) {
        this.layout = layout;
        this.files = files;
        this.texts = texts;
    }

    /** The three sides of a comparison, and what of the file cannot be read. */
    record Read(PlanNow plan, BuiltFile built, CheckedReturn checked, BaseSheet.Read base) {

        /** A file that was exported without amounts of money is compared without them. */
        JsonNode now() {
            return base.amounts() ? plan.file() : AmountsLeftOut.of(plan.file());
        }

        @Nullable
        JsonNode exported() {
            return base.base().map(base -> SheetRows.comparable(base.file())).orElse(null);
        }
    }

    private record Compared(@Nullable JsonNode exported, BuiltFile file, JsonNode now, Set<WorkbookSheet> sheets) {}

    List<ReturnedRow> of(Read read) {
        BuiltFile file = read.built().comparable();
        // a sheet that is not in the file says nothing about its rows
        Set<WorkbookSheet> sheets = file.rows().stream().map(row -> row.sheet()).collect(Collectors.toSet());
        JsonNode now = SheetRows.comparable(FilledTables.comesBack(layout, texts, read.now(), sheets));
        Compared compared = new Compared(read.exported(), file, now, sheets);
        RecordTitles titles = new RecordTitles(texts, List.of(read.plan().file(), file.file()));
        PointingRecords pointing = new PointingRecords(files.all(), read.plan().stored());
        RowParents parents = parentsHere(read.plan());
        List<ReturnedRow> rows = new ArrayList<>();
        for (WorkbookSheet sheet : SHEETS) {
            if (sheets.contains(sheet)) {
                List<RowDifference<JsonNode>> found =
                        ThreeWay.of(sides(sheet, read, compared), key -> parents.comesAgain(sheet, key));
                parents.add(sheet, found);
                found.stream()
                        .filter(row -> parents.isTold(sheet, row))
                        .forEach(row -> rows.add(new ReturnedRow(
                                sheet, titles.of(sheet, row.key()), row, goesWith(sheet, row, read, pointing))));
            }
        }
        return List.copyOf(rows);
    }

    private RowParents parentsHere(PlanNow plan) {
        RowParents parents = new RowParents();
        SHEETS.stream()
                .filter(WorkbookSheet::isKeyed)
                .forEach(sheet -> parents.addHere(
                        sheet, new SheetRows(layout, sheet).of(plan.file()).keySet()));
        return parents;
    }

    private Sides<JsonNode> sides(WorkbookSheet sheet, Read read, Compared compared) {
        SheetRows rows = new SheetRows(layout, sheet);
        // parts that have rows of their own are no cells of their action
        Set<String> elsewhere = compared.sheets().stream()
                .filter(WorkbookSheet::isOfParts)
                .map(layout::member)
                .collect(Collectors.toSet());
        JsonNode exported = compared.exported();
        Map<String, Map<String, JsonNode>> now = rows.of(compared.now());
        return new Sides<>(
                rows.columns().stream()
                        .filter(column -> sheet != WorkbookSheet.ACTIONS || !elsewhere.contains(column))
                        .toList(),
                exported == null ? null : rows.of(exported),
                rows.of(compared.file(), read.checked()::isUnread, read.checked()::isUnread),
                sheet.isKeyed() ? withCurrentKeys(sheet, read.plan(), now) : now);
    }

    /** Rows are named by the keys of the export; here a record may have got another one meanwhile. */
    private static Map<String, Map<String, JsonNode>> withCurrentKeys(
            WorkbookSheet sheet, PlanNow plan, Map<String, Map<String, JsonNode>> rows) {
        rows.replaceAll((key, cells) -> {
            String current = plan.currentKey(sheet.kind(), key);
            if (current.equals(key)) {
                return cells;
            }
            Map<String, JsonNode> renamed = new HashMap<>(cells);
            renamed.put("key", JsonNodeFactory.instance.stringNode(current));
            return renamed;
        });
        return rows;
    }

    private static Map<String, Integer> goesWith(
            WorkbookSheet sheet, RowDifference<JsonNode> row, Read read, PointingRecords pointing) {
        return row.state().removes()
                ? read.plan()
                        .record(sheet.kind(), row.key())
                        .map(record -> pointing.of(record.id().value()))
                        .orElse(Map.of())
                : Map.of();
    }
}
