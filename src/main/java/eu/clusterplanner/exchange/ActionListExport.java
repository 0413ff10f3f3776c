package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.file.FileLayout;
import eu.clusterplanner.exchange.persistence.PartnershipReader;
import eu.clusterplanner.exchange.persistence.StoredPartnership;
import eu.clusterplanner.exchange.workbook.ActionListText;
import eu.clusterplanner.exchange.workbook.ActionListWriter;
import eu.clusterplanner.exchange.workbook.CodeLists;
import eu.clusterplanner.exchange.workbook.FilledSheet;
import eu.clusterplanner.exchange.workbook.FilledSheets;
import eu.clusterplanner.exchange.workbook.FilledTables;
import eu.clusterplanner.exchange.workbook.SheetColumn;
import eu.clusterplanner.exchange.workbook.WorkbookBase;
import eu.clusterplanner.exchange.workbook.WorkbookLayout;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.exchange.workbook.WrittenText;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.Confidential.Topic;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.shared.FileNames;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Writes the shared actions as a file that is edited elsewhere and comes back by {@link WorkbookReturn}. The whole team may
 * have it; amounts of money are in it for those who may see them all.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ActionListExport {

    private static final String ABOUT = "exchange.workbook.about.";

    /** Kinds that cells name; their ids find them again where their keys are others when the file comes back. */
    private static final Set<String> NAMED = Set.of(
            "partner",
            "objective",
            "action",
            "work_package",
            "kpi",
            "target_market",
            "call",
            "contribution",
            "funding");

    private final PartnershipAccess access;
    private final PartnershipReader reader;
    private final FileLayout files;
    private final WorkbookLayout sheets;
    private final ComputedColumns computed;
    private final Clock clock;

    ActionListExport(
            PartnershipAccess access,
            PartnershipReader reader,
            FileLayout files,
            WorkbookLayout sheets,
            ComputedColumns computed,
            Clock clock) {
        this.access = access;
        this.reader = reader;
        this.files = files;
        this.sheets = sheets;
        this.computed = computed;
        this.clock = clock;
    }

    private record Taken(JsonNode file, WorkbookBase base) {}

    /**
     * An Excel workbook: actions, what partners give, funding, and the words that cells may have.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ExportedWorkbook workbook(PartnershipId partnership, Texts texts) {
        Taken taken = take(partnership, texts);
        List<FilledSheet> filled = WorkbookSheet.ACTION_LIST.stream()
                .map(sheet -> FilledSheets.of(
                        sheets, texts, taken.file(), sheet, columns(sheet, taken, Set.of("contributions", "funding"))))
                .toList();
        byte[] bytes = ActionListWriter.write(
                filled,
                computed.of(partnership, taken.base().amounts(), texts),
                CodeLists.of(sheets, texts, taken.file()),
                texts,
                about(taken, texts),
                taken.base());
        return new ExportedWorkbook(name(taken, texts) + ".xlsx", bytes);
    }

    /**
     * Text with separators, a line an action; what is part of it stands in its cells.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ExportedWorkbook csv(PartnershipId partnership, Texts texts) {
        Taken taken = take(partnership, texts);
        WorkbookSheet actions = WorkbookSheet.ACTIONS;
        String text = ActionListText.write(
                FilledSheets.of(sheets, texts, taken.file(), actions, columns(actions, taken, Set.of())),
                computed.of(partnership, taken.base().amounts(), texts),
                taken.base(),
                texts);
        return new ExportedWorkbook(name(taken, texts) + ".csv", WrittenText.marked(text));
    }

    private Taken take(PartnershipId partnership, Texts texts) {
        Membership membership = access.require(partnership);
        boolean amounts = access.reading(membership).all(Topic.COSTS);
        StoredPartnership stored = reader.read(partnership);
        JsonNode plan = new PlanNow(files, sheets, stored, Map.of()).file();
        JsonNode file = amounts ? plan : AmountsLeftOut.of(plan);
        Map<String, Map<String, UUID>> ids = new HashMap<>(PlanNow.ids(files, stored));
        ids.keySet().retainAll(NAMED);
        return new Taken(
                file,
                new WorkbookBase(
                        partnership,
                        file.at("/partnership/acronym").asString(),
                        clock.instant(),
                        ids,
                        FilledTables.comesBack(sheets, texts, file, WorkbookSheet.ACTION_LIST),
                        amounts));
    }

    private List<SheetColumn> columns(WorkbookSheet sheet, Taken taken, Set<String> leftOut) {
        return sheets.returning(sheet).stream()
                .filter(column -> !leftOut.contains(column.name()))
                .filter(column -> taken.base().amounts() || !(column.property().type() instanceof PropertyType.Money))
                .toList();
    }

    private List<String> about(Taken taken, Texts texts) {
        String made = texts.get(
                ABOUT + "made",
                Map.of(
                        "acronym", taken.base().acronym(),
                        "name", taken.file().at("/partnership/name").asString(),
                        "moment",
                                Formats.of(texts, clock.getZone())
                                        .moment(taken.base().exported())));
        Stream<String> lines = taken.base().amounts()
                ? Stream.of("actions", "return", "locked", "new-rows", "lists")
                : Stream.of("actions", "return", "amounts", "locked", "new-rows", "lists");
        return Stream.concat(Stream.of(made), lines.map(line -> texts.get(ABOUT + line)))
                .toList();
    }

    private static String name(Taken taken, Texts texts) {
        return FileNames.part(taken.base().acronym()) + "-" + texts.get("exchange.actions.file");
    }
}
