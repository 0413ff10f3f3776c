package eu.clusterplanner.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import java.util.List;
import java.util.Optional;

/**
 * A step that has too much to say for one page. Its route ends with {@value PART}; a link to a record of the step
 * ({@code ?record=R3}) opens the page on which records of that kind stand.
 */
public abstract class DividedStepPage extends StepPage {

    /** Ends the route of such a step. */
    public static final String PART = "/:part?([a-z-]+)";

    private static final long serialVersionUID = 1L;

    private final transient StepFrame frame;
    private String linked = "";

    protected DividedStepPage(Step step, StepFrame frame) {
        super(step, frame);
        this.frame = frame;
    }

    /** The pages in their order; the first one opens with the step. */
    protected abstract List<SubPage> subPages(PartnershipId partnership);

    @Override
    protected final void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        linked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LinkedRecord.PARAMETER)
                .orElse("");
        List<SubPage> pages = subPages(partnership);
        SubPage open = event.getRouteParameters()
                .get("part")
                .map(part -> named(pages, part))
                .or(() -> linked(partnership, pages, event))
                .orElse(pages.getFirst());
        content.add(ways(partnership, pages, open));
        open.fill().accept(content);
        LinkedRecord.show(content, event);
    }

    /** The key of the record to which the address leads; empty for none. */
    protected final String linkedKey() {
        return linked;
    }

    private static SubPage named(List<SubPage> pages, String path) {
        return pages.stream()
                .filter(page -> !path.isEmpty() && page.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Optional<SubPage> linked(PartnershipId partnership, List<SubPage> pages, BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LinkedRecord.PARAMETER)
                .flatMap(key -> pages.stream()
                        .filter(page -> page.kinds().stream().anyMatch(kind -> holds(partnership, kind, key)))
                        .findFirst());
    }

    private boolean holds(PartnershipId partnership, String kind, String key) {
        return frame.records().list(partnership, kind).stream()
                .map(RecordRow::key)
                .anyMatch(key::equals);
    }

    private Nav ways(PartnershipId partnership, List<SubPage> pages, SubPage open) {
        UnorderedList list = new UnorderedList();
        for (SubPage page : pages) {
            RouterLink link = new RouterLink();
            link.setRoute(getClass(), address(partnership, page));
            link.setText(page.title());
            link.setHighlightCondition((there, event) -> false);
            if (page.equals(open)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.addClassName("planner-sub-pages");
        nav.setAriaLabel(texts().get("shell.sub-pages"));
        return nav;
    }

    private static RouteParameters address(PartnershipId partnership, SubPage page) {
        RouteParameters whole = parameters(partnership);
        return page.path().isEmpty()
                ? whole
                : new RouteParameters(
                        new RouteParam(PARAMETER, partnership.toString()), new RouteParam("part", page.path()));
    }
}
