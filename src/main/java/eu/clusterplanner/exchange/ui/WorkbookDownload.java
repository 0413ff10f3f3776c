package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import eu.clusterplanner.exchange.ExportedWorkbook;
import eu.clusterplanner.exchange.WorkbookExport;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.PartnershipDownload;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The five sheets of a partnership as Excel workbook. */
@Component
class WorkbookDownload implements PartnershipDownload {

    private final WorkbookExport exports;

    WorkbookDownload(WorkbookExport exports) {
        this.exports = exports;
    }

    @Override
    public String textKey() {
        return "exchange.download.workbook";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public DownloadHandler handler(PartnershipId partnership, String acronym, Locale locale) {
        return MadeFile.handler(() -> {
            ExportedWorkbook workbook = exports.export(partnership, Texts.in(locale));
            return new MadeFile(workbook.name(), ExportedWorkbook.CONTENT_TYPE, workbook.bytes());
        });
    }
}
