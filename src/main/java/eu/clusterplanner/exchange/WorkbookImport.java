package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.file.PartnershipFileReader;
import eu.clusterplanner.exchange.workbook.BaseSheet;
import eu.clusterplanner.exchange.workbook.BuiltFile;
import eu.clusterplanner.exchange.workbook.FileFromTables;
import eu.clusterplanner.exchange.workbook.Recognition;
import eu.clusterplanner.exchange.workbook.SheetColumn;
import eu.clusterplanner.exchange.workbook.SheetMapping;
import eu.clusterplanner.exchange.workbook.Table;
import eu.clusterplanner.exchange.workbook.UnreadableWorkbookException;
import eu.clusterplanner.exchange.workbook.WorkbookLayout;
import eu.clusterplanner.exchange.workbook.WorkbookReader;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.partnership.NewPartnership;
import eu.clusterplanner.partnership.PartnershipService;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a new partnership from a workbook of what people have. Until {@link #importWorkbook} nothing is stored; then all
 * or nothing, by the import of partnership files.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class WorkbookImport {

    private final WorkbookLayout layout;
    private final PartnershipFileReader reader;
    private final PartnershipImport imports;
    private final PartnershipService partnerships;

    WorkbookImport(
            WorkbookLayout layout,
            PartnershipFileReader reader,
            PartnershipImport imports,
            PartnershipService partnerships) {
        this.layout = layout;
        this.reader = reader;
        this.imports = imports;
        this.partnerships = partnerships;
    }

    /**
     * Reads a workbook and finds out what its sheets and columns are.
     *
     * @throws UnreadableWorkbookException where the file is refused as a whole
     */
    public List<SheetMapping> read(byte[] workbook, Texts texts) {
        List<Table> tables = WorkbookReader.read(workbook).stream()
                .filter(table -> !BaseSheet.is(table))
                .toList();
        return Recognition.of(tables, layout, texts);
    }

    /** The columns that a sheet can have. */
    public List<SheetColumn> columns(WorkbookSheet sheet) {
        return layout.columns(sheet);
    }

    /** The same with another meaning of one of its sheets; null: it is left out. */
    public List<SheetMapping> changeSheet(
            List<SheetMapping> mappings, SheetMapping changed, @Nullable WorkbookSheet sheet, Texts texts) {
        return Recognition.changed(mappings, changed, sheet, new Recognition.Words(layout, texts));
    }

    /** Tries out what would be made, and tells every cell that has to be mended. */
    public WorkbookPreview tryOut(List<SheetMapping> mappings, Texts texts) {
        return new TriedWorkbook(layout, reader, texts).preview(mappings);
    }

    /**
     * Makes the partnership with the signed-in person as its manager.
     *
     * @throws InvalidValueException where acronym, name or strand cannot be used
     * @throws InvalidWorkbookException where a cell is not taken
     */
    public PartnershipId importWorkbook(List<SheetMapping> mappings, NewPartnership partnership, Texts texts) {
        partnerships.check(partnership);
        WorkbookPreview preview = tryOut(mappings, texts);
        if (!preview.isGood()) {
            throw new InvalidWorkbookException(preview);
        }
        ObjectNode beginning = JsonNodeFactory.instance
                .objectNode()
                .put("acronym", partnership.acronym())
                .put("name", partnership.name())
                .put("strand", partnership.strand());
        BuiltFile built = FileFromTables.build(layout, texts, mappings, beginning);
        return imports.importBuilt(built.file());
    }
}
