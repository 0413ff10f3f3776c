package eu.clusterplanner.rights;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;

/** A small plan with a team, about which everybody tries everything. */
final class Scene {

    /** Key of the partner that contributor, reviewer and reader work for. */
    static final String OWN = "P1";

    /** Key of the partner that the other contributor works for. */
    static final String OTHER = "P2";

    private final Records records;
    private final PartnershipId partnership;
    private final Map<String, RecordId> ids = new HashMap<>();
    private final Map<Who, UserDetails> people = new EnumMap<>(Who.class);

    private Scene(Records records, PartnershipId partnership) {
        this.records = records;
        this.partnership = partnership;
    }

    static Scene set(Records records, TestAccounts accounts, TestPartnerships partnerships, boolean published) {
        PlannerUser manager = accounts.create("Manager");
        Scene scene = new Scene(records, partnerships.create(manager));
        TestAccounts.runAs(manager, () -> scene.write(published));
        scene.people.put(Who.MANAGER, manager);
        for (Who who : Who.TEAM) {
            if (who.role != null && who != Who.MANAGER) {
                PlannerUser person = accounts.create("Member");
                partnerships.join(
                        scene.partnership, person, who.role, who.partner == null ? null : scene.id(who.partner));
                scene.people.put(who, person);
            }
        }
        scene.people.put(Who.STRANGER, accounts.create("Stranger"));
        scene.people.put(Who.ADMINISTRATOR, accounts.createAdministrator());
        return scene;
    }

    PartnershipId partnership() {
        return partnership;
    }

    RecordId id(String key) {
        return requireNonNull(ids.get(key), key);
    }

    PlannerUser person(Who who) {
        return (PlannerUser) user(who);
    }

    UserDetails user(Who who) {
        return requireNonNull(people.get(who), who::name);
    }

    boolean knows(Who who) {
        return people.containsKey(who);
    }

    /** Somebody more comes. */
    void come(Who who, UserDetails user) {
        people.put(who, user);
    }

    /** Version of the records of that kind. */
    int version(String kind) {
        return kind.equals(RecordKind.PARTNERSHIP) ? 3 : 1;
    }

    private void write(boolean published) {
        RecordId self = new RecordId(partnership.value());
        change(RecordKind.PARTNERSHIP, self, 1, "budget", BigDecimal.valueOf(900_000));
        change(RecordKind.PARTNERSHIP, self, 2, "start", LocalDate.of(2026, 1, 1));
        add("settings", "partnership_settings", null, Map.of("ratingsPublished", published));
        add(OWN, "partner", null, Map.of("key", OWN, "name", "First"));
        add(OTHER, "partner", null, Map.of("key", OTHER, "name", "Second"));
        add("C1", "competence", null, Map.of("key", "C1", "name", "Coating", "requiredLevel", 3, "weight", 1.0));
        rate("rating", OWN, 3);
        rate("other rating", OTHER, 1);
        add("VC1", "value_chain", null, Map.of("key", "VC1", "name", "Packaging"));
        add("S1", "stage", id("VC1"), Map.of("key", "S1", "name", "Design", "criticality", 3));
        add(
                "A1",
                "action",
                null,
                Map.of(
                        "key",
                        "A1",
                        "title",
                        "Training",
                        "status",
                        "AGREED",
                        "lead",
                        id(OWN),
                        "duration",
                        Period.months(2)));
        spend("own cost", OWN, 4_000);
        spend("other cost", OTHER, 5_000);
    }

    private void rate(String key, String partner, int level) {
        add(key, "assessment", null, Map.of("partner", id(partner), "competence", id("C1"), "level", level));
    }

    private void spend(String key, String partner, int cost) {
        add(key, "contribution", id("A1"), Map.of("partner", id(partner), "cost", BigDecimal.valueOf(cost)));
    }

    private void add(String key, String kind, @Nullable RecordId parent, Map<String, ?> values) {
        ids.put(key, records.add(partnership, kind, parent, values).id());
    }

    private void change(String kind, RecordId id, int version, String property, Object value) {
        records.change(partnership, new Change(kind, id, version, property, value));
    }
}
