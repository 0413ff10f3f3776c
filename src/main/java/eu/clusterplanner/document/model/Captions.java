package eu.clusterplanner.document.model;

import java.util.ArrayList;
import java.util.List;

/** Captions of the tables and figures of a document in the order of reading; each one's number is its place, from 1. */
public record Captions(List<String> tables, List<String> figures) {

    public Captions {
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
    }

    /** All captions of a document. */
    public static Captions of(DocumentModel model) {
        List<String> tables = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        model.sections().forEach(section -> collect(section, tables, figures));
        return new Captions(tables, figures);
    }

    private static void collect(Section section, List<String> tables, List<String> figures) {
        for (Block block : section.blocks()) {
            if (block instanceof Table table) {
                tables.add(table.caption());
            } else if (block instanceof Block.Picture picture) {
                figures.add(picture.caption());
            }
        }
        section.parts().forEach(part -> collect(part, tables, figures));
    }
}
