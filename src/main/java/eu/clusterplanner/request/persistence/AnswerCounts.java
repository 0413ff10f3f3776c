package eu.clusterplanner.request.persistence;

import static eu.clusterplanner.jooq.Tables.ASSESSMENT;
import static eu.clusterplanner.jooq.Tables.COMPETENCE;
import static org.jooq.impl.DSL.count;

import eu.clusterplanner.request.AskedPartner;
import eu.clusterplanner.request.RequestPart;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** How many lines of competences partners have answered; "I do not know" is an answer. */
@Repository
public class AnswerCounts {

    private final DSLContext dsl;

    AnswerCounts(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * The counts of one partnership.
     *
     * @param all lines that each partner can answer
     * @param byPartner lines that it has answered; partners with none are not in the map
     */
    public record Counts(int all, Map<RecordId, Integer> byPartner) {

        public Counts {
            byPartner = Map.copyOf(byPartner);
        }

        /** 0 where competences are not asked for. */
        public int lines(AskedPartner asked) {
            return asked.parts().contains(RequestPart.COMPETENCES) ? all : 0;
        }

        /** 0 where competences are not asked for. */
        public int answered(AskedPartner asked) {
            return lines(asked) == 0 ? 0 : byPartner.getOrDefault(asked.partner(), 0);
        }
    }

    public Counts of(PartnershipId partnership) {
        Map<RecordId, Integer> byPartner = new HashMap<>();
        dsl.select(ASSESSMENT.PARTNER_ID, count())
                .from(ASSESSMENT)
                .where(ASSESSMENT.PARTNERSHIP_ID.eq(partnership.value()))
                .and(ASSESSMENT.LEVEL.isNotNull().or(ASSESSMENT.UNKNOWN.isTrue()))
                .groupBy(ASSESSMENT.PARTNER_ID)
                .fetch()
                .forEach(row -> byPartner.put(new RecordId(row.value1()), row.value2()));
        return new Counts(dsl.fetchCount(COMPETENCE, COMPETENCE.PARTNERSHIP_ID.eq(partnership.value())), byPartner);
    }
}
