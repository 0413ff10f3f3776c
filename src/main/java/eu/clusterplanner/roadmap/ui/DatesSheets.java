package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.record.Editing;
import eu.clusterplanner.record.RecordCells;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.sheet.Sheet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the table of dates, which stores what is entered and shows what follows. */
@Component
class DatesSheets {

    private static final String ACTION = "action";

    private final Records records;
    private final RecordCells cells;
    private final ObjectProvider<SavingState> saving;

    DatesSheets(Records records, RecordCells cells, ObjectProvider<SavingState> saving) {
        this.records = records;
        this.cells = cells;
        this.saving = saving;
    }

    PlanDesk desk(PageFields page, Supplier<PlannedRoadmap> read, Function<PlannedRoadmap, PlanWords> words) {
        return new PlanDesk(page, records, read, words);
    }

    Sheet sheet(PlanDesk desk, Texts texts) {
        boolean editable = records.editing(desk.partnership(), ACTION) == Editing.ALL;
        DatesSheet dates = new DatesSheet(desk, records.kind(ACTION), editable);
        DatesWriting writing = new DatesWriting(desk, dates, cells, saving.getObject(), texts);
        dates.sheet().onEdit(writing::store);
        desk.page().onFollowed(writing::follow);
        return dates.sheet();
    }
}
