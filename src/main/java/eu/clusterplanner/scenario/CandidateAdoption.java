package eu.clusterplanner.scenario;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.scenario.analysis.Candidate;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a partner of an organisation that was tried. */
@Service
@PreAuthorize("isAuthenticated()")
public class CandidateAdoption {

    private static final String UNSURE = "LOW";

    private final PartnershipAccess access;
    private final Records records;
    private final TransactionTemplate transaction;

    CandidateAdoption(PartnershipAccess access, Records records, TransactionTemplate transaction) {
        this.access = access;
        this.records = records;
        this.transaction = transaction;
    }

    /**
     * Adds the candidate as a partner with the assumed levels, in one act that can be taken back. Each level says that it
     * is assumed, with little confidence: the partner has not answered yet.
     *
     * @param note what stands at each of the levels
     * @return the partner
     * @throws eu.clusterplanner.record.InvalidValueException where it has no name; nothing is stored then
     * @throws org.springframework.security.access.AccessDeniedException for all but managers and editors
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public RecordId adopt(PartnershipId partnership, Candidate candidate, String note) {
        access.requireEditor(partnership);
        return requireNonNull(transaction.execute(status -> {
            RecordId partner =
                    records.add(partnership, "partner", null, name(candidate)).id();
            records.addAll(partnership, "assessment", null, levels(partnership, partner, candidate, note));
            return partner;
        }));
    }

    private static Map<String, Object> name(Candidate candidate) {
        return candidate.name().isBlank() ? Map.of() : Map.of("name", candidate.name());
    }

    private List<Map<String, Object>> levels(
            PartnershipId partnership, RecordId partner, Candidate candidate, String note) {
        Map<String, RecordId> competences = new HashMap<>();
        for (RecordRow row : records.list(partnership, "competence")) {
            competences.put(row.key(), row.id());
        }
        List<Map<String, Object>> levels = new ArrayList<>();
        candidate.levels().forEach((key, level) -> {
            RecordId competence = competences.get(key);
            if (competence != null) {
                levels.add(Map.of(
                        "partner", partner,
                        "competence", competence,
                        "level", level,
                        "confidence", UNSURE,
                        "note", note));
            }
        });
        return levels;
    }
}
