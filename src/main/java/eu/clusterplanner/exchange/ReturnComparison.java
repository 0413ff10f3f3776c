package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.difference.RowDifference;
import eu.clusterplanner.exchange.difference.Sides;
import eu.clusterplanner.exchange.difference.ThreeWay;
import eu.clusterplanner.exchange.file.FileLayout;
import eu.clusterplanner.exchange.file.PartnershipFileReader;
import eu.clusterplanner.exchange.workbook.BaseSheet;
import eu.clusterplanner.exchange.workbook.BuiltFile;
import eu.clusterplanner.exchange.workbook.CellProblem;
import eu.clusterplanner.exchange.workbook.FileFromTables;
import eu.clusterplanner.exchange.workbook.FilledTables;
import eu.clusterplanner.exchange.workbook.SheetMapping;
import eu.clusterplanner.exchange.workbook.SheetRows;
import eu.clusterplanner.exchange.workbook.SheetWords;
import eu.clusterplanner.exchange.workbook.WorkbookLayout;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Compares a workbook that comes back with the plan as it is. */
@Component
class ReturnComparison {

    /** Which sheets are compared, in the order in which their rows are added; they are removed the other way round. */
    static final List<WorkbookSheet> SHEETS = List.of(WorkbookSheet.values());

    /** More would help nobody. */
    private static final int MOST_TOLD = 100;

    private final WorkbookLayout layout;
    private final FileLayout files;
    private final PartnershipFileReader reader;

    ReturnComparison(WorkbookLayout layout, FileLayout files, PartnershipFileReader reader) {
        this.layout = layout;
        this.files = files;
        this.reader = reader;
    }

    /** all: what the tables of the workbook are; of those that hold other things the names are told. */
    ReturnedWorkbook compare(PlanNow plan, List<SheetMapping> all, BaseSheet.Read base, Texts texts) {
        List<SheetMapping> read = all.stream()
                .filter(mapping -> mapping.sheet() != null && SHEETS.contains(mapping.sheet()))
                .toList();
        BuiltFile built = FileFromTables.rebuild(layout, texts, read, plan.file());
        CheckedReturn checked = CheckedReturn.of(built, plan.file(), layout, reader, texts);
        List<CellProblem> problems = new ArrayList<>(checked.problems());
        if (problems.isEmpty() && built.rows().isEmpty()) {
            problems.add(new CellProblem(
                    new CellProblem.Place("", 0, -1, ""), "", texts.get("exchange.return.problem.nothing")));
        }
        problems.sort(CellProblem.inOrder(
                all.stream().map(mapping -> mapping.table().name()).toList()));
        return new ReturnedWorkbook(
                all,
                base,
                all.stream()
                        .filter(mapping -> mapping.sheet() != null && !read.contains(mapping))
                        .map(mapping -> mapping.table().name())
                        .toList(),
                problems.stream().limit(MOST_TOLD).toList(),
                problems.size() + checked.more(),
                rows(new Read(plan, built, checked, exported(base)), base.amounts(), texts),
                new SheetWords(layout, texts, plan.file()),
                List.of());
    }

    private record Read(
            PlanNow plan,
            BuiltFile built,
            CheckedReturn checked,
            @Nullable JsonNode exported) {}

    private static @Nullable JsonNode exported(BaseSheet.Read base) {
        return base.base().map(export -> SheetRows.comparable(export.file())).orElse(null);
    }

    /** A file that was exported without amounts is compared without them. */
    private static JsonNode visible(JsonNode plan, boolean amounts) {
        return amounts ? plan : AmountsLeftOut.of(plan);
    }

    private List<ReturnedRow> rows(Read read, boolean amounts, Texts texts) {
        BuiltFile file = read.built().comparable();
        // a sheet that is not in the file says nothing about its rows
        List<WorkbookSheet> sheets = SHEETS.stream()
                .filter(sheet -> file.rows().stream().anyMatch(row -> row.sheet() == sheet))
                .toList();
        JsonNode now = SheetRows.comparable(
                FilledTables.comesBack(layout, texts, visible(read.plan().file(), amounts), sheets));
        RecordTitles titles = new RecordTitles(texts, List.of(read.plan().file(), file.file()));
        PointingRecords pointing = new PointingRecords(files.all(), read.plan().stored());
        List<ReturnedRow> rows = new ArrayList<>();
        RowParents parents = new RowParents();
        SHEETS.stream()
                .filter(WorkbookSheet::isKeyed)
                .forEach(sheet -> parents.addHere(
                        sheet,
                        new SheetRows(layout, sheet).of(read.plan().file()).keySet()));
        for (WorkbookSheet sheet : sheets) {
            List<RowDifference<JsonNode>> found =
                    ThreeWay.of(sides(sheet, read, file, now), key -> parents.comesAgain(sheet, key));
            parents.add(sheet, found);
            found.stream()
                    .filter(row -> parents.isTold(sheet, row))
                    .forEach(row -> rows.add(new ReturnedRow(
                            sheet, titles.of(sheet, row.key()), row, goesWith(sheet, row, read, pointing))));
        }
        return List.copyOf(rows);
    }

    private Sides<JsonNode> sides(WorkbookSheet sheet, Read read, BuiltFile file, JsonNode now) {
        SheetRows rows = new SheetRows(layout, sheet);
        JsonNode exported = read.exported();
        return new Sides<>(
                rows.columns(),
                exported == null ? null : rows.of(exported),
                rows.of(file, read.checked()::isUnread, read.checked()::isUnread),
                sheet.isKeyed() ? withCurrentKeys(sheet, read.plan(), rows.of(now)) : rows.of(now));
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
