package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.roadmap.ActionChange;
import eu.clusterplanner.roadmap.ActionChange.Kind;
import eu.clusterplanner.roadmap.DateMove;
import eu.clusterplanner.roadmap.FrozenPlan.FrozenAction;
import eu.clusterplanner.roadmap.PlanComparison;
import eu.clusterplanner.shared.PlannedDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How two plans differ, in sentences. */
record ComparisonSentences(PlanWords words) {

    /** "3 actions have moved: 2 end later, 1 ends earlier. …". */
    String counts(PlanComparison comparison) {
        int same = comparison.count(Kind.SAME);
        if (same == comparison.changes().size()) {
            return words.get("frozen.counts.none", Map.of("same", same));
        }
        return words.get(
                "frozen.counts",
                Map.of(
                        "moved",
                        comparison.count(Kind.MOVED),
                        "later",
                        comparison.later(),
                        "earlier",
                        comparison.earlier(),
                        "added",
                        comparison.count(Kind.NEW),
                        "removed",
                        comparison.count(Kind.REMOVED),
                        "same",
                        same));
    }

    /** What became of the action; the first sentence names it and says what matters most. */
    List<String> of(ActionChange change) {
        FrozenAction before = change.before();
        FrozenAction after = change.after();
        return switch (change.kind()) {
            case MOVED -> moved(change);
            case NEW -> List.of(span("frozen.new", after));
            case REMOVED -> List.of(span("frozen.removed", before));
            case SAME -> List.of(span("frozen.same", after));
        };
    }

    private List<String> moved(ActionChange change) {
        FrozenAction before = change.before();
        FrozenAction after = change.after();
        List<String> sentences = new ArrayList<>();
        if (change.endMoved()) {
            sentences.add(moved("frozen.end", change.end(), arguments(before, before.end(), after.end())));
        }
        if (change.startMoved()) {
            String key = change.endMoved() ? "frozen.start.too" : "frozen.start";
            sentences.add(moved(key, change.start(), arguments(before, before.start(), after.start())));
        }
        DateMove longer = change.longer();
        if (longer != null) {
            sentences.add(words.get("frozen.length", Map.of("by", amount(longer), "longer", longer.amount() > 0)));
        }
        return sentences;
    }

    private String moved(String key, @Nullable DateMove move, Map<String, String> arguments) {
        if (move == null) {
            return words.get(key + ".other", arguments);
        }
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("by", amount(move));
        all.put("later", move.amount() > 0);
        return words.get(key, all);
    }

    private Map<String, String> arguments(
            FrozenAction action, @Nullable PlannedDate before, @Nullable PlannedDate after) {
        return Map.of("action", words.action(action.action()), "before", date(before), "date", date(after));
    }

    private String span(String key, FrozenAction dates) {
        return words.get(
                key,
                Map.of("action", words.action(dates.action()), "start", date(dates.start()), "end", date(dates.end())));
    }

    private String date(@Nullable PlannedDate date) {
        return date == null ? words.get("frozen.no-date") : words.formats().planned(date);
    }

    private String amount(DateMove move) {
        String unit = move.unit().name().toLowerCase(Locale.ROOT);
        return words.texts().get("format.period." + unit, "amount", Math.abs(move.amount()));
    }
}
