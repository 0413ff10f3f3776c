package eu.clusterplanner.document.render.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Lets figures be drawn in the fonts of the document, which the renderer has already (decision 30). */
final class FigureDrawer implements SVGDrawer {

    /** width, height: in dots; figures are always written with a size. */
    @Override
    public SVGImage buildSVGImage(
            Element figure, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new DrawnFigure(figure, (int) Math.round(width), (int) Math.round(height));
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // there are no others than those of the document
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // as above
    }

    @Override
    public void close() {
        // holds nothing
    }
}
