package eu.clusterplanner.document.render.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A document whose pages have a tag at every cell and word. Before it names a tag, PDFBox looks through all tags of the
 * page for the same one, a tenth of the time of a document; but every tag has a number of its own.
 */
final class TaggedDocument extends PDDocument {

    @Override
    public void addPage(PDPage page) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Tags());
        page.setResources(new PDResources(resources));
        super.addPage(page);
    }

    private static final class Tags extends COSDictionary {

        @Override
        public boolean containsValue(Object tag) {
            return false;
        }
    }
}
