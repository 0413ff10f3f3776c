package eu.clusterplanner.document.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Documents made by hand, with next to nothing on their title page. */
public final class PlainDocument {

    /** What stands around the contents. */
    public static final Front FRONT = front(null);

    /** A paragraph. */
    public static final List<Block> WORDS = List.of(Block.Paragraph.of("Words."));

    private PlainDocument() {}

    /** The same with the emblem of who pays. */
    public static Front front(Front.@Nullable Funding funding) {
        return new Front(
                "ABC",
                "A partnership",
                "",
                "T",
                "S",
                Locale.ENGLISH,
                LocalDate.of(2026, 1, 1),
                "1 Jan 2026",
                "Draft",
                List.of(new Front.Fact("Version", "Draft")),
                funding,
                List.of());
    }

    /** A document of one section in a form. */
    public static DocumentModel of(Section.Form form, List<Block> blocks) {
        return DocumentModel.of(FRONT, List.of(Section.of("s1", "A section", form, blocks)));
    }
}
