package eu.clusterplanner.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The nine steps and the pages beside them; on narrow screens it opens below the name of the present page. */
final class StepMenu extends Nav {

    private static final long serialVersionUID = 1L;

    private final Texts texts;
    private final MenuEntries entries;
    private final ProgressOverview overview;
    private final Button toggle = new Button();
    private final Div lists = new Div();
    private final transient Map<Step, Shown> states = new EnumMap<>(Step.class);

    /** How far a step is, as the menu says it. */
    private record Shown(RouterLink link, StepProgress progress, Component state) {}

    StepMenu(Texts texts, MenuEntries entries, ProgressOverview overview) {
        this.texts = texts;
        this.entries = entries;
        this.overview = overview;
        addClassName("planner-menu");
        setAriaLabel(texts.get("shell.menu"));
        toggle.addClassName("planner-menu-toggle");
        toggle.addClickListener(pressed -> setOpen(!hasClassName("open")));
        lists.addClassName("planner-menu-lists");
        lists.setId("planner-menu-lists");
        toggle.getElement().setAttribute("aria-controls", "planner-menu-lists");
        add(toggle, lists);
        setOpen(false);
    }

    void show(PartnershipId partnership, List<HasElement> chain) {
        setOpen(false);
        fill(partnership, chain);
    }

    /** Shows how far the steps are now; everything else stays as it is. */
    void refresh(PartnershipId partnership) {
        overview.of(partnership).forEach((step, progress) -> {
            Shown before = states.get(step);
            if (before != null && !before.progress().equals(progress)) {
                Component now = state(progress);
                before.link().replace(before.state(), now);
                states.put(step, new Shown(before.link(), progress, now));
            }
        });
    }

    private void fill(PartnershipId partnership, List<HasElement> chain) {
        states.clear();
        lists.removeAll();
        // a page that stands in no menu is called by its own title
        chain.stream()
                .filter(PartnershipPage.class::isInstance)
                .forEach(page -> toggle.setText(texts.get(((PartnershipPage) page).titleKey())));
        OrderedList steps = new OrderedList();
        Map<Step, StepProgress> progress = overview.of(partnership);
        for (PlanningStep step : entries.steps()) {
            steps.add(stepItem(step, progress.getOrDefault(step.step(), StepProgress.LATER), partnership, chain));
        }
        UnorderedList beside = new UnorderedList();
        entries.beside().stream()
                .filter(page -> page.visible(partnership))
                .forEach(page -> beside.add(besideItem(page, partnership, chain)));
        lists.add(steps, beside);
    }

    private void setOpen(boolean open) {
        setClassName("open", open);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private ListItem stepItem(
            PlanningStep step, StepProgress progress, PartnershipId partnership, List<HasElement> chain) {
        String key = "step." + step.step().path();
        Span number = span("planner-step-number", String.valueOf(step.step().number()));
        Span label = span("planner-step-label", texts.get(key));
        Span line = span("planner-step-line", texts.get(key + ".line"));
        RouterLink link = link(step.page(), partnership, chain);
        Component state = state(progress);
        link.add(number, new Span(label, line), state);
        states.put(step.step(), new Shown(link, progress, state));
        boolean part = isPart(step.step(), chain);
        if (part) {
            link.getElement().setAttribute("aria-current", "true");
        }
        if (part || current(step.page(), chain)) {
            toggle.setText(step.step().number() + " " + texts.get(key));
        }
        return new ListItem(link);
    }

    private static boolean isPart(Step step, List<HasElement> chain) {
        return chain.stream()
                .filter(PartnershipPage.class::isInstance)
                .flatMap(page -> ((PartnershipPage) page).partOf().stream())
                .anyMatch(step::equals);
    }

    private Component state(StepProgress progress) {
        String name = progress.state().name().toLowerCase(Locale.ROOT);
        Span state = span("planner-step-state", texts.get("step.state." + name));
        state.addClassName(name);
        if (progress.total() == 0) {
            return state;
        }
        Span count = span("planner-step-count", progress.done() + "/" + progress.total());
        count.getElement().setAttribute("aria-hidden", "true");
        Span spoken = span(
                "planner-spoken", texts.get("step.count", Map.of("done", progress.done(), "total", progress.total())));
        return new Span(state, count, spoken);
    }

    private ListItem besideItem(BesidePage page, PartnershipId partnership, List<HasElement> chain) {
        RouterLink link = link(page.page(), partnership, chain);
        link.add(span("planner-step-label", texts.get(page.textKey())));
        int count = page.count(partnership);
        if (count > 0) {
            link.add(span("planner-badge", String.valueOf(count)));
        }
        if (current(page.page(), chain)) {
            toggle.setText(texts.get(page.textKey()));
        }
        return new ListItem(link);
    }

    private static RouterLink link(Class<? extends Component> page, PartnershipId partnership, List<HasElement> chain) {
        RouterLink link = new RouterLink();
        link.setRoute(page, PartnershipPage.parameters(partnership));
        link.setHighlightCondition((there, event) -> false);
        if (current(page, chain)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static boolean current(Class<? extends Component> page, List<HasElement> chain) {
        return chain.stream().anyMatch(page::isInstance);
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
