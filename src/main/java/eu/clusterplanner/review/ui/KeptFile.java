package eu.clusterplanner.review.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.review.ReviewFile;
import eu.clusterplanner.review.ReviewNotFoundException;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** A file of a review as a download; the service checks who asks. */
final class KeptFile {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private KeptFile() {}

    static DownloadHandler handler(Supplier<ReviewFile.Content> read) {
        return DownloadHandler.fromInputStream(event -> answer(read));
    }

    static DownloadResponse answer(Supplier<ReviewFile.Content> read) {
        try {
            ReviewFile.Content kept = read.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(kept.bytes()),
                    kept.file().name(),
                    kept.file().contentType(),
                    kept.bytes().length);
        } catch (AccessDeniedException denied) {
            return DownloadResponse.error(FORBIDDEN);
        } catch (PartnershipNotFoundException | ReviewNotFoundException gone) {
            return DownloadResponse.error(NOT_FOUND);
        }
    }
}
