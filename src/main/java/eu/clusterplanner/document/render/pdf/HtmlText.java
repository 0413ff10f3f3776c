package eu.clusterplanner.document.render.pdf;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import java.util.List;

/** Writes running text. */
final class HtmlText {

    private final Html html;

    HtmlText(Html html) {
        this.html = html;
    }

    void paragraph(List<Inline> text) {
        html.open("p");
        write(text);
        html.close("p");
    }

    void note(Block.Note note) {
        html.open("p", "class", "note");
        write(note.text());
        html.close("p");
    }

    void write(List<Inline> text) {
        text.forEach(this::write);
    }

    private void write(Inline inline) {
        switch (inline) {
            case Inline.Text words -> words(words);
            case Inline.Link link ->
                html.line("a", link.content(), "href", link.address(), "title", link.content() + ": " + link.address());
        }
    }

    private void words(Inline.Text words) {
        if (words.bold()) {
            html.open("b");
        }
        if (words.italic()) {
            html.open("i");
        }
        html.text(words.content());
        if (words.italic()) {
            html.close("i");
        }
        if (words.bold()) {
            html.close("b");
        }
    }
}
