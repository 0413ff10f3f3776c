package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Running text: paragraphs that are left out where there is nothing to say. */
final class Prose {

    private Prose() {}

    /** A paragraph in a list; none for an empty text. */
    static List<Block> paragraph(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(Block.Paragraph.of(text));
    }

    /** Words in bold that lead into the text behind them. */
    static List<Inline> led(String lead, String text) {
        String stop = lead.endsWith(".") || lead.endsWith(":") ? " " : ". ";
        List<Inline> words = new ArrayList<>(Inline.bold(lead + stop));
        words.addAll(Inline.plain(text));
        return words;
    }

    /** A paragraph with its lead in a list; none for no text. */
    static List<Block> paragraph(String lead, @Nullable String text) {
        return text == null ? List.of() : List.of(new Block.Paragraph(led(lead, text)));
    }
}
