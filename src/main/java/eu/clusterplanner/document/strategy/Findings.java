package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.strategy.StrategyFacts.Need;
import eu.clusterplanner.record.FindingReference;
import eu.clusterplanner.roadmap.Risk;
import eu.clusterplanner.strategy.Objective;
import eu.clusterplanner.strategy.SwotItem;
import eu.clusterplanner.strategy.TargetMarket;
import eu.clusterplanner.valuechain.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a finding is that the plan names by its kind and key. */
final class Findings {

    private static final int NAMED = 4;

    private final Story story;

    Findings(Story story) {
        this.story = story;
    }

    /** The finding in words; its key where the plan holds it no more. */
    String words(String reference) {
        return FindingReference.parse(reference).map(this::words).orElse(reference);
    }

    /** Some of them in one line, the rest counted. */
    String some(List<String> references) {
        String named = references.stream().limit(NAMED).map(this::words).collect(Collectors.joining("; "));
        int more = references.size() - NAMED;
        return more > 0 ? named + "; " + story.text("more", Map.of("count", more)) : named;
    }

    private String words(FindingReference finding) {
        List<String> keys = finding.keys();
        String said = switch (finding.kind()) {
            case "competence" -> CompetenceSection.name(story, keys.getFirst());
            case "stage" -> stage(keys.getFirst(), keys.get(1));
            case "interface" -> both(stage(keys.getFirst(), keys.get(1)), stage(keys.getFirst(), keys.get(2)));
            case "pair" -> both(partner(keys.getFirst()), partner(keys.get(1)));
            default -> text(finding.kind(), keys.getFirst());
        };
        return story.say("finding." + finding.kind(), Map.of("what", said));
    }

    private String text(String kind, String key) {
        return switch (kind) {
            case "need" ->
                first(
                        story.input().facts().needs().stream()
                                .filter(need -> need.key().equals(key))
                                .map(Need::text),
                        key);
            case "market" ->
                first(
                        story.input().strategy().markets().stream()
                                .filter(market -> market.key().equals(key))
                                .map(TargetMarket::name),
                        key);
            case "objective" ->
                first(
                        story.input().strategy().objectives().stream()
                                .filter(objective -> objective.key().equals(key))
                                .map(Objective::title),
                        key);
            case "swot" ->
                first(
                        story.input().strategy().swot().stream()
                                .filter(item -> item.key().equals(key))
                                .map(SwotItem::text),
                        key);
            case "risk" ->
                first(
                        story.input().roadmap().risks().stream()
                                .filter(risk -> risk.key().equals(key))
                                .map(Risk::title),
                        key);
            case "challenge" ->
                story.texts().has("choice.partnership.jointChallenges." + key)
                        ? story.word("partnership.jointChallenges", key)
                        : key;
            default -> key;
        };
    }

    private static String first(Stream<String> texts, String key) {
        return Optional.ofNullable(texts.map(Story::orEmpty).findFirst().orElse(null))
                .filter(text -> !text.isEmpty())
                .orElse(key);
    }

    private String partner(String key) {
        String label = story.partner(key);
        return label.isEmpty() ? key : label;
    }

    private String both(String first, String second) {
        return story.say("and", Map.of("first", first, "last", second));
    }

    private String stage(String chain, String key) {
        return story.input().chains().chains().chains().stream()
                .filter(each -> each.key().equals(chain))
                .flatMap(each -> each.stages().stream())
                .filter(stage -> stage.key().equals(key))
                .map(Stage::name)
                .findFirst()
                .orElse(key);
    }
}
