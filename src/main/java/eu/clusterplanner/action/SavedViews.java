package eu.clusterplanner.action;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.action.persistence.SavedViewRepository;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.ValueCheck;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps ways to look at the list of shared actions by name. Everybody in the team keeps some for themselves; those of the
 * team are for all, and managers and editors keep them.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class SavedViews {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUERY = 2000;

    private final PartnershipAccess access;
    private final SavedViewRepository repository;
    private final TransactionTemplate transaction;

    SavedViews(PartnershipAccess access, SavedViewRepository repository, TransactionTemplate transaction) {
        this.access = access;
        this.repository = repository;
        this.transaction = transaction;
    }

    /**
     * Those of the team, then the person's own, both in their order.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public List<SavedView> of(PartnershipId partnership) {
        return repository.list(partnership, access.require(partnership).account());
    }

    /**
     * Keeps a way to look at the list under a new name, as the last one; its id.
     *
     * @param own for the person alone, else for the team
     * @throws InvalidValueException where the name is none or taken, or the query is too long; nothing is stored then
     * @throws org.springframework.security.access.AccessDeniedException for the team's by others than managers and editors
     */
    public RecordId keep(PartnershipId partnership, String name, String query, boolean own) {
        AccountId owner = owner(partnership, own);
        check(name, query);
        return stored(() -> {
            RecordId id = RecordId.next();
            repository.insert(partnership, new SavedView(id, 1, name, query, own), owner);
            return id;
        });
    }

    /**
     * Gives it another name, or another way to look at the list; throws as {@link #keep}.
     *
     * @param seen as the person saw it
     * @return whether it is stored; false where somebody changed or removed it meanwhile
     */
    public boolean change(PartnershipId partnership, SavedView seen, String name, String query) {
        AccountId owner = owner(partnership, seen.own());
        check(name, query);
        return stored(() -> repository.update(
                partnership, new SavedView(seen.id(), seen.version(), name, query, seen.own()), owner));
    }

    /** Removes it; throws and answers as {@link #change}. */
    public boolean remove(PartnershipId partnership, SavedView seen) {
        AccountId owner = owner(partnership, seen.own());
        return stored(() -> repository.delete(partnership, seen, owner));
    }

    /** Puts those of the team, or the person's own, into this order; ids of others are left alone. Throws as {@link #keep}. */
    public void reorder(PartnershipId partnership, boolean own, List<RecordId> order) {
        AccountId owner = owner(partnership, own);
        stored(() -> {
            repository.reorder(partnership, order, owner);
            return true;
        });
    }

    private @Nullable AccountId owner(PartnershipId partnership, boolean own) {
        Membership membership = own ? access.require(partnership) : access.requireEditor(partnership);
        return own ? membership.account() : null;
    }

    private <T> T stored(Supplier<T> work) {
        try {
            return requireNonNull(transaction.execute(status -> work.get()));
        } catch (DuplicateKeyException taken) {
            throw new InvalidValueException("name", Problem.of("taken"));
        }
    }

    private static void check(String name, String query) {
        refuse("name", ValueCheck.checkLine(name, LONGEST_NAME));
        if (!query.isEmpty()) {
            refuse("query", ValueCheck.checkLine(query, LONGEST_QUERY));
        }
    }

    private static void refuse(String property, Optional<Problem> found) {
        found.ifPresent(problem -> {
            throw new InvalidValueException(property, problem);
        });
    }
}
