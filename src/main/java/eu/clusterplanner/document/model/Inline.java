package eu.clusterplanner.document.model;

import java.util.List;

/** A piece of running text. */
public sealed interface Inline {

    /** The words that are read. */
    String content();

    /** Words in one face; a line feed breaks the line. */
    record Text(String content, boolean bold, boolean italic) implements Inline {}

    /** Words that lead to an address on the web. */
    record Link(String content, String address) implements Inline {}

    /** Words that lead to a place of the same document; plain words where it has no such place. */
    record Reference(String content, String place) implements Inline {}

    /**
     * Words that references lead to. Where a document has several places of a name, the first counts.
     *
     * @param name any text, such as {@code action.A1}
     */
    record Place(String content, String name) implements Inline {}

    /** Plain words. */
    static List<Inline> plain(String content) {
        return content.isEmpty() ? List.of() : List.of(new Text(content, false, false));
    }

    /** A bold title with plain words on the lines below it. */
    static List<Inline> titled(String title, String rest) {
        return rest.isEmpty()
                ? bold(title)
                : List.of(new Text(title, true, false), new Text("\n" + rest, false, false));
    }

    /** Bold words. */
    static List<Inline> bold(String content) {
        return content.isEmpty() ? List.of() : List.of(new Text(content, true, false));
    }
}
