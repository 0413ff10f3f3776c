package eu.clusterplanner.document.render.pdf;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Places;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Writes running text. */
final class HtmlText {

    private final Html html;
    private final Places places;
    private final Set<String> written = new HashSet<>();

    HtmlText(Html html, Places places) {
        this.html = html;
        this.places = places;
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
            case Inline.Reference reference -> reference(reference);
            case Inline.Place place -> place(place);
            case Inline.Link link ->
                html.line("a", link.content(), "href", link.address(), "title", link.content() + ": " + link.address());
        }
    }

    private void reference(Inline.Reference reference) {
        OptionalInt number = places.number(reference.place());
        if (number.isPresent()) {
            String target = "#place-" + number.getAsInt();
            html.line("a", reference.content(), "class", "reference", "href", target, "title", reference.content());
        } else {
            html.text(reference.content());
        }
    }

    private void place(Inline.Place place) {
        OptionalInt number = places.number(place.name());
        if (number.isPresent() && written.add(place.name())) {
            html.line("span", place.content(), "id", "place-" + number.getAsInt());
        } else {
            html.text(place.content());
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
