package eu.clusterplanner.competence;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.competence.persistence.CorrectionRepository;
import eu.clusterplanner.competence.persistence.MatrixCellQueries;
import eu.clusterplanner.competence.persistence.OwnWords;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.ValueCheck;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How a manager corrects what a partner has said of itself: with a note that reaches the partner. */
@Service
@PreAuthorize("isAuthenticated()")
public class CorrectionService {

    /** Longest note, in characters. */
    public static final int NOTE_MOST = 2000;

    private final PartnershipAccess access;
    private final MatrixCellQueries queries;
    private final OwnWords own;
    private final CorrectionRepository corrections;
    private final CorrectionNotices notices;
    private final Records records;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CorrectionService(
            PartnershipAccess access,
            MatrixCellQueries queries,
            OwnWords own,
            CorrectionRepository corrections,
            CorrectionNotices notices,
            Records records,
            TransactionTemplate transaction,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.own = own;
        this.corrections = corrections;
        this.notices = notices;
        this.records = records;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What became of a correction.
     *
     * @param problem why nothing is stored; null: it is stored
     * @param byHand mails to be copied where there is no mail server
     */
    public record Outcome(@Nullable Problem problem, List<Mail> byHand) {

        public Outcome {
            byHand = List.copyOf(byHand);
        }

        static Outcome refused(Problem problem) {
            return new Outcome(problem, List.of());
        }
    }

    /** Whether that partner has said this of itself, so that others only correct it; for those who see its rating. */
    public boolean isOwnWord(PartnershipId partnership, RecordId assessment) {
        return records.find(partnership, "assessment", assessment).isPresent()
                && own.among(partnership, Set.of(assessment)).contains(assessment);
    }

    /** The last correction of an answer, for those who see that rating. */
    public Optional<Correction> last(PartnershipId partnership, RecordId assessment) {
        return records.find(partnership, "assessment", assessment)
                .flatMap(row -> corrections.last(partnership, row.id()));
    }

    /** Changes a level and tells the partner why; for managers. Nothing is stored where anything is refused. */
    public Outcome correct(PartnershipId partnership, MatrixEntry entry, String note) {
        Membership manager = access.requireManager(partnership);
        if (note.isBlank()) {
            return Outcome.refused(Problem.of("required"));
        }
        Optional<Problem> problem = ValueCheck.checkProse(note.strip());
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        return Actors.callInEdit(
                UUID.randomUUID(),
                () -> requireNonNull(transaction.execute(status -> store(manager, entry, note.strip()))));
    }

    private Outcome store(Membership manager, MatrixEntry entry, String note) {
        PartnershipId partnership = manager.partnership();
        MatrixCells cells = queries.locked(partnership, Set.of(entry.competence()));
        MatrixCells.Cell before = cells.cell(entry);
        RecordId assessment = before.record();
        MatrixWriting writing = new MatrixWriting(access.ratings(partnership), cells, records, Set.of());
        MatrixOutcome outcome = OwnWordGuard.callLooked(() -> writing.write(entry));
        if (outcome.problem() != null || assessment == null) {
            return Outcome.refused(outcome.problem() == null ? Problem.of("removed") : outcome.problem());
        }
        RecordId id = RecordId.next();
        corrections.insert(
                new CorrectionRepository.New(
                        partnership, id, assessment, before.text(), entry.text(), note, manager.account()),
                clock.instant());
        return new Outcome(
                null, notices.tell(corrections.last(partnership, assessment).orElseThrow()));
    }
}
