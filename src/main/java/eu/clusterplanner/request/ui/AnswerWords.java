package eu.clusterplanner.request.ui;

import eu.clusterplanner.platform.mail.LetterDates;
import eu.clusterplanner.request.AskedPartner;
import eu.clusterplanner.request.OpenAnswer;
import eu.clusterplanner.shared.Texts;
import java.util.HashMap;
import java.util.Map;

/** What the texts for those who answer can name. */
final class AnswerWords {

    private AnswerWords() {}

    static Map<String, Object> of(OpenAnswer open, Texts texts) {
        Map<String, Object> words = of(open.asked(), texts);
        words.put("asker", open.asker());
        words.put("email", open.guest().email());
        return words;
    }

    static Map<String, Object> of(AskedPartner asked, Texts texts) {
        Map<String, Object> words = new HashMap<>();
        words.put("acronym", asked.acronym());
        words.put("partnership", asked.partnershipName());
        words.put("partner", asked.partnerName());
        words.put("due", LetterDates.day(asked.due(), texts.locale()));
        words.put("parts", asked.partsInWords(texts));
        return words;
    }
}
