package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.strategy.StrategyFacts.Rules;
import eu.clusterplanner.roadmap.GovernanceBody;
import eu.clusterplanner.roadmap.GovernanceBody.DecisionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Section 9: bodies with their rules of decision, and how the partners deal with each other. */
final class WorkingSection {

    private final Story story;

    WorkingSection(Story story) {
        this.story = story;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>(bodies());
        Rules rules = story.input().facts().basics().rules();
        rule(blocks, "decisions", rules.decisions());
        rule(blocks, "joining", rules.joining());
        rule(blocks, "leaving", rules.leaving());
        rule(blocks, "property", rules.property());
        rule(blocks, "confidentiality", rules.confidentiality());
        rule(blocks, "dataProtection", rules.dataProtection());
        return story.section("s9", blocks);
    }

    private void rule(List<Block> blocks, String key, @Nullable String text) {
        blocks.addAll(Prose.paragraph(story.say("rule." + key), text));
    }

    private List<Block> bodies() {
        Grid grid = new Grid(story)
                .column("body", 1.5)
                .column("seats", 2)
                .column("decides", 2.4)
                .column("rhythm", 1.2)
                .column("strategy.rule", 2.6);
        for (GovernanceBody body : story.input().roadmap().bodies()) {
            grid.row(
                    body.name(),
                    story.partners(body.members()),
                    Story.orEmpty(body.decides()),
                    Story.orEmpty(body.rhythm()),
                    rule(body.rule()));
        }
        return FilledColumns.of(grid.table("strategy.bodies"));
    }

    private String rule(DecisionRule rule) {
        return Stream.of(
                        story.word("governance_body.rule.majority", rule.majority()),
                        story.word("governance_body.rule.of", rule.of()),
                        percent(rule.quorumPercent()),
                        days("rule.open", rule.minimumDays()),
                        story.word("governance_body.rule.silence", rule.silence()),
                        days("rule.objection", rule.objectionDays()))
                .filter(part -> !part.isEmpty())
                .reduce((first, next) -> first + ", " + Character.toLowerCase(next.charAt(0)) + next.substring(1))
                .orElse("");
    }

    private String percent(@Nullable Integer quorum) {
        return quorum == null ? "" : story.say("rule.quorum", Map.of("percent", quorum));
    }

    private String days(String key, @Nullable Integer days) {
        return days == null ? "" : story.say(key, Map.of("days", days));
    }
}
