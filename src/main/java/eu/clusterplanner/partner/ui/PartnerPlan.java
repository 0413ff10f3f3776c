package eu.clusterplanner.partner.ui;

import eu.clusterplanner.partner.PartnerUse;
import eu.clusterplanner.partner.PartnerUses;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people do with the partners of a partnership, beside editing their fields. */
record PartnerPlan(Records records, PartnerUses uses, PartnershipAccess access, Clock clock) {

    private static final String KIND = "partner";

    List<RecordRow> partners(PartnershipId partnership) {
        return records.list(partnership, KIND);
    }

    /** The day for which the plan holds: the one that the partnership names, else today. */
    LocalDate day(PartnershipId partnership) {
        return whole(partnership)
                .flatMap(row -> row.value("asOf", LocalDate.class))
                .orElseGet(() -> LocalDate.now(clock));
    }

    /** The challenges that the partnership named, CH1 to CH5. */
    List<String> challenges(PartnershipId partnership) {
        return whole(partnership)
                .map(row -> PartnerWords.list(row, "jointChallenges"))
                .orElse(List.of());
    }

    private Optional<RecordRow> whole(PartnershipId partnership) {
        return records.find(partnership, RecordKind.PARTNERSHIP, new RecordId(partnership.value()));
    }

    boolean mayAdd(PartnershipId partnership) {
        return records.mayAdd(partnership, KIND, null, Map.of());
    }

    boolean mayRemove(PartnershipId partnership, RecordRow partner) {
        return records.mayRemove(partnership, partner);
    }

    Membership membership(PartnershipId partnership) {
        return access.require(partnership);
    }

    /** Whether the person sees figures, and may try what they would be without a partner. */
    boolean seesFigures(PartnershipId partnership) {
        return access.seesFigures(access.require(partnership));
    }

    /** The first partner is the coordinator until somebody says otherwise. */
    RecordId add(PartnershipId partnership, String name) {
        String role = partners(partnership).isEmpty() ? "COORDINATOR" : "PARTNER";
        return records.add(partnership, KIND, null, Map.of("name", name, "role", role))
                .id();
    }

    List<PartnerUse> uses(PartnershipId partnership, RecordRow partner) {
        return uses.of(partnership, partner.id());
    }

    /** Moves a partner up (-1) or down (1); nothing happens at the ends of the list. */
    void move(PartnershipId partnership, RecordId partner, int by) {
        List<RecordId> order = new ArrayList<>(
                partners(partnership).stream().map(RecordRow::id).toList());
        int from = order.indexOf(partner);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            records.reorder(partnership, KIND, order);
        }
    }

    /** Puts a partner to the place of another one; those between move up or down. */
    void moveTo(PartnershipId partnership, RecordId partner, RecordId place) {
        List<RecordId> order = new ArrayList<>(
                partners(partnership).stream().map(RecordRow::id).toList());
        int to = order.indexOf(place);
        if (to >= 0 && order.remove(partner)) {
            order.add(to, partner);
            records.reorder(partnership, KIND, order);
        }
    }
}
