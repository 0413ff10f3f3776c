package eu.clusterplanner.competence.ui;

import eu.clusterplanner.competence.Answer;
import eu.clusterplanner.competence.Weights;
import eu.clusterplanner.competence.analysis.Reason;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Levels, weights and figures as people read them. */
record CompetenceWords(Texts texts) {

    /** Weights that have a word, in the order of the words. */
    static final List<String> NAMED_WEIGHTS = List.of("1", "2", "3", "5");

    /** "We do it"; "I do not know"; "Not answered". */
    String answer(String text) {
        if (text.isEmpty()) {
            return texts.get("competences.level.unanswered");
        }
        return texts.get(text.equals(Answer.UNKNOWN) ? "competences.level.unknown" : "level.assessment." + text);
    }

    /** "3 We are good at it", the level alone for levels that are needed. */
    String level(int level) {
        return texts.get("competences.level.with-word", Map.of("level", level, "word", answer(String.valueOf(level))));
    }

    /** "High"; the number itself where there is no word for it. */
    String weight(@Nullable Double weight) {
        return weight(Weights.text(weight));
    }

    String weight(String text) {
        int place = NAMED_WEIGHTS.indexOf(text);
        return place < 0 ? text : texts.get("level.importance." + (place + 1));
    }

    /** "2, needed 3 (SCS)". */
    String best(int best, int needed, String partners) {
        String key = partners.isEmpty() ? "competences.origin.best.nobody" : "competences.origin.best";
        return texts.get(key, Map.of("best", best, "needed", needed, "partners", partners));
    }

    /** 96.7%. */
    String percent(double share) {
        return formats().percent(share);
    }

    /** With one decimal at most. */
    String decimal(double number) {
        return formats().decimal(number);
    }

    /** For numbers only: the zone plays no part in them. */
    private Formats formats() {
        return Formats.of(texts, ZoneOffset.UTC);
    }

    /** Sentences that say why a figure is missing; empty for none. */
    String reasons(Collection<? extends Reason> reasons) {
        return reasons.stream().map(reason -> texts.get(reason.textKey())).collect(Collectors.joining(" "));
    }
}
