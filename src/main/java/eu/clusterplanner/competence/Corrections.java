package eu.clusterplanner.competence;

import eu.clusterplanner.competence.persistence.CorrectionRepository;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Corrections for those who write the mails about them, who have found out themselves whom they go to. */
@Component
public class Corrections {

    private final CorrectionRepository corrections;

    Corrections(CorrectionRepository corrections) {
        this.corrections = corrections;
    }

    /** The correction with that id. */
    public Optional<Correction> find(UUID id) {
        return corrections.find(id);
    }

    /** The newest one of what that partner has said. */
    public Optional<Correction> newest(PartnershipId partnership, RecordId partner) {
        return corrections.newestOf(partnership, partner);
    }
}
