package eu.clusterplanner.valuechain;

import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.valuechain.analysis.ChainFigures;
import eu.clusterplanner.valuechain.analysis.StageRow;
import eu.clusterplanner.valuechain.analysis.StageState;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads what the step of value chains shows. */
@Service
@PreAuthorize("isAuthenticated()")
public class ChainStepService {

    private final PartnershipAccess access;
    private final ChainFiguresService figures;

    ChainStepService(PartnershipAccess access, ChainFiguresService figures) {
        this.access = access;
        this.figures = figures;
    }

    /**
     * Chains and figures; empty where the person may not see figures yet.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public Optional<AnalysedChains> step(PartnershipId partnership) {
        return access.seesFigures(access.require(partnership))
                ? Optional.of(figures.figures(partnership))
                : Optional.empty();
    }

    /** How many stages are covered or decided, of all stages; nothing for those who may not see figures. */
    public ChainProgress progress(PartnershipId partnership) {
        return step(partnership).map(ChainStepService::progress).orElse(ChainProgress.NONE);
    }

    private static ChainProgress progress(AnalysedChains analysed) {
        int stages = 0;
        int settled = 0;
        for (ChainFigures chain : analysed.figures()) {
            for (StageRow row : chain.stages()) {
                stages++;
                boolean decided = analysed.chains()
                        .decision(chain.chain(), row.stage())
                        .map(GapDecision::decision)
                        .isPresent();
                settled += row.state() == StageState.GREEN || decided ? 1 : 0;
            }
        }
        return new ChainProgress(stages, settled);
    }
}
