package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.roadmap.Risk;
import eu.clusterplanner.roadmap.Risk.RiskState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Section 13: the register of risks, the greatest first, and how they went. */
final class Risks {

    private Risks() {}

    static List<Risk> byWeight(Story story) {
        return story.input().roadmap().risks().stream()
                .sorted(Comparator.comparingInt(Risks::weight).reversed())
                .toList();
    }

    /** What has no score yet stands last. */
    private static int weight(Risk risk) {
        Integer score = risk.score();
        return score == null ? 0 : score;
    }

    static Section section(Story story) {
        Grid grid = new Grid(story)
                .column("no", 0.55)
                .column("risk", 2.1)
                .number("probability", 1)
                .number("impact", 0.95)
                .column("earlySign", 2.1)
                .column("answer", 3)
                .column("owner", 1.55)
                .column("review", 1.4);
        for (Risk risk : byWeight(story)) {
            grid.row(
                    risk.key(),
                    risk.title(),
                    score(risk.probability()),
                    score(risk.impact()),
                    Story.orEmpty(risk.earlySign()),
                    Story.orEmpty(risk.mitigation()),
                    story.partner(risk.owner()),
                    story.dates().day(risk.review()));
        }
        grid.note(story.text("risks.scale"));
        List<Block> blocks = new ArrayList<>(grid.table("risks"));
        blocks.addAll(states(story));
        return Section.of("s13", story.text("section.risks"), blocks, List.of());
    }

    /** How the risks went, as reported, the latest first. */
    private static List<Block> states(Story story) {
        Grid grid = new Grid(story)
                .column("date", 1.2)
                .column("risk", 2.4)
                .column("happened", 1)
                .column("answerApplied", 1.2)
                .column("comment", 3.4);
        record Reported(Risk risk, RiskState state) {}
        byWeight(story).stream()
                .flatMap(risk -> risk.states().stream().map(state -> new Reported(risk, state)))
                .sorted(Comparator.comparing(
                                (Reported reported) -> reported.state().date())
                        .reversed())
                .forEach(reported -> grid.row(
                        story.dates().day(reported.state().date()),
                        reported.risk().key() + " " + reported.risk().title(),
                        yes(story, reported.state().happened()),
                        yes(story, reported.state().answerApplied()),
                        Story.orEmpty(reported.state().comment())));
        return grid.table("riskStates");
    }

    private static String yes(Story story, @Nullable Boolean answer) {
        return answer == null ? "" : story.text(answer ? "yes" : "no");
    }

    private static String score(@Nullable Integer score) {
        return score == null ? "" : String.valueOf(score);
    }
}
