package eu.clusterplanner.document.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The places of a document that references lead to, numbered from 1 in the order of reading. */
public final class Places {

    private final Map<String, Integer> numbers = new HashMap<>();

    private Places() {}

    /** All places of a document. */
    public static Places of(DocumentModel model) {
        Places places = new Places();
        model.sections().forEach(places::collect);
        return places;
    }

    private void collect(Section section) {
        section.blocks().stream().flatMap(Places::texts).flatMap(List::stream).forEach(this::collect);
        section.parts().forEach(this::collect);
    }

    private void collect(Inline inline) {
        if (inline instanceof Inline.Place place) {
            numbers.putIfAbsent(place.name(), numbers.size() + 1);
        }
    }

    private static Stream<List<Inline>> texts(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Note note -> Stream.of(note.text());
            case Block.ItemList list -> list.items().stream().map(Block.Item::text);
            case Block.Picture picture -> Stream.of();
            case Table table -> table.rows().stream().flatMap(Places::texts);
        };
    }

    private static Stream<List<Inline>> texts(Table.Row row) {
        return switch (row) {
            case Table.Cells cells -> cells.cells().stream();
            case Table.Group group -> Stream.of();
        };
    }

    /** The number of a place; empty if there is none of that name. */
    public OptionalInt number(String name) {
        Integer number = numbers.get(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
