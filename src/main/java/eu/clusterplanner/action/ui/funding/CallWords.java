package eu.clusterplanner.action.ui.funding;

import eu.clusterplanner.action.analysis.CallFit;
import eu.clusterplanner.action.analysis.Finding.Answer;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the rules of calls say, in sentences. */
public record CallWords(Texts texts, Formats formats) {

    String get(String key) {
        return texts.get("calls." + key);
    }

    String get(String key, Map<String, ?> arguments) {
        return texts.get("calls." + key, arguments);
    }

    /** "Fits", "To check", "Does not fit". */
    String answer(Answer answer) {
        return get("answer." + answer);
    }

    /** Why an action fits, has to be checked, or does not fit: the sentences that decide. */
    String reasons(CallFit fit) {
        List<CallFit.Check> checks = fit.checks(fit.answer());
        return checks.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(CallFit.Check check) {
        Map<String, Object> words = new HashMap<>();
        check.facts()
                .forEach((name, fact) -> words.put(
                        name,
                        switch (fact) {
                            case LocalDate day -> formats.shortDate(day);
                            case BigDecimal euros -> formats.money(euros);
                            default -> fact;
                        }));
        return get("check." + check.finding(), words);
    }
}
