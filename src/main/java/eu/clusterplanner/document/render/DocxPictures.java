package eu.clusterplanner.document.render;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.figure.Figure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;
import org.openxmlformats.schemas.drawingml.x2006.picture.CTPicture;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/**
 * Writes figures as vectors with alternative text. Word 2016 and later show the SVG, older programs the picture in
 * points beside it ([MS-ODRAWXML] 2.3.1.3, svgBlip).
 */
final class DocxPictures {

    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final String SVG_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** An inch has 96 pixels and 1440 twentieths of a point. */
    static final double TWENTIETHS_PER_PIXEL = 15;

    private final DocxBody body;

    DocxPictures(DocxBody body) {
        this.body = body;
    }

    void write(Block.Picture picture) {
        Figure figure = picture.figure();
        double across = body.pages().width() / (figure.width() * TWENTIETHS_PER_PIXEL);
        double down = body.pages().figureHeight() / (figure.height() * TWENTIETHS_PER_PIXEL);
        double scale = Math.min(1, Math.min(across, down));
        draw(body.pictureParagraph("Figure").createRun(), figure, scale);
        DocxCaptions.below(body, body.nextFigure(), picture.caption());
        DocxCaptions.source(body, picture.source());
    }

    /** The figure alone, without number and caption. */
    void draw(XWPFRun run, Figure figure, double scale) {
        try {
            CTPicture drawn = run.addPicture(
                            new ByteArrayInputStream(body.rasters().png(figure)),
                            PictureType.PNG,
                            "figure.png",
                            (int) Math.round(figure.width() * scale * Units.EMU_PER_PIXEL),
                            (int) Math.round(figure.height() * scale * Units.EMU_PER_PIXEL))
                    .getCTPicture();
            addVector(drawn.getBlipFill().getBlip(), figure);
            describe(run.getCTR().getDrawingArray(0).getInlineArray(0), drawn, figure);
        } catch (InvalidFormatException | XmlException e) {
            throw new IllegalStateException("Not a picture: " + figure.title(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addVector(CTBlip blip, Figure figure) throws InvalidFormatException, XmlException {
        String relation =
                body.document().addPictureData(figure.svg().getBytes(StandardCharsets.UTF_8), PictureType.SVG);
        CTOfficeArtExtension extension = blip.addNewExtLst().addNewExt();
        extension.set(XmlObject.Factory.parse("<asvg:svgBlip xmlns:asvg=\"" + SVG_NAMESPACE + "\" xmlns:r=\""
                + RELATIONS + "\" r:embed=\"" + relation + "\"/>"));
        extension.setUri(SVG_EXTENSION);
    }

    private void describe(CTInline inline, CTPicture drawn, Figure figure) {
        int number = body.nextObject();
        inline.getDocPr().setId(number);
        inline.getDocPr().setName("Figure " + number);
        inline.getDocPr().setTitle(figure.title());
        inline.getDocPr().setDescr(figure.description());
        drawn.getNvPicPr().getCNvPr().setId(number);
        drawn.getNvPicPr().getCNvPr().setDescr(figure.description());
    }
}
