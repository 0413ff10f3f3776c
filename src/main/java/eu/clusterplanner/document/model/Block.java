package eu.clusterplanner.document.model;

import eu.clusterplanner.figure.Figure;
import java.util.List;

/** What stands in a section, from top to bottom. */
public sealed interface Block permits Block.Paragraph, Block.ItemList, Block.Note, Block.Picture, Table {

    /** Running text. */
    record Paragraph(List<Inline> text) implements Block {

        public Paragraph {
            text = List.copyOf(text);
        }

        /** Plain words. */
        public static Paragraph of(String words) {
            return new Paragraph(Inline.plain(words));
        }
    }

    /** A list, flat: nesting is told by the depth of its items. */
    record ItemList(List<Item> items) implements Block {

        public ItemList {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list.
     *
     * @param depth 0 to 2
     * @param ordered whether it has a number, else a bullet
     */
    record Item(int depth, boolean ordered, List<Inline> text) {

        public Item {
            text = List.copyOf(text);
        }
    }

    /** A remark set off from the text. */
    record Note(List<Inline> text) implements Block {

        public Note {
            text = List.copyOf(text);
        }

        /** Plain words. */
        public static Note of(String words) {
            return new Note(Inline.plain(words));
        }
    }

    /**
     * A numbered figure. Its description is its alternative text.
     *
     * @param caption words below it, without label and number
     * @param source where its contents come from; empty for none
     */
    record Picture(Figure figure, String caption, String source) implements Block {}
}
