package eu.clusterplanner.document.render.pdf;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Tables and figures of a document in the order of reading; each one's number is its place, from 1. */
record Numbered(List<String> tables, List<String> figures) {

    static Numbered of(DocumentModel model) {
        Numbered numbered = new Numbered(new ArrayList<>(), new ArrayList<>());
        model.sections().forEach(numbered::collect);
        return numbered;
    }

    private void collect(Section section) {
        for (Block block : section.blocks()) {
            if (block instanceof Table table) {
                tables.add(table.caption());
            } else if (block instanceof Block.Picture picture) {
                figures.add(picture.caption());
            }
        }
        section.parts().forEach(this::collect);
    }
}
