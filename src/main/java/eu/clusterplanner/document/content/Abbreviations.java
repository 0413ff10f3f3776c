package eu.clusterplanner.document.content;

import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.partner.PartnerSummary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An annex that says what short words mean: those that the document really uses, and how it calls its partners. */
public final class Abbreviations {

    /** Id of the annex. */
    public static final String ID = "abbreviations";

    private static final List<String> KNOWN = List.of(
            "B2B", "C2C", "COSME", "ECCP", "EDIH", "EEIG", "EEN", "EISMEA", "ERDF", "ESCP", "EU", "EUR", "ICT", "IPR",
            "KPI", "M", "NDA", "NGO", "NUTS", "PIC", "R&D", "RIS3", "RTO", "S3", "SME", "SMP", "SWOT", "TRL", "VAT",
            "WP");

    /** A word with what may stand within an abbreviation. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}&]*");

    /** Numbers behind a short word, as in WP3 or M12. */
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+$");

    private final DocumentWords words;

    /** For the document that these words tell. */
    public Abbreviations(DocumentWords words) {
        this.words = words;
    }

    /** The annex for a document of these sections; empty where they use none, or the team left it out. */
    public Section annex(List<Section> sections) {
        Grid grid = new Grid(words).column("abbreviation", 1).column("meaning", 4);
        if (!words.head().choices().leftOut().contains(ID)) {
            meanings(SpokenWords.of(sections).collect(Collectors.joining("\n"))).forEach(grid::row);
        }
        return Section.of(
                ID, words.text("section.abbreviations"), Section.Form.UPRIGHT_ANNEX, grid.table("abbreviations"));
    }

    /** By alphabet; a name that only goes on behind the short one needs no line. */
    private Map<String, String> meanings(String text) {
        Set<String> used = used(text);
        Map<String, String> meanings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        KNOWN.stream()
                .filter(used::contains)
                .forEach(known -> meanings.put(known, words.text("abbreviation." + known)));
        for (PartnerSummary partner : words.partners()) {
            if (words.partners().size() > DocumentWords.NAMED_BY_KEY && used.contains(partner.key())) {
                meanings.putIfAbsent(partner.key(), partner.name());
            }
            String label = partner.label();
            if (!partner.name().startsWith(label) && text.contains(label)) {
                meanings.put(label, partner.name());
            }
        }
        return meanings;
    }

    /** The words of the text, also without the s of the plural, and without a number behind them. */
    private static Set<String> used(String text) {
        Set<String> used = new HashSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            used.add(word);
            if (word.endsWith("s")) {
                used.add(word.substring(0, word.length() - 1));
            }
            if (word.length() <= 8) {
                used.add(NUMBER.matcher(word).replaceFirst(""));
            }
        }
        return used;
    }
}
