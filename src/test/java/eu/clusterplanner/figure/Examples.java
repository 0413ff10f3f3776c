package eu.clusterplanner.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every example figure by name. */
public final class Examples {

    private Examples() {}

    public static Map<String, Figure> all() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("pairs", Figures.draw(HeatMapExamples.pairs()));
        figures.put("competences", Figures.draw(HeatMapExamples.competences()));
        figures.put("thirty-partners", Figures.draw(HeatMapExamples.thirtyPartners(1)));
        figures.put("chain", Figures.draw(ChainMapExamples.packaging()));
        figures.put("chain-circular", Figures.draw(ChainMapExamples.circular()));
        figures.put("gantt", Figures.draw(GanttExamples.fourYears()));
        figures.put("gantt-months", Figures.draw(GanttExamples.monthNumbers()));
        figures.put("gantt-paper", Figures.draw(GanttExamples.onPaper()));
        Gantt thousand = GanttExamples.thousand(1, 5);
        figures.put("gantt-page", Figures.draw(thousand.page(thousand.pages(680).get(3), "page4")));
        figures.put("curve", Figures.draw(MoneyExamples.curve()));
        figures.put("pipeline", Figures.draw(MoneyExamples.pipeline()));
        figures.put("empty-pipeline", Figures.draw(MoneyExamples.emptyPipeline()));
        figures.put("steps", Figures.draw(steps(9)));
        figures.put("empty-steps", Figures.draw(steps(0)));
        figures.put("gantt-before", Figures.draw(MoneyExamples.moved()));
        figures.put("emblem", Figures.emblem(new Caption("eu", "Emblem", "Twelve stars", ""), 72));
        figures.put("scores", Figures.draw(ScoreMapExamples.actions(55)));
        figures.put("empty-scores", Figures.draw(ScoreMapExamples.map(List.of())));
        figures.put("partner-map", Figures.draw(PartnerMapExamples.six()));
        figures.put("partner-map-crowd", Figures.draw(PartnerMapExamples.crowd(30)));
        figures.put("empty-partner-map", Figures.draw(PartnerMapExamples.map(List.of())));
        figures.put("threads", Figures.draw(ThreadMapExamples.broken()));
        figures.put("empty-map", Figures.draw(emptyMap()));
        figures.put("empty-chain", Figures.draw(emptyChain()));
        figures.put("empty-gantt", Figures.draw(emptyGantt()));
        return figures;
    }

    static HeatMap emptyMap() {
        return new HeatMap(
                HeatMapExamples.caption("none"), List.of(), List.of(), List.of(), HeatMapExamples.PAIRS, 640);
    }

    static Steps steps(int count) {
        List<Steps.Step> steps = IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        new Steps.Step("Step & step", "What is done in it, and what comes of it, said in many words"))
                .toList();
        return new Steps(new Caption("steps", "Steps", "Steps one by one", "No steps."), steps, 3, 640);
    }

    static ChainMap emptyChain() {
        return new ChainMap(ChainMapExamples.caption("none"), List.of(), List.of(), ChainMapExamples.WORDS, 640);
    }

    static Gantt emptyGantt() {
        return new Gantt(
                GanttExamples.caption("none"), Timeline.ofMonths(12), List.of(), List.of(), GanttExamples.WORDS, 640);
    }
}
