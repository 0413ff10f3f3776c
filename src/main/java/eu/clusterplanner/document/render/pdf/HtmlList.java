package eu.clusterplanner.document.render.pdf;

import eu.clusterplanner.document.model.Block;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes one list; lists within lists grow from the depth of its items. */
final class HtmlList {

    private final Html html;
    private final HtmlText text;
    private final Deque<String> open = new ArrayDeque<>();

    HtmlList(Html html, HtmlText text) {
        this.html = html;
        this.text = text;
    }

    void write(Block.ItemList list) {
        for (Block.Item item : list.items()) {
            begin(item);
            html.open("li");
            text.write(item.text());
        }
        while (!open.isEmpty()) {
            end();
        }
    }

    /** Leaves the item open: a list within it may follow. */
    private void begin(Block.Item item) {
        int depth = item.depth() + 1;
        String tag = item.ordered() ? "ol" : "ul";
        while (open.size() > depth) {
            end();
        }
        if (open.size() == depth) {
            if (tag.equals(open.peek())) {
                html.close("li");
                return;
            }
            end();
        }
        // an item deeper by more than one stands one deeper: a list holds nothing but items
        html.open(tag);
        open.push(tag);
    }

    private void end() {
        html.close("li").close(open.pop());
    }
}
