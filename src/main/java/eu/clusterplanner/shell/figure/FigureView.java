package eu.clusterplanner.shell.figure;

import com.vaadin.flow.component.html.Div;
import eu.clusterplanner.figure.Figure;

/**
 * A small picture in the page. Style sheets colour it by class, so it follows light and dark. Pictures with hundreds of
 * elements are shown by address instead, see {@link FigureByAddress}.
 */
public final class FigureView extends Div {

    private static final long serialVersionUID = 1L;

    public FigureView(Figure figure) {
        addClassName("planner-picture");
        // safe: the figure module writes every text of a person through its XML escape
        getElement().setProperty("innerHTML", figure.svg());
        // wider than a telephone: the keyboard must be able to scroll it
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", figure.title());
    }
}
