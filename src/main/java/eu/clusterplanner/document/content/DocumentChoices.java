package eu.clusterplanner.document.content;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the team chose and wrote for one document.
 *
 * @param title its own title, if any
 * @param number number such as D1.4, if any
 * @param deliverable key of the deliverable that it is, if any
 * @param dissemination PUBLIC or SENSITIVE, if chosen
 * @param texts own prose (CommonMark) by section id
 * @param leftOut ids of sections that the team left out
 * @param chosen ids of sections by choice that the team wants
 */
public record DocumentChoices(
        @Nullable String title,
        @Nullable String number,
        @Nullable String deliverable,
        @Nullable String dissemination,
        Locale language,
        Map<String, String> texts,
        Set<String> leftOut,
        Set<String> chosen) {

    /** Nothing chosen, nothing written. */
    public static final DocumentChoices NONE =
            new DocumentChoices(null, null, null, null, Locale.ENGLISH, Map.of(), Set.of(), Set.of());

    public DocumentChoices {
        texts = Map.copyOf(texts);
        leftOut = Set.copyOf(leftOut);
        chosen = Set.copyOf(chosen);
    }
}
