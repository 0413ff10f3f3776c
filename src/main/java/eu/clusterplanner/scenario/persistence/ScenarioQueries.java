package eu.clusterplanner.scenario.persistence;

import static eu.clusterplanner.jooq.Tables.COMPETENCE;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.SCENARIO;
import static eu.clusterplanner.jooq.Tables.SCENARIO_CANDIDATE;
import static eu.clusterplanner.jooq.Tables.SCENARIO_CANDIDATE_LEVEL;
import static eu.clusterplanner.jooq.Tables.SCENARIO_LEVEL;
import static eu.clusterplanner.jooq.Tables.SCENARIO_PARTNER;
import static eu.clusterplanner.record.ReadColumns.keyOf;
import static org.jooq.Records.intoMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.scenario.Scenario;
import eu.clusterplanner.scenario.analysis.Assumptions;
import eu.clusterplanner.scenario.analysis.Candidate;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.springframework.stereotype.Component;

/** Reads kept trials. */
@Component
class ScenarioQueries {

    private final DSLContext dsl;

    ScenarioQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** All of a partnership by name, in one query. */
    List<Scenario> list(PartnershipId partnership) {
        return dsl.select(
                        SCENARIO.ID.convertFrom(RecordId::new),
                        SCENARIO.VERSION,
                        SCENARIO.NAME,
                        without(),
                        candidates(),
                        required())
                .from(SCENARIO)
                .where(SCENARIO.PARTNERSHIP_ID.eq(partnership.value()))
                .orderBy(SCENARIO.NAME.collate("planner_sort"), SCENARIO.ID)
                .fetch(mapping((id, version, name, without, candidates, required) -> new Scenario(
                        id, version, name, new Assumptions(new HashSet<>(without), candidates, required))));
    }

    private static Field<List<String>> without() {
        return multiset(select(keyOf(SCENARIO_PARTNER.PARTNER_ID, PARTNER))
                        .from(SCENARIO_PARTNER)
                        .where(SCENARIO_PARTNER.PARTNERSHIP_ID.eq(SCENARIO.PARTNERSHIP_ID))
                        .and(SCENARIO_PARTNER.SCENARIO_ID.eq(SCENARIO.ID)))
                .convertFrom(rows -> rows.map(row -> row.value1()));
    }

    private static Field<Map<String, Integer>> required() {
        return multiset(select(keyOf(SCENARIO_LEVEL.COMPETENCE_ID, COMPETENCE), SCENARIO_LEVEL.REQUIRED_LEVEL)
                        .from(SCENARIO_LEVEL)
                        .where(SCENARIO_LEVEL.PARTNERSHIP_ID.eq(SCENARIO.PARTNERSHIP_ID))
                        .and(SCENARIO_LEVEL.SCENARIO_ID.eq(SCENARIO.ID)))
                .convertFrom(rows -> rows.collect(intoMap()));
    }

    private static Field<List<Candidate>> candidates() {
        return multiset(select(SCENARIO_CANDIDATE.NAME, levels())
                        .from(SCENARIO_CANDIDATE)
                        .where(SCENARIO_CANDIDATE.PARTNERSHIP_ID.eq(SCENARIO.PARTNERSHIP_ID))
                        .and(SCENARIO_CANDIDATE.SCENARIO_ID.eq(SCENARIO.ID))
                        .orderBy(SCENARIO_CANDIDATE.POSITION, SCENARIO_CANDIDATE.ID))
                .convertFrom(rows -> rows.map(mapping(Candidate::new)));
    }

    private static Field<SequencedMap<String, Integer>> levels() {
        return multiset(select(COMPETENCE.KEY, SCENARIO_CANDIDATE_LEVEL.LEVEL)
                        .from(SCENARIO_CANDIDATE_LEVEL)
                        .join(COMPETENCE)
                        .on(COMPETENCE.PARTNERSHIP_ID.eq(SCENARIO_CANDIDATE_LEVEL.PARTNERSHIP_ID))
                        .and(COMPETENCE.ID.eq(SCENARIO_CANDIDATE_LEVEL.COMPETENCE_ID))
                        .where(SCENARIO_CANDIDATE_LEVEL.PARTNERSHIP_ID.eq(SCENARIO_CANDIDATE.PARTNERSHIP_ID))
                        .and(SCENARIO_CANDIDATE_LEVEL.CANDIDATE_ID.eq(SCENARIO_CANDIDATE.ID))
                        .orderBy(COMPETENCE.POSITION, COMPETENCE.ID))
                .convertFrom(ScenarioQueries::inOrder);
    }

    private static SequencedMap<String, Integer> inOrder(Result<Record2<String, Integer>> rows) {
        SequencedMap<String, Integer> levels = new LinkedHashMap<>();
        rows.forEach(row -> levels.put(row.value1(), row.value2()));
        return levels;
    }
}
