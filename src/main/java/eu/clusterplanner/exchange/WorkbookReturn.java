package eu.clusterplanner.exchange;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.exchange.difference.CellDifference;
import eu.clusterplanner.exchange.difference.RowState;
import eu.clusterplanner.exchange.file.FileLayout;
import eu.clusterplanner.exchange.persistence.PartnershipReader;
import eu.clusterplanner.exchange.workbook.BaseSheet;
import eu.clusterplanner.exchange.workbook.Recognition;
import eu.clusterplanner.exchange.workbook.SheetMapping;
import eu.clusterplanner.exchange.workbook.UnreadableWorkbookException;
import eu.clusterplanner.exchange.workbook.WorkbookBase;
import eu.clusterplanner.exchange.workbook.WorkbookLayout;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.RecordNotFoundException;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Takes back a workbook that {@link WorkbookExport} wrote and somebody edited elsewhere: shows what is different, and
 * stores of it what a manager or editor chooses, all of that or nothing, as one act that can be undone.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class WorkbookReturn {

    private static final BaseSheet.Read NO_BASE = new BaseSheet.Read(false, Optional.empty());

    private final PartnershipAccess access;
    private final PartnershipReader reader;
    private final FileLayout files;
    private final WorkbookLayout layout;
    private final ReturnComparison comparison;
    private final ComputedColumns computed;
    private final Records records;
    private final TransactionTemplate transaction;

    WorkbookReturn(
            PartnershipAccess access,
            PartnershipReader reader,
            FileLayout files,
            WorkbookLayout layout,
            ReturnComparison comparison,
            ComputedColumns computed,
            Records records,
            TransactionTemplate transaction) {
        this.access = access;
        this.reader = reader;
        this.files = files;
        this.layout = layout;
        this.comparison = comparison;
        this.computed = computed;
        this.records = records;
        this.transaction = transaction;
    }

    /**
     * What is different; nothing is stored.
     *
     * @param workbook an Excel workbook, or shared actions as text with separators
     * @throws UnreadableWorkbookException where the file is refused as a whole
     * @throws OtherPartnershipException where it was exported from another partnership
     * @throws PartnershipNotFoundException where there is none that the person may know of
     * @throws AccessDeniedException for all but managers and editors
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ReturnedWorkbook compare(PartnershipId partnership, byte[] workbook, Texts texts) {
        access.requireEditor(partnership);
        ReturnedFile file = ReturnedFile.read(
                workbook,
                layout,
                texts,
                amounts -> visible(now(partnership, NO_BASE).file(), amounts));
        BaseSheet.Read base = file.base();
        base.base()
                .map(WorkbookBase::partnership)
                .filter(from -> !from.equals(partnership))
                .ifPresent(other -> {
                    throw new OtherPartnershipException(
                            base.base().orElseThrow().acronym());
                });
        List<SheetMapping> read = Recognition.returning(file.tables(), layout, texts);
        List<String> notes = new ArrayList<>(file.notes());
        if (computed.differ(partnership, read, texts)) {
            notes.add("exchange.return.computed");
        }
        return comparison.compare(now(partnership, base), read, base, texts).with(notes);
    }

    private static JsonNode visible(JsonNode plan, boolean amounts) {
        return amounts ? plan : AmountsLeftOut.of(plan);
    }

    /**
     * Stores what was chosen, all or nothing.
     *
     * @param seen what was shown
     * @param chosen of {@link ReturnedWorkbook#choices}, at least one
     * @throws ChangedMeanwhileException where something of it was changed here since it was shown
     * @throws RefusedReturnException where a row cannot be stored
     * @throws IllegalArgumentException where nothing is chosen
     */
    public TakenOver takeOver(PartnershipId partnership, ReturnedWorkbook seen, Set<Choice> chosen, Texts texts) {
        access.requireEditor(partnership);
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("nothing is chosen");
        }
        try {
            return Actors.callInEdit(
                    UUID.randomUUID(),
                    () -> requireNonNull(transaction.execute(status -> store(partnership, seen, chosen, texts))));
        } catch (CollisionException | RecordNotFoundException race) {
            // in the moment between our look and our write
            ReturnedWorkbook fresh = compareAgain(partnership, seen, texts);
            Set<Choice> changed = changed(seen, fresh, chosen);
            throw new ChangedMeanwhileException(fresh, changed);
        }
    }

    /** The same file against the plan as it is now. */
    public ReturnedWorkbook compareAgain(PartnershipId partnership, ReturnedWorkbook seen, Texts texts) {
        access.requireEditor(partnership);
        return comparison
                .compare(now(partnership, seen.base()), seen.read(), seen.base(), texts)
                .with(seen.notes());
    }

    private TakenOver store(PartnershipId partnership, ReturnedWorkbook seen, Set<Choice> chosen, Texts texts) {
        PlanNow plan = now(partnership, seen.base());
        ReturnedWorkbook fresh =
                comparison.compare(plan, seen.read(), seen.base(), texts).with(seen.notes());
        Set<Choice> changed = changed(seen, fresh, chosen);
        if (!changed.isEmpty()) {
            throw new ChangedMeanwhileException(fresh, changed);
        }
        return new ReturnWriting(records, partnership, plan, chosen, seen.base().amounts()).write(fresh.rows());
    }

    private PlanNow now(PartnershipId partnership, BaseSheet.Read base) {
        return new PlanNow(
                files,
                layout,
                reader.read(partnership),
                base.base().map(WorkbookBase::ids).orElse(Map.of()));
    }

    /** What the person did not see as it is now. */
    private static Set<Choice> changed(ReturnedWorkbook seen, ReturnedWorkbook fresh, Set<Choice> chosen) {
        Map<Choice, Object> before = shown(seen);
        Map<Choice, Object> now = shown(fresh);
        return chosen.stream()
                .filter(choice -> {
                    Object was = before.get(choice);
                    return was == null || !was.equals(now.get(choice));
                })
                .collect(Collectors.toSet());
    }

    private static Map<Choice, Object> shown(ReturnedWorkbook workbook) {
        Map<Choice, Object> shown = new HashMap<>();
        for (ReturnedRow row : workbook.rows()) {
            if (row.state() == RowState.CHANGED) {
                for (CellDifference<JsonNode> cell : row.difference().offered()) {
                    shown.put(row.choice(cell), cell);
                }
            } else {
                row.choices().forEach(choice -> shown.put(choice, row.difference()));
            }
        }
        return shown;
    }
}
