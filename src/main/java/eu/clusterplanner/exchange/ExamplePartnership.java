package eu.clusterplanner.exchange;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.exchange.file.PartnershipFile;
import eu.clusterplanner.exchange.file.PartnershipFileReader;
import eu.clusterplanner.exchange.persistence.PartnershipWriter;
import eu.clusterplanner.exchange.persistence.SamplePartnerships;
import eu.clusterplanner.identity.DemoAccountsReady;
import eu.clusterplanner.identity.DemoRole;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The partnership that comes with the product, to try things on; imported like any other file. */
@Service
public class ExamplePartnership {

    private static final String FILE = "/db/demo/adpack.json";

    private final PartnershipFileReader reader;
    private final PartnershipWriter writer;
    private final SamplePartnerships samples;
    private final DemoTeam team;
    private final TransactionTemplate transaction;

    ExamplePartnership(
            PartnershipFileReader reader,
            PartnershipWriter writer,
            SamplePartnerships samples,
            DemoTeam team,
            TransactionTemplate transaction) {
        this.reader = reader;
        this.writer = writer;
        this.samples = samples;
        this.team = team;
        this.transaction = transaction;
    }

    /** The signed-in person's own example: the one that is there, else a new one with the person as manager. */
    @PreAuthorize("isAuthenticated()")
    public PartnershipId open() {
        AccountId person = Actors.current()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .map(actor -> AccountId.parse(actor.id()))
                .orElseThrow(() -> new AccessDeniedException("only persons open the example"));
        return samples.of(person)
                .orElseGet(() ->
                        make((partnership, file) -> List.of(new Membership(partnership, person, Role.MANAGER, null))));
    }

    /** Puts the demonstration's people into an example, once: a later start finds it as it was left. */
    @EventListener
    void fill(DemoAccountsReady demo) {
        AccountId manager = requireNonNull(demo.accounts().get(DemoRole.MANAGER));
        if (samples.of(manager).isEmpty()) {
            Actors.callAs(
                    new Actor(Actor.Kind.IMPORT, "demo"),
                    () -> make((partnership, file) -> team.of(partnership, file, demo.accounts())));
        }
    }

    private PartnershipId make(BiFunction<PartnershipId, PartnershipFile, List<Membership>> members) {
        PartnershipFile file = reader.read(load());
        return requireNonNull(transaction.execute(status -> {
            PartnershipId partnership = PartnershipId.next();
            writer.insert(partnership, file);
            writer.markAsSample(partnership);
            members.apply(partnership, file).forEach(writer::join);
            return partnership;
        }));
    }

    private static byte[] load() {
        try (InputStream in = ExamplePartnership.class.getResourceAsStream(FILE)) {
            return requireNonNull(in, FILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
