package eu.clusterplanner.shell.figure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import eu.clusterplanner.figure.Figure;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Presses;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A picture that may be too large to be shown at once: then in parts that people choose from or turn over, as pages. A
 * picture of one part looks like any other.
 */
public final class FigurePages extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<List<String>> parts;
    private final FigureByAddress figure;
    private final Select<Integer> choice = new Select<>();
    private final Button before;
    private final Button next;
    private final Div ways = new Div();
    private transient List<String> names = List.of();
    private int part;

    /**
     * parts: the names of the parts, as the picture is now; drawing: draws the part of that place, 0 for the first one,
     * at each request, and checks the rights of whoever asks. It may be asked for a part that has gone since.
     */
    public FigurePages(Texts texts, String label, Supplier<List<String>> parts, IntFunction<Figure> drawing) {
        this.parts = parts;
        this.figure = new FigureByAddress(label, () -> drawing.apply(part));
        this.before = way(texts.get("figure.part.before"), VaadinIcon.ARROW_LEFT, -1);
        this.next = way(texts.get("figure.part.next"), VaadinIcon.ARROW_RIGHT, 1);
        choice.setLabel(texts.get("figure.part"));
        choice.setItemLabelGenerator(place -> place < names.size() ? names.get(place) : "");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                turn(change.getValue());
            }
        });
        Presses.again(before, next);
        ways.addClassNames("planner-buttons", "planner-figure-parts");
        ways.add(choice, before, next);
        add(ways, figure);
        show();
    }

    /** Told the id of an element that a person pressed, see {@link FigureByAddress#onChosen}. */
    public FigurePages onChosen(Consumer<String> listener) {
        figure.onChosen(listener);
        return this;
    }

    /** Adds a class to the picture itself. */
    public FigurePages withPictureClass(String name) {
        figure.addClassName(name);
        return this;
    }

    /** Makes the browser fetch the picture again; stays at the part that is open. */
    public void refresh() {
        show();
        figure.refresh();
    }

    private Button way(String label, VaadinIcon icon, int step) {
        Button button = new Button(icon.create(), pressed -> turn(part + step));
        button.addThemeNames("icon");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private void turn(int to) {
        part = to;
        refresh();
    }

    private void show() {
        List<String> now = parts.get();
        part = Math.clamp(part, 0, Math.max(0, now.size() - 1));
        if (!now.equals(names)) {
            names = List.copyOf(now);
            choice.setItems(IntStream.range(0, names.size()).boxed().toList());
        }
        ways.setVisible(names.size() > 1);
        choice.setValue(names.isEmpty() ? null : part);
        before.setEnabled(part > 0);
        next.setEnabled(part + 1 < names.size());
    }
}
