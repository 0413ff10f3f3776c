package eu.clusterplanner.exchange;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.exchange.file.PartnershipFile;
import eu.clusterplanner.exchange.file.PartnershipFileReader;
import eu.clusterplanner.exchange.persistence.PartnershipWriter;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a new partnership from a partnership file, all or nothing, in one transaction. The person who imports becomes its
 * manager and stands in the history as the one who entered everything. A file may be imported any number of times.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class PartnershipImport {

    /** Largest file in bytes: 20 MB. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private final PartnershipFileReader reader;
    private final PartnershipWriter writer;
    private final TransactionTemplate transaction;

    PartnershipImport(PartnershipFileReader reader, PartnershipWriter writer, TransactionTemplate transaction) {
        this.reader = reader;
        this.writer = writer;
        this.transaction = transaction;
    }

    /**
     * Imports the bytes of a file; an action in review becomes proposed.
     *
     * @throws InvalidFileException where the file is refused, with the place of each error
     * @throws FileTooLargeException beyond {@link #MOST_BYTES}
     */
    public PartnershipId importFile(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new FileTooLargeException();
        }
        return store(reader.read(bytes));
    }

    /**
     * Imports a file that was built from something else, by the same rules.
     *
     * @throws InvalidFileException where it is refused
     */
    public PartnershipId importBuilt(ObjectNode built) {
        return store(reader.read(built));
    }

    private PartnershipId store(PartnershipFile file) {
        AccountId person = Actors.current()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .map(actor -> AccountId.parse(actor.id()))
                .orElseThrow(() -> new AccessDeniedException("only persons import partnerships"));
        return requireNonNull(transaction.execute(status -> {
            PartnershipId partnership = PartnershipId.next();
            writer.insert(partnership, file);
            writer.join(new Membership(partnership, person, Role.MANAGER, null));
            return partnership;
        }));
    }
}
