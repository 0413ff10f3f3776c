package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.file.CanonicalJson;
import eu.clusterplanner.exchange.file.FileLayout;
import eu.clusterplanner.exchange.persistence.PartnershipReader;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.shared.PartnershipId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a partnership as a partnership file in canonical form: equal contents are equal bytes. */
@Service
@PreAuthorize("isAuthenticated()")
public class PartnershipExport {

    private final PartnershipAccess access;
    private final PartnershipReader reader;
    private final FileLayout layout;

    PartnershipExport(PartnershipAccess access, PartnershipReader reader, FileLayout layout) {
        this.access = access;
        this.reader = reader;
        this.layout = layout;
    }

    /**
     * The file as it is at this moment, in UTF-8.
     *
     * @throws PartnershipNotFoundException where there is none that the person may know of
     * @throws AccessDeniedException for all but managers and editors
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public byte[] export(PartnershipId partnership) {
        access.requireEditor(partnership);
        return CanonicalJson.write(new PartnershipTree(layout, reader.read(partnership)).build());
    }
}
