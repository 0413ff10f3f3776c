package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document says, in plain words; cells of a row stand apart by bars. */
record Said(DocumentModel model) {

    static Said by(SmallList list) {
        return new Said(ActionListDocument.compose(list.input()));
    }

    List<String> ids() {
        return model.sections().stream().map(Section::id).toList();
    }

    String all() {
        return words(model.sections().stream());
    }

    /** The words of a section wherever it stands; empty where it does not. */
    String in(String id) {
        return find(model.sections(), id)
                .map(section -> words(Stream.of(section)))
                .orElse("");
    }

    Section section(String id) {
        return find(model.sections(), id).orElseThrow();
    }

    private static Optional<Section> find(List<Section> sections, String id) {
        return sections.stream()
                .flatMap(section -> section.id().equals(id) ? Stream.of(section) : find(section.parts(), id).stream())
                .findFirst();
    }

    private static String words(Stream<Section> sections) {
        return sections.map(section -> section.title() + "\n"
                        + section.blocks().stream().map(Said::words).collect(Collectors.joining())
                        + words(section.parts().stream()))
                .collect(Collectors.joining());
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> plain(paragraph.text()) + "\n";
            case Block.Note note -> plain(note.text()) + "\n";
            case Block.ItemList list ->
                list.items().stream().map(item -> plain(item.text()) + "\n").collect(Collectors.joining());
            case Block.Picture picture ->
                picture.caption() + "\n" + picture.figure().description() + "\n";
            case Table table ->
                table.caption() + "\n" + table.rows().stream().map(Said::row).collect(Collectors.joining())
                        + table.source() + "\n";
        };
    }

    private static String row(Table.Row row) {
        return switch (row) {
            case Table.Group group -> group.title() + "\n";
            case Table.Cells cells -> cells.cells().stream().map(Said::plain).collect(Collectors.joining(" | ")) + "\n";
        };
    }

    private static String plain(List<Inline> text) {
        return text.stream().map(Inline::content).collect(Collectors.joining());
    }
}
