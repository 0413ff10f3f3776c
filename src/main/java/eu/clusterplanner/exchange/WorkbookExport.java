package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.file.FileLayout;
import eu.clusterplanner.exchange.persistence.PartnershipReader;
import eu.clusterplanner.exchange.persistence.StoredPartnership;
import eu.clusterplanner.exchange.workbook.FilledSheets;
import eu.clusterplanner.exchange.workbook.FilledTables;
import eu.clusterplanner.exchange.workbook.WorkbookBase;
import eu.clusterplanner.exchange.workbook.WorkbookLayout;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.exchange.workbook.WorkbookWriter;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.shared.FileNames;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes the five sheets that {@link WorkbookImport} reads: of a partnership, or empty ones to begin with. */
@Service
@PreAuthorize("isAuthenticated()")
public class WorkbookExport {

    private static final String ABOUT = "exchange.workbook.about.";

    private final PartnershipAccess access;
    private final PartnershipReader reader;
    private final FileLayout files;
    private final WorkbookLayout sheets;
    private final Clock clock;

    WorkbookExport(
            PartnershipAccess access, PartnershipReader reader, FileLayout files, WorkbookLayout sheets, Clock clock) {
        this.access = access;
        this.reader = reader;
        this.files = files;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * The workbook as the partnership is at this moment.
     *
     * @throws PartnershipNotFoundException where there is none that the person may know of
     * @throws AccessDeniedException for all but managers and editors
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ExportedWorkbook export(PartnershipId partnership, Texts texts) {
        access.requireEditor(partnership);
        StoredPartnership stored = reader.read(partnership);
        JsonNode file = new PartnershipTree(files, stored).build();
        String acronym = file.at("/partnership/acronym").asString();
        String made = texts.get(
                ABOUT + "made",
                Map.of(
                        "acronym", acronym,
                        "name", file.at("/partnership/name").asString(),
                        "moment", Formats.of(texts, clock.getZone()).moment(clock.instant())));
        WorkbookBase base = new WorkbookBase(
                partnership,
                acronym,
                clock.instant(),
                PlanNow.ids(files, stored),
                FilledTables.comesBack(sheets, texts, file, WorkbookSheet.FIVE),
                true);
        return new ExportedWorkbook(FileNames.part(acronym) + ".xlsx", write(file, texts, made, base));
    }

    /** The sheets with their headings only. */
    public ExportedWorkbook template(Texts texts) {
        byte[] bytes = write(JsonNodeFactory.instance.objectNode(), texts, texts.get(ABOUT + "template"), null);
        return new ExportedWorkbook(texts.get("exchange.workbook.template.name") + ".xlsx", bytes);
    }

    private byte[] write(JsonNode file, Texts texts, String first, @Nullable WorkbookBase base) {
        Stream<String> lines = base == null
                ? Stream.of("five", "keys", "lists", "matrix")
                : Stream.of("five", "return", "keys", "lists", "matrix");
        List<String> about = Stream.concat(Stream.of(first), lines.map(line -> texts.get(ABOUT + line)))
                .toList();
        return WorkbookWriter.write(FilledSheets.of(sheets, texts, file), texts, about, base);
    }
}
