package eu.clusterplanner.shell.figure;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eu.clusterplanner.figure.Figure;
import eu.clusterplanner.figure.Figures;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A large picture that the browser fetches by address: it is drawn when it is asked for and never kept in the session.
 * The browser puts it into the page, so that style sheets reach it, and tells which element a person chose.
 */
@Tag("planner-figure")
@JsModule("./figure/planner-figure.ts")
public final class FigureByAddress extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    private transient @Nullable Consumer<String> chosen;
    private int version;

    /** drawing: makes the picture anew at each request; checks the rights of whoever asks. */
    public FigureByAddress(String label, Supplier<Figure> drawing) {
        addClassName("planner-picture");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("src", DownloadHandler.fromInputStream(event -> {
            byte[] svg = drawing.get().svg().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(svg), "figure.svg", "image/svg+xml", svg.length);
        }));
    }

    /** A key as it stands in the ids of a picture. */
    public static String idOf(String key) {
        return Figures.idOf(key);
    }

    /** Told the id of a bar or row that a person pressed, without the prefix of the figure: {@code bar.A1}. */
    public void onChosen(Consumer<String> listener) {
        chosen = listener;
    }

    /** Makes the browser fetch the picture again. */
    public void refresh() {
        version++;
        getElement().setProperty("version", version);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setProperty("version", version);
    }

    @ClientCallable
    void choose(String element) {
        if (chosen != null) {
            chosen.accept(element);
        }
    }
}
