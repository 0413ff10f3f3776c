package eu.clusterplanner.partner.persistence;

import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.record.ReadColumns.day;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jooq.Field;
import org.springframework.modulith.NamedInterface;

/** The partners of a partnership as one column, so that each screen stays one query. */
@NamedInterface("queries")
public final class PartnerSummaries {

    private PartnerSummaries() {}

    /** All partners in the order of the team, those that left included; for a query over PARTNERSHIP. */
    public static Field<List<PartnerSummary>> ofPartnership() {
        return multiset(select(
                                PARTNER.ID.convertFrom(RecordId::new),
                                PARTNER.KEY,
                                PARTNER.NAME,
                                PARTNER.SHORT_NAME,
                                PARTNER.ROLE,
                                PARTNER.COUNTRY,
                                day(PARTNER.LEFT_DATE),
                                PARTNER.CAPACITY)
                        .from(PARTNER)
                        .where(PARTNER.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(PARTNER.POSITION, PARTNER.ID))
                .convertFrom(rows -> rows.map(mapping(PartnerSummary::new)));
    }
}
