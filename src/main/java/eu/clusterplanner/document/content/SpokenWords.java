package eu.clusterplanner.document.content;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import java.util.List;
import java.util.stream.Stream;

/** All that can be read in sections: headings, prose, captions, tables. What is drawn within figures is not. */
final class SpokenWords {

    private SpokenWords() {}

    static Stream<String> of(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.concat(
                                Stream.of(section.title()),
                                section.blocks().stream().flatMap(SpokenWords::of)),
                        of(section.parts())));
    }

    private static Stream<String> of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> inline(paragraph.text());
            case Block.Note note -> inline(note.text());
            case Block.ItemList list -> list.items().stream().flatMap(item -> inline(item.text()));
            case Block.Picture picture -> Stream.of(picture.caption(), picture.source());
            case Table table ->
                Stream.of(
                                Stream.of(table.caption(), table.source()),
                                table.columns().stream().map(Table.Column::heading),
                                table.rows().stream().flatMap(SpokenWords::row))
                        .flatMap(part -> part);
        };
    }

    private static Stream<String> row(Table.Row row) {
        return switch (row) {
            case Table.Cells cells -> cells.cells().stream().flatMap(SpokenWords::inline);
            case Table.Group group -> Stream.of(group.title());
        };
    }

    private static Stream<String> inline(List<Inline> text) {
        return text.stream().map(Inline::content);
    }
}
