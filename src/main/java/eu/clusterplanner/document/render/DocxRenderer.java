package eu.clusterplanner.document.render;

import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Front;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.FastByteArrayOutputStream;

/**
 * Writes a document model as a Word file (Office Open XML, ISO/IEC 29500): real heading styles with an outline, a field
 * for the contents, captions that count, tables whose header is repeated, pictures as vectors with alternative text.
 */
@Component
public class DocxRenderer implements DocumentRenderer {

    private static final String APPLICATION = "Cluster Partnership Planner";

    private static final int FIRST_PIECE = 1 << 18;

    /** The usual one (6) takes a twentieth of a document longer for 1 % less. */
    private static final int LEVEL = 4;

    private final WordTemplate template;

    /** Documents have the styles of a template, where there is one. */
    @Autowired
    DocxRenderer(WordTemplate template) {
        this.template = template;
    }

    /** Documents have our own styles. */
    public DocxRenderer() {
        this(WordTemplate.none());
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public byte[] render(DocumentModel model, Instant made) {
        try {
            XWPFDocument document = DocxTemplate.open(model.front().language(), template.open());
            try {
                write(document, model, made);
                return save(document);
            } finally {
                // closed, POI would save it once more, for nobody
                document.getPackage().revert();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XWPFDocument document, DocumentModel model, Instant made) throws IOException {
        Front front = model.front();
        try (Rasters rasters = new Rasters(model)) {
            DocxBody body = new DocxBody(document, model, rasters);
            new DocxFront(body).write(front);
            body.pages().endTitlePage();
            new DocxContents(body).write(model);
            new DocxSections(body).write(model.sections());
            body.pages().finish();
            describe(document.getProperties(), front, made);
        }
    }

    private static byte[] save(XWPFDocument document) throws IOException {
        FastByteArrayOutputStream out = new FastByteArrayOutputStream(FIRST_PIECE);
        try (ZipArchiveOutputStream packed = new ZipArchiveOutputStream(out)) {
            packed.setLevel(LEVEL);
            document.write(packed);
        }
        return out.toByteArrayUnsafe();
    }

    /** The partnership stands for its authors: a document names persons only by choice. */
    private static void describe(POIXMLProperties properties, Front front, Instant made) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(front.title());
        core.setSubjectProperty(front.subject());
        core.setCreator(front.acronym());
        core.setLastModifiedByUser(front.acronym());
        core.setCreated(Optional.of(Date.from(made)));
        core.setModified(Optional.of(Date.from(made)));
        core.getUnderlyingProperties().setLanguageProperty(DocxTemplate.tag(front.language()));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(APPLICATION);
    }
}
