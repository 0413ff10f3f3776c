package eu.clusterplanner.partnership;

import eu.clusterplanner.partnership.persistence.PartnershipTables;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.ValueCheck;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Partnerships as a whole: which ones are mine, new ones, copies, and how one goes. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class PartnershipService {

    /** How long a deleted partnership can be brought back. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final PartnershipAccess access;
    private final PartnershipTables tables;
    private final RecordKinds kinds;
    private final Clock clock;

    PartnershipService(PartnershipAccess access, PartnershipTables tables, RecordKinds kinds, Clock clock) {
        this.access = access;
        this.tables = tables;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** The partnerships that the signed-in person is in the team of, by acronym. */
    @Transactional(readOnly = true)
    public List<OwnPartnership> mine() {
        return tables.queries().of(person());
    }

    /**
     * Makes a partnership with the signed-in person as its manager.
     *
     * @throws InvalidValueException where acronym, name or strand cannot be used
     */
    public PartnershipId create(NewPartnership partnership) {
        check(partnership);
        PartnershipId id = PartnershipId.next();
        tables.partnerships().insert(id, partnership);
        tables.team().join(new Membership(id, person(), Role.MANAGER, null));
        return id;
    }

    /**
     * Copies everything that was planned under another name, for the next phase; the team is not copied. Managers only,
     * because a copy holds what partners said of themselves.
     *
     * @throws InvalidValueException where acronym, name or strand cannot be used
     */
    public PartnershipId copy(PartnershipId from, NewPartnership partnership) {
        access.requireManager(from);
        PartnershipId id = create(partnership);
        tables.copy().copyPlan(from, id);
        return id;
    }

    /** How much the partnership holds, for everybody in its team. */
    @Transactional(readOnly = true)
    public Contents contents(PartnershipId partnership) {
        access.require(partnership);
        return tables.queries().contents(partnership);
    }

    /** Hides it at once for all; managers only. They can bring it back for {@link #KEPT}. */
    public void delete(PartnershipId partnership) {
        access.requireManager(partnership);
        tables.partnerships().hide(partnership, clock.instant());
    }

    /** The deleted ones that the signed-in person can bring back, the latest first. */
    @Transactional(readOnly = true)
    public List<DeletedPartnership> deleted() {
        return tables.queries().deletedOf(person(), clock.instant().minus(KEPT));
    }

    /** Shows a deleted one again to its team, as it was. */
    public void bringBack(PartnershipId partnership) {
        requireManagerOfDeleted(partnership);
        tables.partnerships().show(partnership);
    }

    /** Deletes a deleted one for ever: rows, history and documents. Nobody can bring it back. */
    public void deleteForEver(PartnershipId partnership) {
        requireManagerOfDeleted(partnership);
        tables.partnerships().purge(partnership);
    }

    private void requireManagerOfDeleted(PartnershipId partnership) {
        if (deleted().stream().noneMatch(deleted -> deleted.id().equals(partnership))) {
            throw new PartnershipNotFoundException(partnership);
        }
    }

    /** Whether a partnership can begin so; throws {@link InvalidValueException} where it cannot. */
    public void check(NewPartnership partnership) {
        check("acronym", partnership.acronym());
        check("name", partnership.name());
        check("strand", partnership.strand());
    }

    private void check(String property, String value) {
        ValueCheck.check(kinds.get(RecordKind.PARTNERSHIP).property(property), value.isEmpty() ? null : value)
                .ifPresent(problem -> {
                    throw new InvalidValueException(property, problem);
                });
    }

    private static AccountId person() {
        return Actors.current()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .map(actor -> AccountId.parse(actor.id()))
                .orElseThrow(() -> new AccessDeniedException("only persons have partnerships"));
    }
}
