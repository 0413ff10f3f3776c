package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import eu.clusterplanner.exchange.PartnershipExport;
import eu.clusterplanner.shared.FileNames;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PartnershipDownload;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Everything that a team planned as partnership file, to keep or to open elsewhere. */
@Component
class FileDownload implements PartnershipDownload {

    private final PartnershipExport exports;

    FileDownload(PartnershipExport exports) {
        this.exports = exports;
    }

    @Override
    public String textKey() {
        return "exchange.download.file";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public DownloadHandler handler(PartnershipId partnership, String acronym, Locale locale) {
        return MadeFile.handler(
                () -> new MadeFile(FileNames.part(acronym) + ".json", "application/json", exports.export(partnership)));
    }
}
