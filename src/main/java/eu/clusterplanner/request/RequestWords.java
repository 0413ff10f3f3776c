package eu.clusterplanner.request;

import eu.clusterplanner.identity.Guest;
import eu.clusterplanner.platform.mail.LetterDates;
import eu.clusterplanner.shared.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What the texts about a request can name. */
final class RequestWords {

    private RequestWords() {}

    /** asker: the name of whoever asks, as the receiver may read it. */
    static Map<String, Object> of(AskedPartner asked, Guest guest, String asker, Texts texts) {
        Map<String, Object> words = new HashMap<>();
        words.put("name", Objects.requireNonNullElse(guest.name(), ""));
        words.put("asker", asker);
        words.put("acronym", asked.acronym());
        words.put("partnership", asked.partnershipName());
        words.put("partner", asked.partnerName());
        words.put("parts", asked.partsInWords(texts));
        words.put("due", LetterDates.day(asked.due(), texts.locale()));
        return words;
    }
}
