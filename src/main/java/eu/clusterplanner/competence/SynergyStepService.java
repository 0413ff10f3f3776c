package eu.clusterplanner.competence;

import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.competence.analysis.State;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.FindingReference;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads what the step of synergies shows. */
@Service
@PreAuthorize("isAuthenticated()")
public class SynergyStepService {

    private final PartnershipAccess access;
    private final CompetenceFiguresService figures;
    private final CompetenceMatrixService matrices;
    private final Records records;

    SynergyStepService(
            PartnershipAccess access,
            CompetenceFiguresService figures,
            CompetenceMatrixService matrices,
            Records records) {
        this.access = access;
        this.figures = figures;
        this.matrices = matrices;
        this.records = records;
    }

    /**
     * The step; empty where the person may not see the ratings of others yet.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public Optional<SynergyStepData> step(PartnershipId partnership) {
        if (!access.seesFigures(access.require(partnership))) {
            return Optional.empty();
        }
        return Optional.of(new SynergyStepData(
                figures.figures(partnership), matrices.matrix(partnership).assessments()));
    }

    /** How many of the missing competences are decided. */
    public SynergyProgress progress(PartnershipId partnership) {
        if (!access.seesFigures(access.require(partnership))) {
            return SynergyProgress.NONE;
        }
        AnalysedCompetences analysed = figures.figures(partnership);
        if (analysed.figures().coverage() == null) {
            return SynergyProgress.NONE;
        }
        Map<String, RecordRow> decisions = decisions(partnership);
        List<CompetenceRow> missing = analysed.figures().competences().stream()
                .filter(row -> row.state() == State.GAP)
                .toList();
        long decided = missing.stream()
                .map(row -> decisions.get(row.competence()))
                .filter(row -> row != null && row.value("decision") != null)
                .count();
        return new SynergyProgress(true, missing.size(), (int) decided);
    }

    /** Decisions on missing competences by their key; there is at most one on each. */
    private Map<String, RecordRow> decisions(PartnershipId partnership) {
        return records.list(partnership, "gap_decision").stream()
                .filter(row -> competence(row).isPresent())
                .collect(Collectors.toMap(row -> competence(row).orElseThrow(), Function.identity()));
    }

    private static Optional<String> competence(RecordRow decision) {
        return FindingReference.parse(decision.text("gap"))
                .filter(finding -> finding.kind().equals("competence"))
                .map(finding -> finding.keys().getFirst());
    }
}
