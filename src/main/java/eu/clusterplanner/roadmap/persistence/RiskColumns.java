package eu.clusterplanner.roadmap.persistence;

import static eu.clusterplanner.jooq.Tables.ACTION;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.RISK;
import static eu.clusterplanner.jooq.Tables.RISK_ACTION;
import static eu.clusterplanner.jooq.Tables.RISK_STATE;
import static eu.clusterplanner.record.ReadColumns.day;
import static eu.clusterplanner.record.ReadColumns.keyOf;
import static eu.clusterplanner.record.ReadColumns.keysOf;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.record.LinkTable;
import eu.clusterplanner.roadmap.Risk;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jooq.Field;

/** Risks as a column of a query over PARTNERSHIP. */
final class RiskColumns {

    private static final LinkTable ACTIONS = new LinkTable(RISK_ACTION, RISK_ACTION.RISK_ID, RISK_ACTION.ACTION_ID);

    private RiskColumns() {}

    static Field<List<Risk>> risks() {
        return multiset(select(
                                RISK.ID.convertFrom(RecordId::new),
                                RISK.VERSION,
                                RISK.KEY,
                                RISK.TITLE,
                                RISK.CATEGORY,
                                RISK.PROBABILITY,
                                RISK.IMPACT,
                                RISK.EARLY_SIGN,
                                RISK.MITIGATION,
                                keyOf(RISK.OWNER_ID, PARTNER),
                                day(RISK.REVIEW),
                                RISK.FORESEEN,
                                keysOf(ACTIONS, RISK.ID, ACTION),
                                states())
                        .from(RISK)
                        .where(RISK.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(RISK.POSITION, RISK.ID))
                .convertFrom(rows -> rows.map(mapping(Risk::new)));
    }

    private static Field<List<Risk.RiskState>> states() {
        return multiset(select(
                                RISK_STATE.ID.convertFrom(RecordId::new),
                                RISK_STATE.VERSION,
                                day(RISK_STATE.DATE),
                                RISK_STATE.HAPPENED,
                                RISK_STATE.ANSWER_APPLIED,
                                RISK_STATE.COMMENT)
                        .from(RISK_STATE)
                        .where(RISK_STATE.PARTNERSHIP_ID.eq(RISK.PARTNERSHIP_ID))
                        .and(RISK_STATE.RISK_ID.eq(RISK.ID))
                        .orderBy(RISK_STATE.POSITION, RISK_STATE.ID))
                .convertFrom(rows -> rows.map(mapping(Risk.RiskState::new)));
    }
}
