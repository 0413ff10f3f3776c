package eu.clusterplanner.action.analysis;

import eu.clusterplanner.action.analysis.Finding.Answer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Whether an action fits a call, and why.
 *
 * @param call key of the call
 * @param action key of the action
 * @param checks what each rule says, in the order in which people ask; a call without a rule has no check for it
 */
public record CallFit(String call, String action, List<Check> checks) {

    public CallFit {
        checks = List.copyOf(checks);
    }

    /**
     * What one rule says.
     *
     * @param facts numbers, days, amounts in EUR and words for its sentence, by name
     */
    public record Check(Finding finding, Map<String, Object> facts) {

        public Check {
            facts = Map.copyOf(facts);
        }
    }

    /** NO where one rule says no; else ASK where one cannot say; else YES. */
    public Answer answer() {
        return checks.stream()
                .map(check -> check.finding().answer())
                .max(Comparator.naturalOrder())
                .orElse(Answer.ASK);
    }

    /** Whether the action needs no call any more: it is done or dropped. */
    public boolean isOver() {
        return checks.stream().anyMatch(check -> check.finding() == Finding.OVER);
    }

    /** The checks with that answer. */
    public List<Check> checks(Answer answer) {
        return checks.stream()
                .filter(check -> check.finding().answer() == answer)
                .toList();
    }
}
