package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import java.util.List;
import java.util.stream.Stream;

/** What a roadmap says, as words. */
final class Told {

    private Told() {}

    static Section section(SmallPlan plan, String id) {
        return section(RoadmapDocument.compose(plan.input()), id);
    }

    static Section section(DocumentModel model, String id) {
        return model.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static String words(SmallPlan plan) {
        return words(RoadmapDocument.compose(plan.input()).sections().stream());
    }

    static String words(Section section) {
        return words(Stream.of(section));
    }

    static String words(Stream<Section> sections) {
        StringBuilder words = new StringBuilder();
        sections.forEach(section -> {
            section.blocks().forEach(block -> words.append(words(block)));
            words.append(words(section.parts().stream()));
        });
        return words.toString();
    }

    static String words(Block block) {
        StringBuilder words = new StringBuilder();
        switch (block) {
            case Block.Paragraph paragraph -> paragraph.text().forEach(inline -> words.append(inline.content()));
            case Block.Note note -> note.text().forEach(inline -> words.append(inline.content()));
            case Block.ItemList list ->
                list.items().forEach(item -> item.text().forEach(inline -> words.append(inline.content())));
            case Block.Picture picture ->
                words.append(picture.caption()).append(picture.figure().svg().replaceAll("<[^>]*>", " "));
            case Table table ->
                table.rows()
                        .forEach(row ->
                                row(row).forEach(cell -> words.append(cell).append('\n')));
        }
        return words.append('\n').toString();
    }

    static List<String> row(Table.Row row) {
        return switch (row) {
            case Table.Group group -> List.of(group.title());
            case Table.Cells cells ->
                cells.cells().stream()
                        .map(cell -> {
                            StringBuilder words = new StringBuilder();
                            cell.forEach(inline -> words.append(inline.content()));
                            return words.toString();
                        })
                        .toList();
        };
    }
}
