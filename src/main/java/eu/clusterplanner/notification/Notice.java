package eu.clusterplanner.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people are to be told.
 *
 * @param cause what happened, for example the comment; whoever was told of it by a notice of that kind is not told again
 * @param subject title of what it is about, in one line; a long one is cut
 * @param excerpt the beginning of what somebody wrote; null: nothing. A long one is cut
 * @param path of the page that shows it, below the address of the partnership, for example {@code comments?thread=…}
 * @param by who did it, and is not told
 */
public record Notice(
        NoticeKind kind,
        UUID cause,
        String subject,
        @Nullable String excerpt,
        String path,
        Author by) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_EXCERPT = 280;

    public Notice {
        subject = cut(subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip(), LONGEST_SUBJECT);
        excerpt = excerpt == null || excerpt.isBlank() ? null : cut(excerpt.strip(), LONGEST_EXCERPT);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
