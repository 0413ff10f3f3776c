package eu.clusterplanner.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;

/**
 * A page of one of the nine steps: its heading, its guidance beside the content (foldable), the content, and the way to
 * the steps before and after.
 */
public abstract class StepPage extends PartnershipPage {

    private static final long serialVersionUID = 1L;

    /** Width of the window, in pixels, from which guidance stands beside the content; styles/step.css has it too. */
    private static final int ROOM_FOR_BOTH = 1181;

    private final Step step;
    private final transient StepFrame frame;
    private final Div content = new Div();

    private boolean wholeWidth;

    protected StepPage(Step step, StepFrame frame) {
        super("step." + step.path());
        this.step = step;
        this.frame = frame;
        addClassName("planner-step");
        content.addClassName("planner-step-content");
    }

    /** For tables and pictures that need all the width there is: the guidance then stands above, not beside. */
    protected final void takeWholeWidth() {
        wholeWidth = true;
        addClassName("planner-wide-page");
    }

    /** Fills the empty content. */
    protected abstract void show(PartnershipId partnership, Div content, BeforeEnterEvent event);

    @Override
    protected final void show(PartnershipId partnership, BeforeEnterEvent event) {
        content.removeAll();
        show(partnership, content, event);
        Div body = new Div(new Guidance(step, texts(), guides(partnership)), content);
        body.addClassName("planner-step-body");
        ElsewhereNote.of(step, frame.records(), partnership, texts()).ifPresent(this::add);
        add(body, ways(partnership));
    }

    /** Guidance is open where it takes no room from the content, or where there is no content yet. Where the width is unknown, there is room. */
    private boolean guides(PartnershipId partnership) {
        int width = UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth();
        boolean room = width <= 0 || width >= ROOM_FOR_BOTH;
        return (!wholeWidth && room) || frame.entries().isEmpty(step, partnership);
    }

    @Override
    void addHeading(PartnershipId partnership) {
        String key = "step." + step.path();
        Paragraph line = new Paragraph(texts().get(key + ".line"));
        Div heading = new Div(new H1(texts().get(key)), line, frame.talk().button(step));
        heading.addClassName("planner-heading");
        add(heading);
    }

    private Component ways(PartnershipId partnership) {
        Footer ways = new Footer();
        ways.addClassName("planner-ways");
        frame.entries().neighbour(step, -1).ifPresent(before -> ways.add(way(before, partnership, "shell.previous")));
        ElsewhereNote.way(step, frame.records(), partnership, texts()).ifPresent(ways::add);
        frame.entries().neighbour(step, 1).ifPresent(after -> ways.add(way(after, partnership, "shell.next")));
        return ways;
    }

    private RouterLink way(PlanningStep to, PartnershipId partnership, String key) {
        RouterLink link = new RouterLink();
        link.setRoute(to.page(), parameters(partnership));
        link.addClassName(key.replace('.', '-'));
        link.add(
                new Span(texts().get(key)),
                new Span(texts().get("step." + to.step().path())));
        return link;
    }
}
