package eu.clusterplanner.document.render;

import eu.clusterplanner.figure.Figure;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.ext.awt.image.GraphicsUtil;
import org.apache.batik.gvt.GraphicsNode;
import org.w3c.dom.Document;

/**
 * Draws a figure in points (PNG, on white), at 150 dots an inch. Batik's transcoder would draw it in tiles and copy
 * these three times: a plan of 1,000 actions has some sixty figures.
 */
final class SvgRaster {

    private static final double DOTS_PER_PIXEL = 150 / 96.0;

    private SvgRaster() {}

    static byte[] png(Figure figure) {
        try {
            return Png.of(draw(figure));
        } catch (IOException e) {
            throw new UncheckedIOException("The figure cannot be drawn: " + figure.title(), e);
        }
    }

    private static BufferedImage draw(Figure figure) throws IOException {
        int width = (int) Math.ceil(figure.width() * DOTS_PER_PIXEL);
        int height = (int) Math.ceil(figure.height() * DOTS_PER_PIXEL);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = GraphicsUtil.createGraphics(image);
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(DOTS_PER_PIXEL, DOTS_PER_PIXEL);
            nodes(figure).paint(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static GraphicsNode nodes(Figure figure) throws IOException {
        Document svg = new SAXSVGDocumentFactory(null).createDocument(null, new StringReader(figure.svg()));
        // the clip to the canvas, which the image is anyway, would be computed anew for each shape
        svg.getDocumentElement().setAttributeNS(null, "overflow", "visible");
        BridgeContext context = new BridgeContext(new UserAgentAdapter());
        try {
            return new GVTBuilder().build(context, svg);
        } finally {
            context.dispose();
        }
    }
}
