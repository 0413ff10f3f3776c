package eu.clusterplanner.document.render;

import eu.clusterplanner.document.model.DocumentModel;
import java.time.Instant;

/** Writes a document model as a file; each is a bean. It computes no figure and no date. */
public interface DocumentRenderer {

    /** As it ends file names: {@code docx}. */
    String extension();

    /**
     * The file.
     *
     * @param made moment that the properties of the file name
     */
    byte[] render(DocumentModel model, Instant made);
}
