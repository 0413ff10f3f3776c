package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Collects lines of a list, each with a bold name in front; what is empty is left out. */
final class Facts {

    private final ListWords words;
    private final List<Block.Item> items = new ArrayList<>();

    Facts(ListWords words) {
        this.words = words;
    }

    /** A line named by a text key. */
    Facts add(String key, String value) {
        return named(words.text("fact." + key), value);
    }

    Facts named(String name, String value) {
        if (!value.isBlank()) {
            List<Inline> text = new ArrayList<>(Inline.bold(name + ": "));
            text.addAll(Inline.plain(value.strip()));
            items.add(new Block.Item(0, false, text));
        }
        return this;
    }

    /** A line without a name. */
    Facts say(String sentence) {
        if (!sentence.isBlank()) {
            items.add(new Block.Item(0, false, Inline.plain(sentence.strip())));
        }
        return this;
    }

    /** The list, in a list, so that an empty one adds nothing. */
    List<Block> blocks() {
        return items.isEmpty() ? List.of() : List.of(new Block.ItemList(items));
    }
}
