package eu.clusterplanner.exchange.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Work packages and shared actions: each action after the first twenty waits for one to three of the sixty before it. */
final class SamplePlan {

    private static final int WITHOUT_PREDECESSORS = 20;
    private static final int REACH = 60;
    private static final int DONE_PERCENT = 20;
    private static final int RUNNING_PERCENT = 25;
    private static final int DAY_RATE = 300;
    private static final List<String> VERBS = List.of(
            "Compare", "Describe", "Test", "Train companies in", "Visit partners for", "Write a guide to", "Pilot");
    private static final List<String> SUBJECTS = List.of(
            "joint services",
            "light parts",
            "sensors for food",
            "export to a market",
            "recycled material",
            "data spaces");

    private final Draw draw;

    SamplePlan(Draw draw) {
        this.draw = draw;
    }

    void putInto(ObjectNode file) {
        Draw.list(
                file,
                "workPackages",
                draw.size().workPackages(),
                (work, index) -> work.put("key", "WP" + (index + 1))
                        .put("title", "Work package " + (index + 1))
                        .put("lead", draw.partner()));
        Draw.list(file, "actions", draw.size().actions(), this::action);
    }

    private void action(ObjectNode action, int place) {
        int days = draw.between(2, 15);
        action.put("key", draw.action(place));
        action.put("title", draw.oneOf(VERBS) + " " + draw.oneOf(SUBJECTS) + " (" + (place + 1) + ")");
        action.put("type", "A%02d".formatted(draw.between(1, 20)));
        action.put("workPackage", "WP" + (draw.workPackageOf(place) + 1)).put("lead", draw.partner());
        draw.some(action, "objectives", 2, () -> draw.numbered("O", Draw.OBJECTIVES));
        draw.some(action, "origins", 2, this::origin);
        action.put("targetGroup", "Small and medium-sized companies").put("targetNumber", draw.between(5, 80));
        if (draw.chance(20)) {
            action.put("market", draw.numbered("TM", Draw.MARKETS));
        }
        contributions(action);
        action.put("duration", "P" + days + "D");
        if (place >= WITHOUT_PREDECESSORS) {
            List<Integer> before = before(place);
            Draw.list(
                    action,
                    "predecessors",
                    before.size(),
                    (wait, index) -> wait.put("action", draw.action(before.get(index))));
        }
        draw.some(action, "kpis", 1, () -> draw.numbered("KP", Draw.KPIS));
        ObjectNode scores = action.putObject("scores");
        Stream.of("impact", "fit", "addedValue", "urgency", "feasibility", "effort")
                .forEach(score -> scores.put(score, draw.between(1, 5)));
        action.put("moscow", draw.oneOf(List.of("MUST", "SHOULD", "SHOULD", "COULD")));
        status(action, place, days);
    }

    private String origin() {
        return draw.chance(50) ? "competence:" + draw.competence() : "need:" + draw.numbered("N", Draw.NEEDS);
    }

    private void contributions(ObjectNode action) {
        int cost = 0;
        ArrayNode contributions = action.putArray("contributions");
        for (String partner : draw.some(3, draw::partner)) {
            int days = draw.between(1, 12);
            contributions
                    .addObject()
                    .put("partner", partner)
                    .put("personDays", days)
                    .put("cost", days * DAY_RATE);
            cost += days * DAY_RATE;
        }
        ArrayNode funding = action.putArray("funding");
        funding.addObject()
                .put("instrument", "Grant, invented")
                .put("status", draw.oneOf(List.of("IDENTIFIED", "APPLIED", "SECURED")))
                .put("amount", cost * 3 / 4)
                .put("call", draw.numbered("CALL", Draw.CALLS));
        funding.addObject()
                .put("instrument", "Own funds")
                .put("status", "SECURED")
                .put("amount", cost - cost * 3 / 4);
    }

    private List<Integer> before(int place) {
        int earliest = Math.max(0, place - REACH);
        return Stream.generate(() -> draw.between(earliest, place - 1))
                .limit(draw.between(1, 3))
                .distinct()
                .toList();
    }

    /** A fifth is done at the day of the file, some are under way, the rest is agreed or still talked about. */
    private void status(ObjectNode action, int place, int days) {
        long percent = 100L * place / draw.size().actions();
        long fromStart = (Draw.AS_OF.toEpochDay() - Draw.START.toEpochDay() - days) * percent / RUNNING_PERCENT;
        LocalDate begun = Draw.START.plusDays(fromStart);
        if (percent < DONE_PERCENT) {
            action.put("status", "DONE").put("progress", 100).put("actualStart", begun.toString());
            action.put("actualEnd", begun.plusDays(days - 1L).toString());
        } else if (percent < RUNNING_PERCENT) {
            action.put("status", "RUNNING").put("progress", draw.between(1, 9) * 10);
            action.put("actualStart", begun.toString());
        } else {
            action.put("status", draw.oneOf(List.of("AGREED", "AGREED", "AGREED", "PROPOSED", "IDEA")));
        }
    }
}
