package eu.clusterplanner.document.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What stands around the contents.
 *
 * @param acronym short name of the partnership
 * @param partnership full name of the partnership
 * @param title title of the document
 * @param subject one line for the properties of the file
 * @param language language of the document
 * @param day day for which the document holds
 * @param date date of drafting as text, in every header
 * @param version version and state as text, in every footer
 * @param facts lines of the title page
 * @param notes notes of the title page, such as that levels are illustrative
 */
public record Front(
        String acronym,
        String partnership,
        String title,
        String subject,
        Locale language,
        LocalDate day,
        String date,
        String version,
        List<Fact> facts,
        List<Block.Note> notes) {

    public Front {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }

    /** One line of the title page: what it is, and its value. */
    public record Fact(String label, String value) {}
}
