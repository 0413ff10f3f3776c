package eu.clusterplanner.scenario.persistence;

import static eu.clusterplanner.jooq.Tables.COMPETENCE;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.SCENARIO;
import static eu.clusterplanner.jooq.Tables.SCENARIO_CANDIDATE;
import static eu.clusterplanner.jooq.Tables.SCENARIO_CANDIDATE_LEVEL;
import static eu.clusterplanner.jooq.Tables.SCENARIO_LEVEL;
import static eu.clusterplanner.jooq.Tables.SCENARIO_PARTNER;

import eu.clusterplanner.scenario.Scenario;
import eu.clusterplanner.scenario.analysis.Assumptions;
import eu.clusterplanner.scenario.analysis.Candidate;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.TimeOrderedIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Repository;

/** Stores kept trials. */
@Repository
public class ScenarioRepository {

    private final DSLContext dsl;
    private final ScenarioQueries queries;

    ScenarioRepository(DSLContext dsl, ScenarioQueries queries) {
        this.dsl = dsl;
        this.queries = queries;
    }

    /** All of a partnership by name. */
    public List<Scenario> list(PartnershipId partnership) {
        return queries.list(partnership);
    }

    /** A trial without assumptions. */
    public void insert(PartnershipId partnership, RecordId id, String name) {
        dsl.insertInto(SCENARIO)
                .set(SCENARIO.PARTNERSHIP_ID, partnership.value())
                .set(SCENARIO.ID, id.value())
                .set(SCENARIO.NAME, name)
                .execute();
    }

    /** Raises the version and gives it that name; whether it was there with the version that somebody saw. */
    public boolean update(PartnershipId partnership, RecordId id, int version, String name) {
        return dsl.update(SCENARIO)
                        .set(SCENARIO.NAME, name)
                        .set(SCENARIO.VERSION, SCENARIO.VERSION.plus(1))
                        .where(SCENARIO.PARTNERSHIP_ID.eq(partnership.value()))
                        .and(SCENARIO.ID.eq(id.value()))
                        .and(SCENARIO.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Whether it was there with that version. */
    public boolean delete(PartnershipId partnership, RecordId id, int version) {
        return dsl.deleteFrom(SCENARIO)
                        .where(SCENARIO.PARTNERSHIP_ID.eq(partnership.value()))
                        .and(SCENARIO.ID.eq(id.value()))
                        .and(SCENARIO.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Takes all assumptions out of a trial. */
    public void deleteAssumptions(PartnershipId partnership, RecordId id) {
        dsl.deleteFrom(SCENARIO_PARTNER)
                .where(SCENARIO_PARTNER.PARTNERSHIP_ID.eq(partnership.value()))
                .and(SCENARIO_PARTNER.SCENARIO_ID.eq(id.value()))
                .execute();
        dsl.deleteFrom(SCENARIO_LEVEL)
                .where(SCENARIO_LEVEL.PARTNERSHIP_ID.eq(partnership.value()))
                .and(SCENARIO_LEVEL.SCENARIO_ID.eq(id.value()))
                .execute();
        dsl.deleteFrom(SCENARIO_CANDIDATE)
                .where(SCENARIO_CANDIDATE.PARTNERSHIP_ID.eq(partnership.value()))
                .and(SCENARIO_CANDIDATE.SCENARIO_ID.eq(id.value()))
                .execute();
    }

    /** Puts assumptions into a trial that has none; what names nothing that is there is left aside. */
    public void insertAssumptions(PartnershipId partnership, RecordId id, Assumptions assumptions) {
        Map<String, UUID> competences = dsl.select(COMPETENCE.KEY, COMPETENCE.ID)
                .from(COMPETENCE)
                .where(COMPETENCE.PARTNERSHIP_ID.eq(partnership.value()))
                .fetchMap(COMPETENCE.KEY, COMPETENCE.ID);
        List<Query> inserts = new ArrayList<>();
        dsl.select(PARTNER.ID)
                .from(PARTNER)
                .where(PARTNER.PARTNERSHIP_ID.eq(partnership.value()))
                .and(PARTNER.KEY.in(assumptions.without()))
                .fetch(PARTNER.ID)
                .forEach(partner -> inserts.add(partner(partnership, id, partner)));
        assumptions.required().forEach((key, level) -> {
            UUID competence = competences.get(key);
            if (competence != null) {
                inserts.add(level(partnership, id, competence, level));
            }
        });
        for (int place = 0; place < assumptions.candidates().size(); place++) {
            insert(partnership, id, place, assumptions.candidates().get(place), competences, inserts);
        }
        dsl.batch(inserts).execute();
    }

    private Query partner(PartnershipId partnership, RecordId id, UUID partner) {
        return dsl.insertInto(SCENARIO_PARTNER)
                .set(SCENARIO_PARTNER.PARTNERSHIP_ID, partnership.value())
                .set(SCENARIO_PARTNER.ID, TimeOrderedIds.next())
                .set(SCENARIO_PARTNER.SCENARIO_ID, id.value())
                .set(SCENARIO_PARTNER.PARTNER_ID, partner);
    }

    private Query level(PartnershipId partnership, RecordId id, UUID competence, int level) {
        return dsl.insertInto(SCENARIO_LEVEL)
                .set(SCENARIO_LEVEL.PARTNERSHIP_ID, partnership.value())
                .set(SCENARIO_LEVEL.ID, TimeOrderedIds.next())
                .set(SCENARIO_LEVEL.SCENARIO_ID, id.value())
                .set(SCENARIO_LEVEL.COMPETENCE_ID, competence)
                .set(SCENARIO_LEVEL.REQUIRED_LEVEL, level);
    }

    private void insert(
            PartnershipId partnership,
            RecordId id,
            int place,
            Candidate candidate,
            Map<String, UUID> competences,
            List<Query> inserts) {
        UUID made = TimeOrderedIds.next();
        inserts.add(dsl.insertInto(SCENARIO_CANDIDATE)
                .set(SCENARIO_CANDIDATE.PARTNERSHIP_ID, partnership.value())
                .set(SCENARIO_CANDIDATE.ID, made)
                .set(SCENARIO_CANDIDATE.SCENARIO_ID, id.value())
                .set(SCENARIO_CANDIDATE.NAME, candidate.name())
                .set(SCENARIO_CANDIDATE.POSITION, place));
        candidate.levels().forEach((key, level) -> {
            UUID competence = competences.get(key);
            if (competence != null) {
                inserts.add(dsl.insertInto(SCENARIO_CANDIDATE_LEVEL)
                        .set(SCENARIO_CANDIDATE_LEVEL.PARTNERSHIP_ID, partnership.value())
                        .set(SCENARIO_CANDIDATE_LEVEL.ID, TimeOrderedIds.next())
                        .set(SCENARIO_CANDIDATE_LEVEL.CANDIDATE_ID, made)
                        .set(SCENARIO_CANDIDATE_LEVEL.COMPETENCE_ID, competence)
                        .set(SCENARIO_CANDIDATE_LEVEL.LEVEL, level));
            }
        });
    }
}
