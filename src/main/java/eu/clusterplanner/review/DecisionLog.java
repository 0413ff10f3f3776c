package eu.clusterplanner.review;

import static eu.clusterplanner.review.ReviewService.checkLine;
import static eu.clusterplanner.review.ReviewService.checkText;
import static eu.clusterplanner.review.ReviewService.refuse;

import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.review.ReviewRefusedException.Reason;
import eu.clusterplanner.review.persistence.DecisionRepository;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.field.RecordTitle;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why partners, objectives, actions were chosen or dropped. Team reviews write into it by themselves, and nobody can
 * change that; managers and editors write down what was decided elsewhere.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class DecisionLog {

    private static final Period EARLIEST = Period.ofYears(30);

    private final PartnershipAccess access;
    private final DecisionRepository decisions;
    private final Records records;
    private final Clock clock;

    DecisionLog(PartnershipAccess access, DecisionRepository decisions, Records records, Clock clock) {
        this.access = access;
        this.decisions = decisions;
        this.records = records;
        this.clock = clock;
    }

    /** All decisions, the latest first, for everybody in the team. */
    @Transactional(readOnly = true)
    public List<Decision> list(PartnershipId partnership) {
        access.require(partnership);
        return decisions.list(partnership);
    }

    /** Actions that are dropped or not for now and of which the log does not say why; for managers and editors. */
    @Transactional(readOnly = true)
    public List<UnexplainedAction> unexplained(PartnershipId partnership) {
        access.requireEditor(partnership);
        return decisions.unexplained(partnership);
    }

    /**
     * Writes a decision down; for managers and editors.
     *
     * @throws ReviewRefusedException where something is missing
     * @throws eu.clusterplanner.record.InvalidValueException where a text cannot be stored
     */
    public RecordId note(PartnershipId partnership, NotedDecision noted) {
        Membership editor = access.requireEditor(partnership);
        String name = check(partnership, noted);
        RecordId id = RecordId.next();
        decisions.insert(partnership, id, noted, name, editor.account(), clock.instant());
        return id;
    }

    /** Corrects a decision that was written down by hand; throws as {@link #note}. */
    public void correct(PartnershipId partnership, Decision before, NotedDecision noted) {
        access.requireEditor(partnership);
        String name = check(partnership, noted);
        refuse(decisions.update(partnership, before, noted, name) == 0, Reason.CHANGED_MEANWHILE);
    }

    /** Takes a decision that was written down by hand out of the log; its history keeps it. */
    public void remove(PartnershipId partnership, Decision before) {
        access.requireEditor(partnership);
        refuse(decisions.delete(partnership, before) == 0, Reason.CHANGED_MEANWHILE);
    }

    private String check(PartnershipId partnership, NotedDecision noted) {
        LocalDate today = LocalDate.now(clock);
        refuse(noted.decidedOn().isAfter(today), Reason.DATE_FAR);
        refuse(noted.decidedOn().isBefore(today.minus(EARLIEST)), Reason.DATE_FAR);
        checkText("reason", noted.reason());
        if (!noted.decidedBy().isBlank()) {
            checkLine("decidedBy", noted.decidedBy());
        }
        RecordId id = noted.subjectId();
        if (noted.kind() != null && id != null) {
            return records.find(partnership, noted.kind(), id)
                    .map(RecordTitle::of)
                    .orElseThrow(() -> new ReviewRefusedException(Reason.SUBJECT_GONE));
        }
        refuse(noted.subject().isBlank(), Reason.TEXT_MISSING);
        checkText("subject", noted.subject());
        return noted.subject().strip();
    }
}
