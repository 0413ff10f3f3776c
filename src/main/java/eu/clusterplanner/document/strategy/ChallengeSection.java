package eu.clusterplanner.document.strategy;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.strategy.StrategyFacts.Basics;
import eu.clusterplanner.document.strategy.StrategyFacts.Need;
import eu.clusterplanner.partner.PartnerSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Section 3: the common challenge, trends, the regions, and what member companies need. */
final class ChallengeSection {

    private static final int NAMED = 4;

    private final Story story;

    ChallengeSection(Story story) {
        this.story = story;
    }

    Section section() {
        return story.section(
                "s3",
                List.of(),
                story.section("s3-1", challenge()),
                story.section("s3-2", List.of()),
                story.section("s3-3", regions()),
                story.section("s3-4", needs()));
    }

    private List<Block> challenge() {
        Basics basics = story.input().facts().basics();
        List<Block> blocks = new ArrayList<>(Prose.paragraph(basics.theme()));
        List<Block.Item> challenges = basics.challenges().stream()
                .map(code -> new Block.Item(0, false, Inline.plain(story.word("partnership.jointChallenges", code))))
                .toList();
        if (!challenges.isEmpty()) {
            blocks.add(Block.Paragraph.of(story.say("challenge.joint")));
            blocks.add(new Block.ItemList(challenges));
        }
        return blocks;
    }

    private List<Block> regions() {
        if (!story.isStrand("ESCP_S3", "ESCP_4X")) {
            return List.of();
        }
        Grid grid = new Grid(story)
                .column("strategy.region", 1.5)
                .column("partners", 1.5)
                .column("strategy.strong", 3)
                .column("strategy.needs", 3);
        SurroundingsSection.byRegion(story)
                .forEach((region, partners) -> grid.row(
                        region,
                        partners.stream().map(PartnerSummary::label).collect(Collectors.joining(", ")),
                        strong(partners),
                        needs(partners)));
        return grid.table("strategy.situation");
    }

    /** Competences in which one of them reaches the level that is needed. */
    private String strong(List<PartnerSummary> partners) {
        List<String> keys = partners.stream().map(PartnerSummary::key).toList();
        return story.input().competences().figures().competences().stream()
                .filter(row -> row.holders().stream().anyMatch(keys::contains))
                .map(CompetenceRow::competence)
                .flatMap(key -> story.input().competences().competence(key).stream())
                .map(competence -> competence.name())
                .collect(Collectors.joining(", "));
    }

    private String needs(List<PartnerSummary> partners) {
        List<String> keys = partners.stream().map(PartnerSummary::key).toList();
        return story.input().facts().needs().stream()
                .filter(need -> keys.contains(need.partner()))
                .map(need -> Story.orEmpty(need.text()))
                .collect(Collectors.joining(" "));
    }

    private List<Block> needs() {
        Grid grid = new Grid(story)
                .column("no", 0.45)
                .column("strategy.need", 2.8)
                .column("strategy.partner", 1.3)
                .number("strategy.smes", 0.7)
                .column("strategy.urgency", 0.9)
                .column("strategy.answeredBy", 4.6);
        for (Need need : story.input().facts().needs()) {
            grid.row(
                    need.key(),
                    Story.orEmpty(need.text()),
                    story.partner(need.partner()),
                    story.number(need.companies()),
                    story.level("urgency", need.urgency()),
                    answers("need:" + need.key()));
        }
        return FilledColumns.of(grid.note(story.source("plan")).table("strategy.needs"));
    }

    /** Some of the actions, the rest counted: a need may stand behind half of the plan. */
    private String answers(String finding) {
        List<String> actions = story.input().actions().actions().stream()
                .filter(story::isOnTheList)
                .filter(action -> action.origins().contains(finding))
                .map(ChallengeSection::name)
                .toList();
        return String.join("\n", story.some(actions, NAMED));
    }

    private static String name(Action action) {
        return action.key() + " " + action.title();
    }
}
