package eu.clusterplanner.exchange.sample;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What the partnership wants, and by what it sees whether it gets there. */
final class SampleStrategy {

    private static final int AXES = 6;
    private static final List<String> SWOT = List.of("STRENGTH", "WEAKNESS", "OPPORTUNITY", "THREAT");

    private final Draw draw;

    SampleStrategy(Draw draw) {
        this.draw = draw;
    }

    void putInto(ObjectNode file) {
        Draw.list(file, "swot", 40, this::item);
        Draw.list(
                file,
                "axes",
                AXES,
                (axis, index) -> axis.put("key", "AX" + (index + 1)).put("title", "Axis " + (index + 1)));
        Draw.list(file, "objectives", Draw.OBJECTIVES, this::objective);
        Draw.list(file, "kpis", Draw.KPIS, this::indicator);
        Draw.list(file, "reportingRounds", 8, this::round);
    }

    private void item(ObjectNode item, int index) {
        item.put("key", "SW" + (index + 1)).put("kind", SWOT.get(index % SWOT.size()));
        item.put("text", "What speaks for us or against us (" + (index + 1) + ").");
        item.put("weight", draw.between(1, 5));
        draw.some(item, "basedOn", 3, () -> "competence:" + draw.competence());
    }

    private void objective(ObjectNode objective, int index) {
        objective.put("key", "O" + (index + 1)).put("axis", draw.numbered("AX", AXES));
        objective.put("title", "Objective " + (index + 1)).put("owner", draw.partner());
        objective.put("statement", "By then we have reached together what is measured by its indicators.");
        objective.put("due", draw.laterDay()).put("status", draw.chance(70) ? "AGREED" : "DRAFT");
        draw.some(objective, "kpis", 3, () -> draw.numbered("KP", Draw.KPIS));
        draw.some(
                objective,
                "addresses",
                3,
                () -> draw.chance(50) ? "need:" + draw.numbered("N", Draw.NEEDS) : "stage:" + draw.stage());
    }

    private void indicator(ObjectNode indicator, int index) {
        int target = draw.between(10, 200);
        indicator
                .put("key", "KP" + (index + 1))
                .put("name", "Indicator " + (index + 1))
                .put("unit", "companies");
        indicator
                .put("level", draw.oneOf(List.of("OUTPUT", "OUTCOME", "IMPACT")))
                .put("direction", "UP");
        indicator.put("counting", "LAST").put("responsible", draw.partner());
        indicator.put("baseline", 0).put("target", target).put("targetDate", Draw.END.toString());
        Draw.list(
                indicator,
                "values",
                3,
                (value, place) -> value.put(
                                "date", Draw.START.plusMonths(3L * (place + 1)).toString())
                        .put("value", target * (place + 1) / 12));
    }

    private void round(ObjectNode round, int index) {
        round.put("key", "RR" + (index + 1)).put("title", "Half-year " + (index + 1));
        round.put("from", Draw.START.plusMonths(6L * index).toString());
        round.put("to", Draw.START.plusMonths(6L * (index + 1)).minusDays(1).toString());
        round.put("state", index == 0 ? "CLOSED" : index == 1 ? "OPEN" : "PLANNED");
        draw.some(round, "kpis", 12, () -> draw.numbered("KP", Draw.KPIS));
    }
}
