package eu.clusterplanner.competence;

import eu.clusterplanner.competence.persistence.MatrixQueries;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.Confidential.Topic;
import eu.clusterplanner.record.Reading;
import eu.clusterplanner.shared.PartnershipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads the ratings of partners for the step in which they are entered. */
@Service
@PreAuthorize("isAuthenticated()")
public class CompetenceMatrixService {

    private final PartnershipAccess access;
    private final MatrixQueries queries;

    CompetenceMatrixService(PartnershipAccess access, MatrixQueries queries) {
        this.access = access;
        this.queries = queries;
    }

    /**
     * The ratings that the signed-in person may see: all of them for managers and editors, and for everybody in the
     * team once they are published; before that contributors and reviewers see those of their own partner only, and
     * readers none.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public CompetenceMatrix matrix(PartnershipId partnership) {
        Reading reading = access.reading(partnership);
        CompetenceMatrix all = queries.matrix(partnership);
        if (reading.all(Topic.RATINGS)) {
            return all;
        }
        return all.only(all.partners().stream()
                .filter(partner -> reading.of(Topic.RATINGS, partner.id()))
                .toList());
    }
}
