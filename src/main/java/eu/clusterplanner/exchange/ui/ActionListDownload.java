package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import eu.clusterplanner.exchange.ActionListExport;
import eu.clusterplanner.exchange.ExportedWorkbook;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import org.springframework.stereotype.Component;

/** The shared actions as a file that comes back. */
@Component
class ActionListDownload {

    /** Media type of text with separators. */
    static final String CSV = "text/csv";

    private final ActionListExport exports;

    ActionListDownload(ActionListExport exports) {
        this.exports = exports;
    }

    DownloadHandler workbook(PartnershipId partnership, Texts texts) {
        return MadeFile.handler(() -> {
            ExportedWorkbook made = exports.workbook(partnership, texts);
            return new MadeFile(made.name(), ExportedWorkbook.CONTENT_TYPE, made.bytes());
        });
    }

    DownloadHandler csv(PartnershipId partnership, Texts texts) {
        return MadeFile.handler(() -> {
            ExportedWorkbook made = exports.csv(partnership, texts);
            return new MadeFile(made.name(), CSV, made.bytes());
        });
    }
}
