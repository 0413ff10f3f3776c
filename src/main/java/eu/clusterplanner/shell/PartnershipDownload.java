package eu.clusterplanner.shell;

import com.vaadin.flow.server.streams.DownloadHandler;
import eu.clusterplanner.shared.PartnershipId;
import java.util.Locale;

/** A file with a whole partnership that a feature offers to managers and editors; its service checks who asks. */
public interface PartnershipDownload {

    /** Key of the text of the link. */
    String textKey();

    /** Place in the menu, lower first. */
    int order();

    /** Makes the file when it is asked for; acronym: after which it may be named. */
    DownloadHandler handler(PartnershipId partnership, String acronym, Locale locale);
}
