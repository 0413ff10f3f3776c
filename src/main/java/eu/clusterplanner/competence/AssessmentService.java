package eu.clusterplanner.competence;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.competence.persistence.MatrixCellQueries;
import eu.clusterplanner.competence.persistence.OwnWords;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.RatingRights;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores what people enter into the matrix of competences. */
@Service
@PreAuthorize("isAuthenticated()")
public class AssessmentService {

    private static final String KIND = "assessment";

    private final PartnershipAccess access;
    private final MatrixCellQueries queries;
    private final OwnWords own;
    private final Records records;
    private final TransactionTemplate transaction;

    AssessmentService(
            PartnershipAccess access,
            MatrixCellQueries queries,
            OwnWords own,
            Records records,
            TransactionTemplate transaction) {
        this.access = access;
        this.queries = queries;
        this.own = own;
        this.records = records;
        this.transaction = transaction;
    }

    /**
     * Stores the cells of one gesture in one transaction, as one line of history. A cell that cannot be stored is told
     * and does not hold back the others. Managers and editors write every cell, contributors the levels of their own
     * partner. What a partner has said of itself, nobody else changes here: managers correct it with a note.
     *
     * @return one outcome an entry, in their order
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public List<MatrixOutcome> rate(PartnershipId partnership, List<MatrixEntry> entries) {
        RatingRights rights = access.ratings(partnership);
        UUID gesture = UUID.randomUUID();
        try {
            return Actors.callInEdit(gesture, () -> store(rights, entries));
        } catch (CollisionException | InvalidValueException race) {
            // somebody added the same assessment between our look and our write: now it is there and is told
            return Actors.callInEdit(gesture, () -> store(rights, entries));
        }
    }

    /** The assessment of a partner for a competence, added without an answer where there is none. */
    public RecordId open(PartnershipId partnership, RecordId competence, RecordId partner) {
        return find(partnership, competence, partner).orElseGet(() -> {
            try {
                return records.add(partnership, KIND, null, Map.of("partner", partner, "competence", competence))
                        .id();
            } catch (InvalidValueException race) {
                return find(partnership, competence, partner).orElseThrow(() -> race);
            }
        });
    }

    private Optional<RecordId> find(PartnershipId partnership, RecordId competence, RecordId partner) {
        return records.list(partnership, KIND).stream()
                .filter(row -> partner.equals(row.value("partner")) && competence.equals(row.value("competence")))
                .map(row -> row.id())
                .findFirst();
    }

    private List<MatrixOutcome> store(RatingRights rights, List<MatrixEntry> entries) {
        return requireNonNull(transaction.execute(status -> {
            PartnershipId partnership = rights.partnership();
            MatrixCells cells = queries.locked(
                    partnership, entries.stream().map(MatrixEntry::competence).collect(Collectors.toSet()));
            Set<RecordId> ownWords = rights.plan() ? own.among(partnership, cells.answers(entries)) : Set.of();
            MatrixWriting writing = new MatrixWriting(rights, cells, records, ownWords);
            return OwnWordGuard.callLooked(
                    () -> entries.stream().map(writing::write).toList());
        }));
    }
}
