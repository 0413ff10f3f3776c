package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.FindingReference;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that objectives and actions can answer: what the analysis found, in the order of the steps, as references. */
final class FindingChoices {

    private final LinkChoices targets;
    private final FindingWords words;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<String>> byWords = new HashMap<>();

    FindingChoices(LinkChoices targets, FindingWords words) {
        this.targets = targets;
        this.words = words;
    }

    List<String> all() {
        return ofKinds(FindingReference.KINDS);
    }

    List<String> ofKinds(List<String> kinds) {
        return kinds.stream().flatMap(this::references).toList();
    }

    /** The finding in words. */
    String label(String reference) {
        return labels.computeIfAbsent(reference, words::of);
    }

    /** The words by which only that finding is known, for a cell of a sheet; else the reference. */
    String written(String reference) {
        String label = label(reference);
        boolean clear = label.chars().noneMatch(c -> c == ';' || c == '\n')
                && called(label).size() == 1;
        return clear ? label : reference;
    }

    /** The finding of these words, of the name alone or of that reference; throws {@link RefusedText}. */
    String meant(String typed) {
        boolean isReference =
                FindingReference.parse(typed).isPresent() && !label(typed).equals(typed);
        List<String> found = isReference ? List.of(typed) : called(typed);
        if (found.isEmpty()) {
            String end = ": " + typed.toLowerCase(Locale.ROOT);
            found = byWords().entrySet().stream()
                    .filter(words -> words.getKey().endsWith(end))
                    .flatMap(words -> words.getValue().stream())
                    .toList();
        }
        if (found.size() != 1) {
            throw new RefusedText(Problem.of(found.isEmpty() ? "unknownKey" : "severalFindings", "text", typed));
        }
        return found.getFirst();
    }

    private List<String> called(String words) {
        return byWords().getOrDefault(words.toLowerCase(Locale.ROOT), List.of());
    }

    private Map<String, List<String>> byWords() {
        if (byWords.isEmpty()) {
            all().forEach(reference -> byWords.computeIfAbsent(
                            label(reference).toLowerCase(Locale.ROOT), words -> new ArrayList<>())
                    .add(reference));
        }
        return byWords;
    }

    void forget() {
        labels.clear();
        byWords.clear();
    }

    private Stream<String> references(String kind) {
        return switch (kind) {
            case "challenge" -> IntStream.rangeClosed(1, 5).mapToObj(number -> "challenge:CH" + number);
            case "pair" -> pairs();
            case "stage" -> stages().map(stage -> "stage:" + place(stage));
            case "interface" -> stages().flatMap(this::interfaces);
            default -> targets.rows(FindingWords.recordKind(kind)).stream().map(row -> kind + ":" + row.key());
        };
    }

    private Stream<String> pairs() {
        List<String> partners =
                targets.rows("partner").stream().map(RecordRow::key).toList();
        return IntStream.range(0, partners.size())
                .boxed()
                .flatMap(one ->
                        partners.stream().skip(one + 1L).map(other -> "pair:" + partners.get(one) + "+" + other));
    }

    private Stream<RecordRow> stages() {
        return targets.rows("stage").stream();
    }

    /** From a stage to those that take its output. */
    private Stream<String> interfaces(RecordRow stage) {
        return stage.value("feeds", List.class).stream()
                .flatMap(fed -> ((List<?>) fed).stream())
                .map(id -> targets.key("stage", (RecordId) id))
                .map(key -> "interface:" + place(stage) + "+" + key);
    }

    private String place(RecordRow stage) {
        RecordId chain = stage.parent();
        return (chain == null ? "" : targets.key("value_chain", chain)) + "/" + stage.key();
    }
}
