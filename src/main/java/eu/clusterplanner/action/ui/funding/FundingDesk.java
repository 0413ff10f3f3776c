package eu.clusterplanner.action.ui.funding;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.FundingData;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.field.PageFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The money that the page shows at this moment; read anew after each change. */
final class FundingDesk {

    private final PageFields page;
    private final Records records;
    private final Supplier<FundingData> read;
    private final List<Runnable> listeners = new ArrayList<>();
    private FundingData data;

    FundingDesk(PageFields page, Records records, Supplier<FundingData> read) {
        this.page = page;
        this.records = records;
        this.read = read;
        this.data = read.get();
    }

    PageFields page() {
        return page;
    }

    PartnershipId partnership() {
        return page.partnership();
    }

    FundingData data() {
        return data;
    }

    /** For what money is sought: all actions but dropped ones and those that are "not now". */
    List<Action> actions() {
        return data.list().actions().stream()
                .filter(action -> action.standing().isMeant())
                .toList();
    }

    boolean costsShown() {
        return data.list().costsShown();
    }

    /** The record of the action with that key; empty where it has gone. */
    Optional<RecordRow> row(String key) {
        return data.list().action(key).flatMap(action -> records.find(partnership(), "action", action.id()));
    }

    /** Told after each change, when the money is read anew. */
    void onChanged(Runnable listener) {
        listeners.add(listener);
    }

    /** Reads the money anew. */
    void changed() {
        data = read.get();
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
