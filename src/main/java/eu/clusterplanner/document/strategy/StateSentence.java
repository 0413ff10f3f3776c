package eu.clusterplanner.document.strategy;

import eu.clusterplanner.competence.analysis.CompetenceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What we have, what is thin and what is missing, in one sentence. */
final class StateSentence {

    /** More gaps than this are counted, not named. */
    private static final int NAMED = 3;

    private static final int TWICE = 2;

    private final Story story;
    private final List<CompetenceRow> rows;
    private final List<String> parts = new ArrayList<>();

    private StateSentence(Story story) {
        this.story = story;
        this.rows = story.input().competences().figures().competences().stream()
                .filter(row -> row.state() != null)
                .toList();
    }

    /** The sentence; empty while no competence is both needed and answered. */
    static String of(Story story) {
        StateSentence sentence = new StateSentence(story);
        sentence.count("single", row -> depth(row) == 1);
        sentence.count("twice", row -> depth(row) == TWICE);
        sentence.count("several", row -> depth(row) > TWICE);
        sentence.gaps();
        return sentence.parts.isEmpty() ? "" : capital(String.join("; ", sentence.parts)) + ".";
    }

    private static int depth(CompetenceRow row) {
        return Objects.requireNonNullElse(row.depth(), 0);
    }

    private void count(String key, Predicate<CompetenceRow> which) {
        long count = rows.stream().filter(which).count();
        if (count > 0) {
            String first = parts.isEmpty() ? "yes" : "no";
            parts.add(story.say("states." + key, Map.of("count", count, "all", rows.size(), "first", first)));
        }
    }

    private void gaps() {
        List<String> names = rows.stream()
                .filter(row -> depth(row) == 0)
                .map(row -> CompetenceSection.name(story, row.competence()))
                .map(StateSentence::withinSentence)
                .toList();
        if (names.isEmpty()) {
            return;
        }
        parts.add(
                names.size() > NAMED
                        ? story.say("states.gaps", Map.of("count", names.size()))
                        : story.say("states.gap", Map.of("names", joined(names))));
    }

    private String joined(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : story.say(
                        "and",
                        Map.of(
                                "first",
                                names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", ")),
                                "last",
                                names.getLast()));
    }

    /** In lower case, unless it begins with an abbreviation. */
    private static String withinSentence(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
