package eu.clusterplanner.document.render.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.AWTTransformProducer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Paints the elements that figures are made of: groups, paths, rectangles, circles and lines of text; all others are left
 * out. Texts are texts of the page, in its fonts.
 */
final class FigurePainter {

    private static final float MITER_LIMIT = 4;

    private final AbstractOutputDevice device;
    private final RenderingContext context;

    /** From pixels of the figure to dots of the document. */
    private final AffineTransform place;

    /** From pixels of the figure to dots of the page, which count upwards. */
    private final AffineTransform onPage;

    private final double scale;

    FigurePainter(
            AbstractOutputDevice device, RenderingContext context, AffineTransform place, AffineTransform onPage) {
        this.device = device;
        this.context = context;
        this.place = place;
        this.onPage = onPage;
        this.scale = place.getScaleX();
    }

    void paint(Element figure) {
        Stroke before = device.getStroke();
        children(figure, FigureLook.PLAIN.with(figure));
        device.setStroke(before);
    }

    private void children(Element element, FigureLook look) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                element(part, look.with(part));
            }
        }
    }

    private void element(Element element, FigureLook look) {
        String transform = element.getAttribute("transform");
        if (transform.isEmpty()) {
            paint(element, look);
        } else {
            device.pushTransformLayer(moved(transform));
            paint(element, look);
            device.popTransformLayer();
        }
    }

    private void paint(Element element, FigureLook look) {
        switch (element.getNodeName()) {
            case "g" -> children(element, look);
            case "path" -> shape(path(element.getAttribute("d")), look);
            case "rect" -> shape(rectangle(element), look);
            case "circle" -> shape(circle(element), look);
            case "text" -> text(element, look);
            default -> {
                // names and descriptions are told by the alternative text
            }
        }
    }

    /** The same movement on the page. */
    private AffineTransform moved(String transform) {
        try {
            AffineTransform result = new AffineTransform(onPage);
            result.concatenate(AWTTransformProducer.createAffineTransform(transform));
            result.concatenate(onPage.createInverse());
            return result;
        } catch (NoninvertibleTransformException e) {
            throw new IllegalArgumentException("a figure without size", e);
        }
    }

    private void shape(Shape shape, FigureLook look) {
        Shape placed = place.createTransformedShape(shape);
        if (look.isFilled()) {
            device.setColor(colour(look.fill()));
            device.fill(placed);
        }
        if (look.isDrawn()) {
            device.setColor(colour(look.stroke()));
            device.setStroke(stroke(look));
            device.draw(placed);
        }
    }

    private BasicStroke stroke(FigureLook look) {
        return new BasicStroke(
                (float) (look.strokeWidth() * scale),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                MITER_LIMIT,
                look.dashes(scale),
                0);
    }

    private void text(Element element, FigureLook look) {
        String words = words(element);
        FontSpecification wanted = font(look);
        FSFont font = context.getFont(wanted);
        TextRenderer texts = context.getTextRenderer();
        int width = look.startShare() == 0 ? 0 : texts.getWidth(context.getFontContext(), font, words);
        double x = number(element, "x") * scale + place.getTranslateX() - look.startShare() * width;
        double y = number(element, "y") * scale + place.getTranslateY();
        device.setFontSpecification(wanted);
        device.setFont(font);
        device.setColor(colour(look.fill()));
        texts.drawString(device, words, (float) x, (float) y);
    }

    private FontSpecification font(FigureLook look) {
        FontSpecification font = new FontSpecification();
        font.families = new String[] {PdfFonts.TEXT, PdfFonts.SIGNS};
        font.size = (float) (look.fontSize() * scale);
        font.fontWeight = look.isBold() ? IdentValue.BOLD : IdentValue.NORMAL;
        font.fontStyle = look.isItalic() ? IdentValue.ITALIC : IdentValue.NORMAL;
        font.variant = IdentValue.NORMAL;
        return font;
    }

    private static String words(Element element) {
        StringBuilder words = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                words.append(text.getData());
            }
        }
        return words.toString();
    }

    private static Shape path(String data) {
        try {
            return AWTPathProducer.createShape(new StringReader(data), PathIterator.WIND_NON_ZERO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape rectangle(Element element) {
        double x = number(element, "x");
        double y = number(element, "y");
        double width = number(element, "width");
        double height = number(element, "height");
        double round = 2 * number(element, "rx");
        return round == 0
                ? new Rectangle2D.Double(x, y, width, height)
                : new RoundRectangle2D.Double(x, y, width, height, round, round);
    }

    private static Shape circle(Element element) {
        double radius = number(element, "r");
        return new Ellipse2D.Double(
                number(element, "cx") - radius, number(element, "cy") - radius, 2 * radius, 2 * radius);
    }

    private static double number(Element element, String name) {
        String value = element.getAttribute(name);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    private static FSRGBColor colour(String colour) {
        Color rgb = Color.decode(colour);
        return new FSRGBColor(rgb.getRed(), rgb.getGreen(), rgb.getBlue());
    }
}
