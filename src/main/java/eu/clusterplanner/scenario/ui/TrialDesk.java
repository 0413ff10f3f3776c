package eu.clusterplanner.scenario.ui;

import eu.clusterplanner.scenario.Scenario;
import eu.clusterplanner.scenario.TrialBasis;
import eu.clusterplanner.scenario.analysis.Assumptions;
import eu.clusterplanner.scenario.analysis.Candidate;
import eu.clusterplanner.scenario.analysis.PresentFigures;
import eu.clusterplanner.scenario.analysis.Trial;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.PageFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is tried on the page at this moment; computed anew after each change, and its parts are told. */
final class TrialDesk {

    private final PageFields page;
    private final Supplier<Optional<TrialBasis>> read;
    private final Texts texts;
    private final List<Runnable> listeners = new ArrayList<>();
    private TrialBasis basis;
    private PresentFigures present;
    private Assumptions assumptions;
    private @Nullable RecordId kept;
    private Trial trial;
    private boolean inAddress = true;

    TrialDesk(
            PageFields page, TrialBasis basis, Supplier<Optional<TrialBasis>> read, TrialAddress address, Texts texts) {
        this.page = page;
        this.basis = basis;
        this.read = read;
        this.texts = texts;
        this.assumptions = address.assumptions().within(basis.state());
        this.kept = address.kept();
        this.present = PresentFigures.of(basis.state());
        this.trial = Trial.of(present, assumptions);
    }

    PageFields page() {
        return page;
    }

    PartnershipId partnership() {
        return page.partnership();
    }

    Texts texts() {
        return texts;
    }

    TrialBasis basis() {
        return basis;
    }

    Assumptions assumptions() {
        return assumptions;
    }

    Trial trial() {
        return trial;
    }

    /** The kept trial that was opened; null: none. */
    @Nullable
    RecordId kept() {
        return kept;
    }

    /** Whether the trial has room in the address. */
    boolean isInAddress() {
        return inAddress;
    }

    TrialWords words() {
        return new TrialWords(texts, basis, assumptions);
    }

    /** Told after each change, when everything is computed anew. */
    void onChanged(Runnable listener) {
        listeners.add(listener);
    }

    /** Tries something else. */
    void tryOut(Assumptions other) {
        assumptions = other;
        show();
    }

    /** Tries what was kept. */
    void open(Scenario scenario) {
        kept = scenario.id();
        tryOut(scenario.assumptions().within(basis.state()));
    }

    /** From now on the trial is that kept one; null: none. */
    void belongsTo(@Nullable RecordId scenario) {
        kept = scenario;
        show();
    }

    void putBack() {
        kept = null;
        tryOut(Assumptions.NONE);
    }

    void takesPart(String partner, boolean takesPart) {
        Set<String> without = new HashSet<>(assumptions.without());
        if (takesPart) {
            without.remove(partner);
        } else {
            without.add(partner);
        }
        tryOut(assumptions.without(without));
    }

    /** Adds one of which nothing is assumed yet. */
    void addCandidate() {
        List<Candidate> candidates = new ArrayList<>(assumptions.candidates());
        candidates.add(Candidate.named(texts.get("trial.candidate.new")));
        tryOut(assumptions.with(candidates));
    }

    void replace(int place, Candidate candidate) {
        List<Candidate> candidates = new ArrayList<>(assumptions.candidates());
        candidates.set(place, candidate);
        tryOut(assumptions.with(candidates));
    }

    void removeCandidate(int place) {
        List<Candidate> candidates = new ArrayList<>(assumptions.candidates());
        candidates.remove(place);
        tryOut(assumptions.with(candidates));
    }

    /** Reads the plan anew: somebody changed it. */
    void reread() {
        page.refreshLinks();
        read.get().ifPresent(now -> {
            basis = now;
            present = PresentFigures.of(now.state());
            show();
        });
    }

    private void show() {
        trial = Trial.of(present, assumptions);
        inAddress = new TrialAddress(assumptions, kept).show(partnership());
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
