package eu.clusterplanner.document.render.pdf;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.figure.Figure;
import eu.clusterplanner.shared.Texts;
import java.util.Locale;

/** Writes figures as vectors; their description is the alternative text. */
final class HtmlPictures {

    private static final double PIXELS_PER_MM = 96 / 25.4;

    /** Room between the margins, less a heading and the caption. */
    private static final double UPRIGHT_WIDTH = 170 * PIXELS_PER_MM;

    private static final double UPRIGHT_HEIGHT = 225 * PIXELS_PER_MM;
    private static final double LANDSCAPE_WIDTH = 257 * PIXELS_PER_MM;
    private static final double LANDSCAPE_HEIGHT = 145 * PIXELS_PER_MM;

    private static final String FAMILY = "font-family=\"" + PdfFonts.TEXT + ", " + PdfFonts.SIGNS + "\"";

    private final Html html;
    private final Texts texts;
    private int count;

    HtmlPictures(Html html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    void write(Block.Picture picture, boolean landscape) {
        count++;
        html.open("div", "class", "figure").open("div", "class", "drawing");
        drawing(picture.figure(), landscape);
        html.close("div");
        String caption = texts.get("document.label.figure") + " " + count + ": " + picture.caption();
        html.line("p", caption, "class", "figure-caption", "id", "figure-" + count);
        if (!picture.source().isEmpty()) {
            html.line("p", picture.source(), "class", "source");
        }
        html.close("div");
    }

    private void drawing(Figure figure, boolean landscape) {
        double width = landscape ? LANDSCAPE_WIDTH : UPRIGHT_WIDTH;
        double height = landscape ? LANDSCAPE_HEIGHT : UPRIGHT_HEIGHT;
        draw(html, figure, Math.min(1, Math.min(width / figure.width(), height / figure.height())));
    }

    /** The figure alone, without number and caption. */
    static void draw(Html html, Figure figure, double scale) {
        String size = String.format(
                Locale.ROOT, "width:%.2fpx;height:%.2fpx", figure.width() * scale, figure.height() * scale);
        String svg = figure.svg();
        html.raw("<svg").attributes("alt", figure.description(), "style", size);
        html.raw(svg.substring("<svg".length()).replaceFirst("font-family=\"[^\"]*\"", FAMILY));
    }
}
