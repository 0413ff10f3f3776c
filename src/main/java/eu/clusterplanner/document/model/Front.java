package eu.clusterplanner.document.model;

import eu.clusterplanner.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the contents.
 *
 * @param acronym short name of the partnership
 * @param partnership full name of the partnership
 * @param number number of the document among those that are handed in, such as D1.4; empty for none
 * @param title title of the document
 * @param subject one line for the properties of the file
 * @param language language of the document
 * @param day day for which the document holds
 * @param date date of drafting as text, in every header
 * @param version version and state as text, in every footer
 * @param facts lines of the title page
 * @param funding who pays, with the emblem that must stand beside it; null where no grant agreement is named
 * @param notes notes of the title page, such as that levels are illustrative
 */
public record Front(
        String acronym,
        String partnership,
        String number,
        String title,
        String subject,
        Locale language,
        LocalDate day,
        String date,
        String version,
        List<Fact> facts,
        @Nullable Funding funding,
        List<Block.Note> notes) {

    public Front {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }

    /** The statement that a programme asks for, and the emblem beside it. */
    public record Funding(Figure emblem, String statement) {}

    /** One line of the title page: what it is, and its value. */
    public record Fact(String label, String value) {}
}
