package eu.clusterplanner.action.persistence;

import static eu.clusterplanner.jooq.Tables.SAVED_VIEW;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.action.SavedView;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stores ways to look at the list of shared actions. Those of an owner are that person's, those without one the team's. */
@Repository
public class SavedViewRepository {

    private final DSLContext dsl;

    SavedViewRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Those of the team, then those of that person. */
    public List<SavedView> list(PartnershipId partnership, AccountId person) {
        return dsl.select(
                        SAVED_VIEW.ID.convertFrom(RecordId::new),
                        SAVED_VIEW.VERSION,
                        SAVED_VIEW.NAME,
                        coalesce(SAVED_VIEW.QUERY, inline("")),
                        field(SAVED_VIEW.ACCOUNT_ID.isNotNull()))
                .from(SAVED_VIEW)
                .where(SAVED_VIEW.PARTNERSHIP_ID.eq(partnership.value()))
                .and(SAVED_VIEW.ACCOUNT_ID.isNull().or(SAVED_VIEW.ACCOUNT_ID.eq(person.value())))
                .orderBy(SAVED_VIEW.ACCOUNT_ID.isNotNull(), SAVED_VIEW.POSITION, SAVED_VIEW.ID)
                .fetch(Records.mapping(SavedView::new));
    }

    /** As the last one of that owner. */
    public void insert(PartnershipId partnership, SavedView view, @Nullable AccountId owner) {
        dsl.insertInto(SAVED_VIEW)
                .set(SAVED_VIEW.PARTNERSHIP_ID, partnership.value())
                .set(SAVED_VIEW.ID, view.id().value())
                .set(SAVED_VIEW.NAME, view.name())
                .set(SAVED_VIEW.QUERY, query(view))
                .set(SAVED_VIEW.ACCOUNT_ID, owner == null ? null : owner.value())
                .set(
                        SAVED_VIEW.POSITION,
                        select(coalesce(max(SAVED_VIEW.POSITION).plus(1), inline(0)))
                                .from(SAVED_VIEW)
                                .where(SAVED_VIEW.PARTNERSHIP_ID.eq(partnership.value())))
                .execute();
    }

    /** Whether it was there with that version. */
    public boolean update(PartnershipId partnership, SavedView view, @Nullable AccountId owner) {
        return dsl.update(SAVED_VIEW)
                        .set(SAVED_VIEW.NAME, view.name())
                        .set(SAVED_VIEW.QUERY, query(view))
                        .set(SAVED_VIEW.VERSION, SAVED_VIEW.VERSION.plus(1))
                        .where(isIt(partnership, view, owner))
                        .execute()
                == 1;
    }

    /** Whether it was there with that version. */
    public boolean delete(PartnershipId partnership, SavedView view, @Nullable AccountId owner) {
        return dsl.deleteFrom(SAVED_VIEW).where(isIt(partnership, view, owner)).execute() == 1;
    }

    /** Numbers those of that owner. */
    public void reorder(PartnershipId partnership, List<RecordId> order, @Nullable AccountId owner) {
        for (int place = 0; place < order.size(); place++) {
            dsl.update(SAVED_VIEW)
                    .set(SAVED_VIEW.POSITION, place)
                    .where(SAVED_VIEW.PARTNERSHIP_ID.eq(partnership.value()))
                    .and(SAVED_VIEW.ID.eq(order.get(place).value()))
                    .and(of(owner))
                    .execute();
        }
    }

    private static Condition isIt(PartnershipId partnership, SavedView view, @Nullable AccountId owner) {
        return SAVED_VIEW
                .PARTNERSHIP_ID
                .eq(partnership.value())
                .and(SAVED_VIEW.ID.eq(view.id().value()))
                .and(SAVED_VIEW.VERSION.eq(view.version()))
                .and(of(owner));
    }

    private static Condition of(@Nullable AccountId owner) {
        return owner == null ? SAVED_VIEW.ACCOUNT_ID.isNull() : SAVED_VIEW.ACCOUNT_ID.eq(owner.value());
    }

    private static @Nullable String query(SavedView view) {
        return view.query().isEmpty() ? null : view.query();
    }
}
