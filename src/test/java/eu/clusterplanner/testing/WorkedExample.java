package eu.clusterplanner.testing;

import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the worked example into a partnership, as a person would type it: six packaging clusters rated on ten
 * competences, a chain of nine stages, a plan of eleven actions. Levels are illustrative. The signed-in person must be
 * its manager or an editor.
 */
public final class WorkedExample {

    /** Partners in their order. */
    public static final List<String> PARTNERS = List.of("NP", "BNPT", "PWIN", "INOV", "PACK", "SCS");

    private static final List<String> DOMAINS = List.of("Materials", "Process", "Digital", "Market", "Business");
    private static final int[] REQUIRED = {4, 3, 3, 4, 3, 3, 4, 2, 3, 3};
    private static final double[] WEIGHTS = {.12, .10, .08, .14, .10, .08, .12, .05, .11, .10};
    private static final int[][] LEVELS = {
        {1, 4, 1, 0, 0, 0, 0, 2, 2, 1},
        {1, 1, 4, 1, 0, 0, 1, 2, 2, 1},
        {4, 1, 0, 2, 0, 0, 0, 1, 1, 1},
        {0, 0, 0, 1, 0, 0, 4, 0, 2, 1},
        {1, 0, 0, 4, 1, 1, 2, 1, 3, 1},
        {0, 0, 0, 0, 4, 4, 0, 0, 2, 2}
    };
    private static final int[] CRITICALITY = {3, 2, 2, 3, 3, 2, 3, 2, 3};
    private static final int[][] ROLES = {
        {0, 3, 1, 0, 0, 0, 0, 0, 0},
        {0, 1, 3, 0, 0, 0, 0, 0, 0},
        {3, 1, 0, 1, 0, 0, 0, 0, 1},
        {0, 0, 0, 0, 0, 0, 3, 1, 0},
        {1, 0, 0, 3, 1, 0, 1, 1, 1},
        {0, 0, 0, 0, 3, 3, 0, 0, 0}
    };
    private static final List<String> ACTIONS = List.of(
            "A 2", "B 2", "C 3 B", "D 2 A C", "E 3 D", "F 1 D", "G 2 F", "H 2 E G", "I 4 H", "J 3 D", "K 1 I J");

    private final Records records;
    private final PartnershipId partnership;
    private final Map<String, RecordId> ids = new LinkedHashMap<>();

    private WorkedExample(Records records, PartnershipId partnership) {
        this.records = records;
        this.partnership = partnership;
    }

    /** Writes everything. */
    public static WorkedExample write(Records records, PartnershipId partnership) {
        WorkedExample example = new WorkedExample(records, partnership);
        example.partners();
        example.competences();
        example.chain();
        example.plan();
        return example;
    }

    /** The record with that key. */
    public RecordId id(String key) {
        return Objects.requireNonNull(ids.get(key));
    }

    /** Opens the ratings to the whole team. */
    public void publishRatings() {
        records.add(partnership, "partnership_settings", null, Map.of("ratingsPublished", true));
    }

    private void add(String kind, Map<String, ?> values) {
        ids.put(
                (String) values.get("key"),
                records.add(partnership, kind, null, values).id());
    }

    private void partners() {
        for (String key : PARTNERS) {
            add("partner", Map.of("key", key, "name", "Cluster " + key));
        }
    }

    private void competences() {
        for (int c = 0; c < REQUIRED.length; c++) {
            String key = "C" + (c + 1);
            add(
                    "competence",
                    Map.of(
                            "key",
                            key,
                            "name",
                            "Competence " + key,
                            "domain",
                            DOMAINS.get(c / 2),
                            "requiredLevel",
                            REQUIRED[c],
                            "weight",
                            WEIGHTS[c]));
            for (int p = 0; p < LEVELS.length; p++) {
                records.add(
                        partnership,
                        "assessment",
                        null,
                        Map.of("partner", id(PARTNERS.get(p)), "competence", id(key), "level", LEVELS[p][c]));
            }
        }
    }

    private void chain() {
        add("value_chain", Map.of("key", "VC1", "name", "Packaging"));
        for (int s = 0; s < CRITICALITY.length; s++) {
            String key = "S" + (s + 1);
            RecordId stage = records.add(
                            partnership,
                            "stage",
                            id("VC1"),
                            Map.of("key", key, "name", "Stage " + key, "criticality", CRITICALITY[s]))
                    .id();
            ids.put(key, stage);
            for (int p = 0; p < ROLES.length; p++) {
                if (ROLES[p][s] > 0) {
                    records.add(
                            partnership,
                            "stage_role",
                            stage,
                            Map.of("partner", id(PARTNERS.get(p)), "role", ROLES[p][s]));
                }
            }
        }
    }

    private void plan() {
        RecordId self = new RecordId(partnership.value());
        records.change(partnership, new Change("partnership", self, 1, "start", LocalDate.of(2016, 1, 1)));
        for (String action : ACTIONS) {
            List<String> words = List.of(action.split(" ", -1));
            String key = words.getFirst();
            Period duration = Period.months(Integer.parseInt(words.get(1)));
            add("action", Map.of("key", key, "title", "Action " + key, "status", "AGREED", "duration", duration));
            for (String before : words.subList(2, words.size())) {
                records.add(partnership, "predecessor", id(key), Map.of("action", id(before)));
            }
        }
    }
}
