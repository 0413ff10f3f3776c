package eu.clusterplanner.shell.figure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A number with what it means. */
public final class FigureValue extends Div {

    private static final long serialVersionUID = 1L;

    private final Span value;
    private final Span label;
    private boolean odd;

    /** value: as people read it, such as "96.7%"; label: the rest of the sentence. */
    public FigureValue(String value, String label) {
        this.value = span("planner-figure-value", value);
        this.label = span("planner-figure-label", label);
        addClassName("planner-figure");
        add(this.value, new Span(" "), this.label);
    }

    /** Shows what it is now; a value that takes the place of another one flashes once. */
    public void change(String newValue, String newLabel) {
        String before = value.getText();
        label.setText(newLabel);
        value.setText(newValue);
        if (!before.isEmpty() && !before.equals(newValue)) {
            // two names in turn: an animation starts anew only under another name
            odd = !odd;
            setClassName("planner-flash-odd", odd);
            setClassName("planner-flash-even", !odd);
        }
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
