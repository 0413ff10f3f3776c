package eu.clusterplanner.shell.figure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A number with what it means. */
public final class FigureValue extends Div {

    private static final long serialVersionUID = 1L;

    /** value: as people read it, such as "96.7 %"; label: the rest of the sentence. */
    public FigureValue(String value, String label) {
        addClassName("planner-figure");
        add(span("planner-figure-value", value), new Span(" "), span("planner-figure-label", label));
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
