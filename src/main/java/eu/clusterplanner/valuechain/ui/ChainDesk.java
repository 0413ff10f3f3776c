package eu.clusterplanner.valuechain.ui;

import com.vaadin.flow.shared.Registration;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordFields;
import eu.clusterplanner.valuechain.AnalysedChains;
import eu.clusterplanner.valuechain.ValueChain;
import eu.clusterplanner.valuechain.analysis.ChainFigures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** What the page of value chains shows at this moment; read anew after each change, and its parts are told. */
final class ChainDesk {

    /** What a browser can show at once, with the sheet of roles beside it. */
    static final int MOST_STAGES = 16;

    private final PageFields page;
    private final Supplier<AnalysedChains> read;
    private final Texts texts;
    private final Formats formats;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private AnalysedChains now;

    ChainDesk(PageFields page, Supplier<AnalysedChains> read, Texts texts, Formats formats) {
        this.page = page;
        this.read = read;
        this.texts = texts;
        this.formats = formats;
        this.now = read.get();
    }

    /** A chain with its figures. */
    record Analysed(ValueChain chain, ChainFigures figures) {}

    /** That chain as it is now; empty where it has gone. */
    Optional<Analysed> chain(RecordId id) {
        return now.chains().chains().stream()
                .filter(chain -> chain.id().equals(id))
                .findFirst()
                .flatMap(chain -> now.figures(chain.key()).map(figures -> new Analysed(chain, figures)));
    }

    /** Its place among the chains, from 0. */
    int place(ValueChain chain) {
        return now.chains().chains().indexOf(chain);
    }

    /** How many chains a browser can show at once, with all their stages; at least one. */
    int showable() {
        int stages = 0;
        int chains = 0;
        for (ValueChain chain : now.chains().chains()) {
            stages += chain.stages().size();
            if (chains > 0 && stages > MOST_STAGES) {
                break;
            }
            chains++;
        }
        return Math.max(1, chains);
    }

    ChainWords words() {
        return new ChainWords(now.chains(), texts, formats);
    }

    Texts texts() {
        return texts;
    }

    PageFields page() {
        return page;
    }

    PartnershipId partnership() {
        return page.partnership();
    }

    /** What the team decides on a stage that is not covered. */
    RecordFields decision(String chain, String stage) {
        String gap = "stage:" + chain + "/" + stage;
        return page.about("gap_decision", row -> row.text("gap").equals(gap), Map.of("gap", gap));
    }

    /** Told after each change, when the figures are read anew. */
    Registration onChanged(Runnable listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /** Reads the figures anew, without telling anybody yet. */
    void read() {
        now = read.get();
    }

    /** Reads the figures anew. */
    void changed() {
        page.refreshLinks();
        read();
        listeners.forEach(Runnable::run);
    }
}
