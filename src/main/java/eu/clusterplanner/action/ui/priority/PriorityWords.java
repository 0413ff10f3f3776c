package eu.clusterplanner.action.ui.priority;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.action.analysis.Criterion;
import eu.clusterplanner.action.analysis.Quadrant;
import eu.clusterplanner.action.analysis.ScoreOrigin;
import eu.clusterplanner.action.analysis.WeighedAction;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values and priorities in words. */
record PriorityWords(Texts texts, Formats formats) {

    private static final String OWN = "priorities.";
    private static final int HUNDRED = 100;

    String get(String key) {
        return texts.get(OWN + key);
    }

    String get(String key, Map<String, ?> arguments) {
        return texts.get(OWN + key, arguments);
    }

    String name(Action action) {
        return action.key() + " " + action.title();
    }

    String criterion(Criterion criterion) {
        return get("criterion." + criterion.key());
    }

    String quadrant(Quadrant quadrant) {
        return texts.get("document.quarter." + quadrant.key());
    }

    String moscow(@Nullable Moscow moscow) {
        return moscow == null ? get("moscow.none") : texts.get("choice.action.moscow." + moscow);
    }

    String number(double number) {
        return formats.number(number);
    }

    /** 3.85 of hundredths. */
    String hundredths(long number) {
        return formats.number(BigDecimal.valueOf(number, 2));
    }

    String money(long cents) {
        return formats.money(BigDecimal.valueOf(cents, 2));
    }

    /** How the value of an action comes about: one sentence a criterion, then the sum. */
    List<String> reasons(WeighedAction action, ActionList list) {
        List<String> sentences = new ArrayList<>();
        action.parts().stream()
                .filter(part -> part.share() > 0)
                .forEach(part -> sentences.add(get(
                        part.score() == null ? "part.missing" : "part",
                        Map.of(
                                "criterion", criterion(part.criterion()),
                                "share", formats.percent(part.share()),
                                "origin", origin(part, list),
                                "points", number(part.points())))));
        sentences.add(sum(action));
        return sentences;
    }

    private String sum(WeighedAction action) {
        Double value = action.value();
        if (value == null) {
            return get("value.missing", Map.of("criteria", criteria(action.missing())));
        }
        Double priority = action.priority();
        return priority == null
                ? get("value.alone", Map.of("value", number(value)))
                : get(
                        "value.with-effort",
                        Map.of(
                                "value",
                                number(value),
                                "effort",
                                Objects.requireNonNullElse(action.effort(), 1),
                                "priority",
                                number(priority)));
    }

    /** "impact, urgency"; a dash where no weight counts. */
    String criteria(List<Criterion> criteria) {
        return criteria.isEmpty()
                ? get("criterion.none")
                : criteria.stream().map(this::criterion).collect(Collectors.joining(", "));
    }

    private String origin(WeighedAction.Part part, ActionList list) {
        int score = Objects.requireNonNullElse(part.score(), 0);
        return switch (part.origin()) {
            case ScoreOrigin.Said _ -> get("origin.said", Map.of("score", score));
            case ScoreOrigin.BestPair best ->
                get(
                        "origin.pair",
                        Map.of(
                                "score", score,
                                "first", partner(list, best.pair().first()),
                                "second", partner(list, best.pair().second()),
                                "band", texts.get("synergies.band." + best.band())));
            case ScoreOrigin.Alone _ -> get("origin.alone", Map.of("score", score));
            case ScoreOrigin.NoPair _ -> get("origin.no-pair", Map.of("score", score));
            case ScoreOrigin.Hidden _ -> get("origin.hidden");
            case ScoreOrigin.Countries countries ->
                get("origin.countries", Map.of("score", score, "number", countries.number()));
            case ScoreOrigin.Missing _ -> get("origin.missing");
        };
    }

    String partner(ActionList list, String key) {
        return list.partner(key).map(PartnerSummary::label).orElse(key);
    }

    static BigDecimal days(long hundredths) {
        return BigDecimal.valueOf(hundredths).divide(BigDecimal.valueOf(HUNDRED));
    }
}
