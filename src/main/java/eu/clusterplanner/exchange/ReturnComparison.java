package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.file.FileLayout;
import eu.clusterplanner.exchange.file.PartnershipFileReader;
import eu.clusterplanner.exchange.workbook.BaseSheet;
import eu.clusterplanner.exchange.workbook.BuiltFile;
import eu.clusterplanner.exchange.workbook.CellProblem;
import eu.clusterplanner.exchange.workbook.FileFromTables;
import eu.clusterplanner.exchange.workbook.Recognition;
import eu.clusterplanner.exchange.workbook.SheetMapping;
import eu.clusterplanner.exchange.workbook.SheetWords;
import eu.clusterplanner.exchange.workbook.WorkbookLayout;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Compares a file that comes back with the plan as it is. */
@Component
class ReturnComparison {

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

    /** all: what the tables of the file are; of those that hold other things the names are told. */
    ReturnedWorkbook compare(PlanNow plan, List<SheetMapping> all, BaseSheet.Read base, Texts texts) {
        List<SheetMapping> read =
                all.stream().filter(mapping -> mapping.sheet() != null).toList();
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
                        .filter(mapping -> mapping.sheet() == null)
                        .map(SheetMapping::table)
                        .filter(table -> !table.rows().isEmpty() && !Recognition.explains(table, texts))
                        .map(table -> table.name())
                        .toList(),
                problems.stream().limit(MOST_TOLD).toList(),
                problems.size() + checked.more(),
                new ReturnedRows(layout, files, texts).of(new ReturnedRows.Read(plan, built, checked, base)),
                new SheetWords(layout, texts, plan.file()),
                List.of());
    }
}
