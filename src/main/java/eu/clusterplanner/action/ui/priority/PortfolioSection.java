package eu.clusterplanner.action.ui.priority;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import eu.clusterplanner.action.PortfolioBasis;
import eu.clusterplanner.action.PortfolioRuns;
import eu.clusterplanner.action.PortfolioService;
import eu.clusterplanner.action.portfolio.Portfolio;
import eu.clusterplanner.action.portfolio.Search;
import eu.clusterplanner.action.portfolio.SolverMissingException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The best choice within a budget: asks for limits, searches beside the page, and shows what was found. */
final class PortfolioSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PortfolioSection.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final transient PriorityDesk desk;
    private final transient PriorityWords words;
    private final transient PortfolioService service;
    private final transient PortfolioRuns runs;
    private final PortfolioForm form;
    private final Div answer = new Div();
    private final Paragraph changed = new Paragraph();
    private transient @Nullable Search search;

    PortfolioSection(
            PriorityDesk desk, PriorityWords words, PortfolioService service, PortfolioRuns runs, BudgetAddress at) {
        this.desk = desk;
        this.words = words;
        this.service = service;
        this.runs = runs;
        this.form = new PortfolioForm(words, at, this::begin, this::stop);
        addClassName("planner-section");
        answer.getElement().setAttribute("role", "status");
        add(new H2(words.get("portfolio")), new Paragraph(words.get("portfolio.line")), form, changed, answer);
        changed.setText(words.get("portfolio.changed"));
        changed.addClassName("planner-note");
        changed.setVisible(false);
        desk.onChanged(() -> changed.setVisible(answer.getChildren().findAny().isPresent()));
        addDetachListener(detached -> stop());
    }

    private void stop() {
        Search running = search;
        if (running != null) {
            running.stop();
        }
    }

    private void begin(BudgetAddress limits) {
        limits.show(desk.partnership());
        answer.removeAll();
        changed.setVisible(false);
        PortfolioBasis basis = service.basis(desk.partnership());
        UI ui = UI.getCurrent();
        Search begun = new Search(LONGEST, progress -> {
            tell(ui, () -> form.progress(progress));
        });
        search = begun;
        form.running(true);
        var _ = runs.start(basis.input(limits.money(), limits.days()), begun).whenComplete((found, problem) -> {
            tell(ui, () -> ended(begun, basis, limits, found, problem));
        });
    }

    /** From a thread of the search, which must not end by it when nobody looks any more. */
    private static void tell(UI ui, Command what) {
        try {
            var _ = ui.access(what);
        } catch (UIDetachedException gone) {
            // the section has stopped the search when it was left
        }
    }

    private void ended(
            Search of,
            PortfolioBasis basis,
            BudgetAddress limits,
            @Nullable Portfolio found,
            @Nullable Throwable problem) {
        if (of != search) {
            return;
        }
        search = null;
        form.running(false);
        if (found != null) {
            show(basis, limits, found);
        } else {
            refuse(problem);
        }
    }

    /** Shows a choice, and lets people take it over. */
    void show(PortfolioBasis basis, BudgetAddress limits, Portfolio found) {
        answer.removeAll();
        PortfolioWords own = new PortfolioWords(words, basis.priorities().list());
        answer.add(new PortfolioAnswer(own, basis, limits, found));
        if (found.state() != Portfolio.State.IMPOSSIBLE) {
            answer.add(new TakeOver(own, basis, found, changes -> {
                boolean stored = service.apply(desk.partnership(), changes);
                if (stored) {
                    answer.removeAll();
                    desk.page()
                            .acts()
                            .offerUndo(words.get("portfolio.applied", Map.of("count", changes.size())), desk::changed);
                }
                desk.changed();
                return stored;
            }));
        }
    }

    private void refuse(@Nullable Throwable problem) {
        Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
        LOG.warn("No choice within a budget was found", cause);
        Paragraph sentence = new Paragraph(
                words.get(cause instanceof SolverMissingException ? "portfolio.missing" : "portfolio.failed"));
        sentence.addClassName("planner-note");
        answer.add(sentence);
    }
}
