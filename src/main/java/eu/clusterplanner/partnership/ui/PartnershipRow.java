package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.partnership.LastChange;
import eu.clusterplanner.partnership.OwnPartnership;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.PlanningStep;
import eu.clusterplanner.shell.StepProgress;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One partnership of mine: what it is, how far each step is, what changed last, where to go on. */
final class PartnershipRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient OwnPartnership partnership;

    PartnershipRow(
            Texts texts,
            Formats formats,
            OwnPartnership partnership,
            List<Steps.Standing> standings,
            PartnershipMenu menu) {
        this.texts = texts;
        this.partnership = partnership;
        add(name(standings), progress(standings), last(formats), menu);
        menu.links().forEach(this::add);
    }

    private Component name(List<Steps.Standing> standings) {
        H2 acronym = new H2();
        Steps.next(standings)
                .ifPresentOrElse(
                        step -> acronym.add(link(step, partnership.acronym())),
                        () -> acronym.setText(partnership.acronym()));
        Div tags = new Div(tag(texts.get("role." + partnership.role().name().toLowerCase(Locale.ROOT))));
        tags.addClassName("planner-tags");
        if (partnership.sample()) {
            tags.add(tag(texts.get("start.sample")));
        }
        Div name = new Div(acronym, new Span(partnership.name()), tags);
        name.addClassName("planner-partnership-name");
        return name;
    }

    private Component progress(List<Steps.Standing> standings) {
        OrderedList marks = new OrderedList();
        marks.addClassName("planner-marks");
        marks.getElement().setAttribute("aria-label", texts.get("start.progress"));
        standings.forEach(standing -> marks.add(new ListItem(mark(standing))));
        Div progress = new Div(marks);
        progress.addClassName("planner-partnership-progress");
        Steps.next(standings).ifPresent(step -> progress.add(link(step, texts.get("start.continue", words(step)))));
        return progress;
    }

    private RouterLink mark(Steps.Standing standing) {
        PlanningStep step = standing.step();
        String state = standing.progress().state().name().toLowerCase(Locale.ROOT);
        RouterLink mark = link(step, "");
        mark.addClassNames("planner-mark", state);
        mark.getElement().setAttribute("aria-label", spoken(step, state, standing.progress()));
        mark.getElement().setAttribute("title", spoken(step, state, standing.progress()));
        mark.add(new Span(String.valueOf(step.step().number())));
        return mark;
    }

    private String spoken(PlanningStep step, String state, StepProgress progress) {
        String named = step.step().number() + " "
                + texts.get("step." + step.step().path()) + ": " + texts.get("step.state." + state);
        return progress.total() == 0
                ? named
                : named + ", " + texts.get("step.count", Map.of("done", progress.done(), "total", progress.total()));
    }

    private Component last(Formats formats) {
        Div last = new Div();
        last.addClassName("planner-partnership-last");
        LastChange change = partnership.lastChange();
        if (change != null) {
            last.add(new Span(who(change)), new Span(formats.moment(change.at())));
        }
        return last;
    }

    private String who(LastChange change) {
        return switch (change.actor()) {
            case PERSON ->
                change.actorName().isEmpty()
                        ? texts.get("start.changed.former")
                        : texts.get("start.changed.person", "who", change.actorName());
            case LINK -> texts.get("start.changed.link");
            case IMPORT -> texts.get("start.changed.import");
            case JOB, MIGRATION -> texts.get("start.changed.planner");
        };
    }

    private Map<String, ?> words(PlanningStep step) {
        return Map.of(
                "number",
                step.step().number(),
                "step",
                texts.get("step." + step.step().path()));
    }

    private RouterLink link(PlanningStep step, String text) {
        RouterLink link = new RouterLink();
        link.setText(text);
        link.setRoute(step.page(), PartnershipPage.parameters(partnership.id()));
        return link;
    }

    private static Span tag(String text) {
        Span tag = new Span(text);
        tag.addClassName("planner-tag");
        return tag;
    }
}
