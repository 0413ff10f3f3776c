package eu.clusterplanner.document.content;

import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.document.model.Section;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The last annex: of which day and version a document is, what it holds by choice, and how to tell copies apart. */
public final class DataSheet {

    /** Id of the annex. */
    public static final String ID = "annex-e";

    private static final int BYTES = 16;

    private final DocumentWords words;

    /** For the document that these words tell. */
    public DataSheet(DocumentWords words) {
        this.words = words;
    }

    /**
     * The annex; empty where the team left it out.
     *
     * @param sections all others of the document
     * @param counts how much of what the document holds, in its own words
     */
    public Section annex(Front front, List<Section> sections, List<Front.Fact> counts) {
        Grid grid = new Grid(words).column("what", 1).column("value", 2.5);
        if (!words.head().choices().leftOut().contains(ID)) {
            add(grid, "partnership", front.partnership());
            add(grid, "document", front.title());
            add(grid, "number", front.number());
            add(grid, "version", front.version());
            add(grid, "asOf", front.date());
            add(grid, "start", words.dates().day(words.head().partnership().start()));
            add(grid, "end", words.dates().day(words.head().partnership().end()));
            counts.forEach(count -> grid.row(count.label(), count.value()));
            add(grid, "byChoice", byChoice());
            add(grid, "fingerprint", fingerprint(sections));
            grid.note(words.text("data.fingerprint.hint"));
        }
        return Section.of(ID, words.text("section.data"), Section.Form.UPRIGHT_ANNEX, grid.table("data"));
    }

    private void add(Grid grid, String label, String value) {
        if (!value.isEmpty()) {
            grid.row(words.text("data." + label), value);
        }
    }

    private String byChoice() {
        String parts = words.head().options().with().stream()
                .sorted()
                .map(part -> words.texts().get("documents.options.sensitive." + part))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? words.text("data.nothingSensitive") : parts;
    }

    /** SHA-256 of the contents, so much of it that two documents will not have the same by chance. */
    private static String fingerprint(List<Section> sections) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            // one after the other: together they are a text of some megabytes
            sections.forEach(section -> digest.update(section.toString().getBytes(StandardCharsets.UTF_8)));
            String hex = HexFormat.of().formatHex(digest.digest(), 0, BYTES);
            return hex.replaceAll("(.{4})(?=.)", "$1 ");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
