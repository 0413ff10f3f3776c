package eu.clusterplanner.notification;

import eu.clusterplanner.shared.Texts;
import java.util.Map;

/** What happened, in a sentence; the same in the inbox and in mails. */
public final class NoticeWords {

    private NoticeWords() {}

    /** {@code Ada mentions you: A12 Joint training}. */
    public static String sentence(InboxEntry entry, Texts texts) {
        return texts.get(entry.kind().textKey(), of(entry, texts));
    }

    static Map<String, Object> of(InboxEntry entry, Texts texts) {
        String by = entry.byName();
        return Map.of(
                "who",
                by == null ? texts.get("collision.former") : by,
                "subject",
                entry.subject(),
                "acronym",
                entry.acronym(),
                "excerpt",
                entry.excerpt() == null ? "" : entry.excerpt());
    }
}
