package eu.clusterplanner.document.strategy;

import eu.clusterplanner.competence.AnalysedCompetences;
import eu.clusterplanner.competence.Synergy;
import eu.clusterplanner.competence.analysis.PairRow;
import eu.clusterplanner.document.model.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pairs with the best prospects, each explained in two sentences, with what the team makes of it. */
final class PairTexts {

    private static final int BEST = 5;
    private static final int NAMED = 3;

    private final Story story;
    private final AnalysedCompetences competences;

    PairTexts(Story story) {
        this.story = story;
        this.competences = story.input().competences();
    }

    List<Block> blocks() {
        List<PairRow> best = competences.figures().pairs().stream()
                .filter(pair -> pair.rank() != null && !isRejected(pair))
                .sorted(Comparator.comparingInt(pair -> Objects.requireNonNullElse(pair.rank(), Integer.MAX_VALUE)))
                .limit(BEST)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!best.isEmpty()) {
            blocks.add(Block.Paragraph.of(story.say("pairs.intro", Map.of("count", best.size()))));
            best.forEach(pair -> blocks.addAll(pair(pair)));
        }
        return blocks;
    }

    private Optional<Synergy> noted(PairRow pair) {
        return competences.synergy(pair.partners().first(), pair.partners().second());
    }

    private boolean isRejected(PairRow pair) {
        return noted(pair)
                .filter(synergy -> "REJECTED".equals(synergy.status()))
                .isPresent();
    }

    private List<Block> pair(PairRow pair) {
        String first = story.partner(pair.partners().first());
        String second = story.partner(pair.partners().second());
        String name = story.say("and", Map.of("first", first, "last", second));
        String why = Stream.of(
                        brings(first, second, pair.filledByFirst()), brings(second, first, pair.filledBySecond()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        List<Block> blocks = new ArrayList<>(Prose.paragraph(name, why + " " + score(pair)));
        List<Block.Item> items = noted(pair).map(this::plans).orElse(List.of());
        if (!items.isEmpty()) {
            blocks.add(new Block.ItemList(items));
        }
        return blocks;
    }

    /** As on the page: the team's own view first where it has one. */
    private String score(PairRow pair) {
        Double synergy = pair.synergy();
        Integer own = pair.override();
        if (synergy == null) {
            return own == null ? "" : story.say("pairs.score.own", Map.of("own", own));
        }
        String computed = story.tenths(synergy);
        return own == null
                ? story.say("pairs.score", Map.of("score", computed))
                : story.say("pairs.score.both", Map.of("own", own, "score", computed));
    }

    private String brings(String giver, String receiver, List<String> filled) {
        if (filled.isEmpty()) {
            return "";
        }
        String items =
                CompetenceSection.names(story, filled.stream().limit(NAMED).toList());
        return story.say(
                "pairs.brings",
                Map.of(
                        "giver", giver,
                        "receiver", receiver,
                        "items", items,
                        "more", Math.max(0, filled.size() - NAMED)));
    }

    private List<Block.Item> plans(Synergy synergy) {
        List<Block.Item> items = new ArrayList<>();
        add(items, "idea", synergy.idea());
        add(items, "barrier", synergy.barrier());
        add(items, "next", next(synergy));
        return items;
    }

    private @Nullable String next(Synergy synergy) {
        String step = synergy.nextStep();
        String who = Stream.of(story.partner(synergy.owner()), story.dates().due(synergy.due()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return step == null || who.isEmpty() ? step : step + " (" + who + ")";
    }

    private void add(List<Block.Item> items, String key, @Nullable String text) {
        if (text != null) {
            items.add(new Block.Item(0, false, Prose.led(story.say("pairs." + key), text)));
        }
    }
}
