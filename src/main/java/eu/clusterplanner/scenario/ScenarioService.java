package eu.clusterplanner.scenario;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.scenario.analysis.Assumptions;
import eu.clusterplanner.scenario.persistence.ScenarioRepository;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps trials by name. Whoever sees figures may see them; managers and editors keep, rename and remove them. None of it
 * is part of the plan: no record of it changes.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ScenarioService {

    private static final int LONGEST_NAME = 100;

    private final PartnershipAccess access;
    private final ScenarioRepository repository;
    private final TransactionTemplate transaction;

    ScenarioService(PartnershipAccess access, ScenarioRepository repository, TransactionTemplate transaction) {
        this.access = access;
        this.repository = repository;
        this.transaction = transaction;
    }

    /**
     * The kept trials by name.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     * @throws org.springframework.security.access.AccessDeniedException for those who may not see figures
     */
    public List<Scenario> kept(PartnershipId partnership) {
        access.requireFigures(partnership);
        return repository.list(partnership);
    }

    /**
     * Keeps a trial under a new name; its id. Partners and competences that are not there are left aside.
     *
     * @throws InvalidValueException where the name is none or taken; nothing is stored then
     */
    public RecordId keep(PartnershipId partnership, String name, Assumptions assumptions) {
        access.requireEditor(partnership);
        check(name);
        return stored(() -> {
            RecordId id = RecordId.next();
            repository.insert(partnership, id, name);
            repository.insertAssumptions(partnership, id, assumptions);
            return id;
        });
    }

    /**
     * Keeps another trial in the place of that one.
     *
     * @param seen the kept trial as the person saw it
     * @throws ScenarioChangedException where somebody changed or removed it meanwhile
     */
    public void replace(PartnershipId partnership, Scenario seen, Assumptions assumptions) {
        access.requireEditor(partnership);
        stored(() -> {
            touch(partnership, seen, seen.name());
            repository.deleteAssumptions(partnership, seen.id());
            repository.insertAssumptions(partnership, seen.id(), assumptions);
            return seen.id();
        });
    }

    /** Gives a kept trial another name; throws as {@link #keep} and {@link #replace} do. */
    public void rename(PartnershipId partnership, Scenario seen, String name) {
        access.requireEditor(partnership);
        check(name);
        stored(() -> {
            touch(partnership, seen, name);
            return seen.id();
        });
    }

    /** Removes a kept trial for good; throws as {@link #replace} does. */
    public void remove(PartnershipId partnership, Scenario seen) {
        access.requireEditor(partnership);
        stored(() -> {
            if (!repository.delete(partnership, seen.id(), seen.version())) {
                throw new ScenarioChangedException();
            }
            return seen.id();
        });
    }

    private void touch(PartnershipId partnership, Scenario seen, String name) {
        if (!repository.update(partnership, seen.id(), seen.version(), name)) {
            throw new ScenarioChangedException();
        }
    }

    private RecordId stored(Supplier<RecordId> work) {
        try {
            return requireNonNull(transaction.execute(status -> work.get()));
        } catch (DuplicateKeyException taken) {
            throw new InvalidValueException("name", Problem.of("taken"));
        } catch (DataIntegrityViolationException gone) {
            // a partner or competence went between our look and our write
            throw new InvalidValueException("name", Problem.of("gone"));
        }
    }

    private static void check(String name) {
        Problem problem = problem(name);
        if (problem != null) {
            throw new InvalidValueException("name", problem);
        }
    }

    private static @Nullable Problem problem(String name) {
        if (name.isBlank()) {
            return Problem.of("empty");
        }
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST_NAME) {
            return Problem.of("tooLong", Map.of("most", LONGEST_NAME, "length", length));
        }
        return name.chars().anyMatch(Character::isISOControl) ? Problem.of("lineControl") : null;
    }
}
