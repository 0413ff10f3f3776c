package eu.clusterplanner.figure;

import java.util.List;
import java.util.stream.IntStream;

/** Curves, pipelines, and a schedule compared with an earlier one. */
final class MoneyExamples {

    private MoneyExamples() {}

    static Curve curve() {
        return new Curve(
                new Caption("costs", "Costs", "Costs and money", "Nothing"),
                IntStream.range(1, 25).mapToObj(month -> 1000.0 * month * month).toList(),
                "Costs",
                List.of(new Curve.Level("secured", "Secured <&>", 300000), new Curve.Level("all", "All", 610000)),
                List.of(new Curve.Mark(0, "2026"), new Curve.Mark(12, "2027")),
                Curve.steps(610000).stream()
                        .map(step -> new Curve.Mark(step, String.valueOf(step.intValue())))
                        .toList(),
                new Curve.Mark(7.5, "Today"),
                640);
    }

    static Pipeline pipeline() {
        return new Pipeline(
                caption(),
                List.of(
                        new Pipeline.Stage(
                                "IDEA",
                                "Idea",
                                IntStream.range(0, 5)
                                        .mapToObj(i -> new Pipeline.Item(
                                                "J" + i, "Donaudampfschifffahrtsgesellschaft <b> " + i, "EUR 5 · 40%"))
                                        .toList()),
                        new Pipeline.Stage("NONE", "Nothing here", List.of()),
                        new Pipeline.Stage(
                                "LATE", "A stage with a long name", List.of(new Pipeline.Item("J9", "Short", "")))),
                640);
    }

    static Pipeline emptyPipeline() {
        return new Pipeline(caption(), List.of(new Pipeline.Stage("IDEA", "Idea", List.of())), 640);
    }

    private static Caption caption() {
        return new Caption("pipe", "Projects", "Projects by stage", "No projects yet.");
    }

    static Gantt moved() {
        Gantt.Words words = GanttExamples.WORDS;
        Gantt.Signs signs = words.signs();
        Gantt.Words compared = new Gantt.Words(
                words.monthNames(),
                words.quarter(),
                words.month(),
                words.year(),
                words.undated(),
                new Gantt.Signs(
                        signs.bar(),
                        signs.critical(),
                        signs.slack(),
                        signs.milestone(),
                        signs.fixed(),
                        signs.link(),
                        signs.today(),
                        "Kick-off plan"));
        return new Gantt(
                GanttExamples.caption("moved"),
                Timeline.ofMonths(12),
                List.of(
                        new Gantt.Bar(
                                new Gantt.Item("a", "", "Moved", ""),
                                new Gantt.Span(4, 7),
                                null,
                                false,
                                null,
                                new Gantt.Span(2, 5)),
                        new Gantt.Bar(new Gantt.Item("b", "", "New", ""), new Gantt.Span(6, 9))),
                List.of(),
                compared,
                640);
    }
}
