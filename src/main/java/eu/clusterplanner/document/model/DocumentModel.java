package eu.clusterplanner.document.model;

import java.util.List;

/**
 * A whole document. Everything in it is said already: whoever renders it computes no figure and no date.
 *
 * @param front title page and what stands in headers and footers
 * @param sections numbered sections in the order of reading, none of them empty
 */
public record DocumentModel(Front front, List<Section> sections) {

    public DocumentModel {
        sections = List.copyOf(sections);
    }

    /** The document with these sections: empty ones are left out, the others are numbered as they then stand. */
    public static DocumentModel of(Front front, List<Section> sections) {
        return new DocumentModel(front, Numbering.number(sections));
    }
}
