package eu.clusterplanner.partnership;

import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.WorkedExample;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Writes into the worked example everything that is not for the whole team, in words and amounts that one can find
 * again wherever they come out.
 */
final class ConfidentialPlan {

    /** Stands in each amount of the partnership and of partners other than {@link #OWN}. */
    static final String COST = "710000";

    /** Stands in what the partner {@link #OWN} spends. */
    static final String OWN_COST = "640000";

    /** Stands in all that was said of ratings of partners other than {@link #OWN}. */
    static final String RATING = "marmalade";

    /** Stands in what the partner {@link #OWN} said of its own level. */
    static final String OWN_RATING = "rhubarb";

    static final String OWN = "PACK";
    private static final String OTHER = "NP";

    private final Records records;
    private final PartnershipId partnership;
    private final WorkedExample example;
    private int amounts;

    private ConfidentialPlan(Records records, PartnershipId partnership, WorkedExample example) {
        this.records = records;
        this.partnership = partnership;
        this.example = example;
    }

    /** The signed-in person is manager or editor. */
    static WorkedExample write(Records records, PartnershipId partnership) {
        WorkedExample example = WorkedExample.write(records, partnership);
        ConfidentialPlan plan = new ConfidentialPlan(records, partnership, example);
        plan.costs();
        plan.ratings();
        return example;
    }

    private void costs() {
        RecordId self = new RecordId(partnership.value());
        change(RecordKind.PARTNERSHIP, self, "budget", amount(COST));
        change(RecordKind.PARTNERSHIP, self, "grant", amount(COST));
        change("action", example.id("A"), "cost", amount(COST));
        add("contribution", example.id("B"), Map.of("partner", example.id(OTHER), "cost", amount(COST)));
        add("contribution", example.id("B"), Map.of("partner", example.id(OWN), "cost", amount(OWN_COST)));
        add("funding", example.id("B"), Map.of("instrument", "A fund", "amount", amount(COST)));
        add("project", null, Map.of("title", "A line", "amount", amount(COST), "publicAmount", amount(COST)));
    }

    private void ratings() {
        for (String partner : List.of(OTHER, OWN)) {
            String word = partner.equals(OWN) ? OWN_RATING : RATING;
            RecordId assessment = records.list(partnership, "assessment").stream()
                    .filter(row -> example.id(partner).equals(row.value("partner")))
                    .findFirst()
                    .orElseThrow()
                    .id();
            change("assessment", assessment, "note", word);
            add("assessment_evidence", assessment, Map.of("text", word));
        }
        add(
                "synergy",
                null,
                Map.of(
                        "partners",
                        List.of(example.id(OTHER), example.id("SCS")),
                        "override",
                        70,
                        "overrideReason",
                        RATING));
        add("gap_decision", null, Map.of("gap", "competence:C1", "decision", "ACCEPT", "note", RATING));
    }

    private BigDecimal amount(String digits) {
        amounts++;
        return new BigDecimal(digits + amounts);
    }

    private void add(String kind, @org.jspecify.annotations.Nullable RecordId parent, Map<String, ?> values) {
        records.add(partnership, kind, parent, values);
    }

    private void change(String kind, RecordId id, String property, Object value) {
        int version = records.find(partnership, kind, id).orElseThrow().version();
        records.change(partnership, new Change(kind, id, version, property, value));
    }
}
