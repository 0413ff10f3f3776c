package eu.clusterplanner.competence.ui;

import eu.clusterplanner.competence.SynergyStepData;
import eu.clusterplanner.competence.analysis.PairRow;
import eu.clusterplanner.competence.analysis.PartnerPair;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the page of synergies shows at this moment; read anew after each change, and its parts are told. */
final class SynergyDesk {

    private final PageFields page;
    private final Supplier<Optional<SynergyStepData>> read;
    private final Texts texts;
    private final List<Runnable> listeners = new ArrayList<>();
    private SynergyStepData data;

    SynergyDesk(PageFields page, SynergyStepData data, Supplier<Optional<SynergyStepData>> read, Texts texts) {
        this.page = page;
        this.data = data;
        this.read = read;
        this.texts = texts;
    }

    SynergyStepData data() {
        return data;
    }

    PairSentences sentences() {
        return new PairSentences(data, words());
    }

    CompetenceWords words() {
        return new CompetenceWords(texts);
    }

    Texts texts() {
        return texts;
    }

    PartnershipId partnership() {
        return page.partnership();
    }

    /** The figures of a pair as they are now. */
    Optional<PairRow> pair(PartnerPair partners) {
        return data.analysed().figures().pairs().stream()
                .filter(row -> row.partners().equals(partners))
                .findFirst();
    }

    /** What the team notes about a pair. */
    RecordFields notes(PartnerPair partners) {
        List<RecordId> ids = Stream.of(partners.first(), partners.second())
                .flatMap(key -> data.analysed().partner(key).stream())
                .map(PartnerSummary::id)
                .toList();
        return page.about(
                "synergy",
                row -> row.value("partners") instanceof List<?> both && ids.containsAll(both),
                Map.of("partners", ids));
    }

    /** What the team decides on a competence that is missing. */
    RecordFields decision(String competence) {
        String gap = "competence:" + competence;
        return page.about("gap_decision", row -> row.text("gap").equals(gap), Map.of("gap", gap));
    }

    /** Told after each change, when the figures are read anew. */
    void onChanged(Runnable listener) {
        listeners.add(listener);
    }

    /** Reads the figures anew. */
    void changed() {
        page.refreshLinks();
        read.get().ifPresent(now -> {
            data = now;
            List.copyOf(listeners).forEach(Runnable::run);
        });
    }
}
