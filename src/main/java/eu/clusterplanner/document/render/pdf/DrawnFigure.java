package eu.clusterplanner.document.render.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import org.w3c.dom.Element;

/**
 * A figure at its place in a document: shapes and words of the page itself.
 *
 * @param width in dots
 * @param height in dots
 */
record DrawnFigure(Element figure, int width, int height) implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        double scale = width / Double.parseDouble(figure.getAttribute("width"));
        place.scale(scale, scale);
        AffineTransform onPage = page(context);
        onPage.concatenate(place);
        new FigurePainter((AbstractOutputDevice) device, context, place, onPage).paint(figure);
    }

    /** From the flow of the document, downwards, to the page, upwards. */
    private static AffineTransform page(RenderingContext context) {
        PageBox page = context.getPage();
        int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        int top = page.getMarginBorderPadding(context, CalculatedStyle.TOP) - page.getPaintingTop();
        return new AffineTransform(1, 0, 0, -1, left, page.getHeight(context) - top);
    }
}
