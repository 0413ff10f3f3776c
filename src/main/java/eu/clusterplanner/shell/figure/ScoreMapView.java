package eu.clusterplanner.shell.figure;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import eu.clusterplanner.figure.Figure;
import java.util.List;
import java.util.function.Supplier;

/**
 * A score map in which records can be moved: dragged into another cell, or by the arrow keys. What that means is the
 * page's business.
 */
@Tag("planner-score-map")
@JsModule("./figure/planner-score-map.ts")
public final class ScoreMapView extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final String POINT = "point.";
    private static final String CELL = "cell.";

    private final FigureByAddress figure;
    private final transient Moves moves;

    /** What a person does; points are named as {@link FigureByAddress#idOf} writes their keys. */
    public interface Moves {

        /** A record was pressed. */
        void choose(String point);

        /** A record was put into a cell. */
        void put(String point, int across, int up);

        /** The chosen record is to go one cell further. */
        void step(int across, int up);

        /** Another record is to be chosen: the next one, the one before; 0: none. */
        void turn(int by);
    }

    /** drawing: as of {@link FigureByAddress}; editable: whether records can be moved at all. */
    public ScoreMapView(String label, Supplier<Figure> drawing, boolean editable, Moves moves) {
        this.figure = new FigureByAddress(label, drawing);
        this.moves = moves;
        addClassName("planner-score-map");
        getElement().setAttribute("editable", editable);
        figure.onChosen(element -> {
            if (element.startsWith(POINT)) {
                moves.choose(element.substring(POINT.length()));
            }
        });
        add(figure);
    }

    /** Draws the picture again; chosen: whether a record is. */
    public void refresh(boolean chosen) {
        getElement().setAttribute("chosen", chosen);
        figure.refresh();
    }

    /** The browser says that a point was dropped on a cell, both by their ids. */
    @ClientCallable
    public void move(String point, String cell) {
        List<String> scores = List.of(cell.replace(CELL, "").split("-", 2));
        if (point.startsWith(POINT)
                && scores.size() == 2
                && scores.stream().allMatch(score -> score.matches("[1-5]"))) {
            moves.put(
                    point.substring(POINT.length()),
                    Integer.parseInt(scores.getFirst()),
                    Integer.parseInt(scores.getLast()));
        }
    }

    /** The browser says that an arrow key was pressed. */
    @ClientCallable
    public void step(int across, int up) {
        moves.step(Integer.signum(across), Integer.signum(up));
    }

    /** The browser says that another point is to be chosen. */
    @ClientCallable
    public void turn(int by) {
        moves.turn(Integer.signum(by));
    }
}
