package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** A file that is made when it is asked for. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record MadeFile(String name, String contentType, byte[] bytes) {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    static DownloadHandler handler(Supplier<MadeFile> make) {
        return DownloadHandler.fromInputStream(event -> answer(make));
    }

    static DownloadResponse answer(Supplier<MadeFile> make) {
        try {
            MadeFile file = make.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(file.bytes()), file.name(), file.contentType(), file.bytes().length);
        } catch (AccessDeniedException denied) {
            return DownloadResponse.error(FORBIDDEN);
        } catch (PartnershipNotFoundException gone) {
            return DownloadResponse.error(NOT_FOUND);
        }
    }
}
