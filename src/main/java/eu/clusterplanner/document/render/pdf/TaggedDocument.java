package eu.clusterplanner.document.render.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * A document whose pages name what is no content (artifacts, ISO 32000-1, 14.8.2.2) once a kind. The rules and colours of
 * each cell would get an entry of their own with the place where they are: two thirds of all objects of a document, and
 * a search through those of the page before each.
 */
final class TaggedDocument extends PDDocument {

    private static final COSName BACKGROUND = COSName.BACKGROUND;

    /** Rules and coloured cells; unlike those of a background, its entry needs no place. */
    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    @Override
    public void addPage(PDPage page) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Artifacts());
        page.setResources(new PDResources(resources));
        super.addPage(page);
    }

    /** Entries by their names; asked whether it has one, it answers for its kind. */
    private static final class Artifacts extends COSDictionary {

        private final Map<COSName, COSName> nameByKind = new HashMap<>();

        @Override
        public boolean containsValue(Object artifact) {
            return nameByKind.containsKey(kind(artifact));
        }

        @Override
        public @Nullable COSName getKeyForValue(Object artifact) {
            return nameByKind.get(kind(artifact));
        }

        @Override
        public void setItem(COSName name, COSBase artifact) {
            COSName kind = kind(artifact);
            COSDictionary entry = new COSDictionary();
            entry.setItem(COSName.TYPE, kind);
            super.setItem(name, entry);
            nameByKind.put(kind, name);
        }

        private static COSName kind(Object artifact) {
            COSName kind = ((COSDictionary) artifact).getCOSName(COSName.TYPE);
            return BACKGROUND.equals(kind) ? LAYOUT : kind;
        }
    }
}
