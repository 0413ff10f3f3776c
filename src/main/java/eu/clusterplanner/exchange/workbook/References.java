package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shell.field.RefusedText;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The records of the sheets, found by their key or by any of their names, however these are written. */
final class References {

    private static final Set<String> KINDS = Set.of("partner", "competence", "objective", "action");

    private static final Pattern BEFORE = Pattern.compile("(\\S+)(?::|\\s[–-])\\s.*", Pattern.DOTALL);

    private record Name(String kind, String spelling) {}

    private final Map<Name, String> keys = new HashMap<>();
    private final Map<Name, String> names = new HashMap<>();
    private final Map<Name, String> knownKeys = new HashMap<>();
    private final Map<Name, String> knownNames = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final BesideRecords beside;
    private final Function<String, RecordKind> kinds;
    private final boolean returning;

    /** returning: all that cells can name is known, so nothing is made because a cell names it. */
    References(BesideRecords beside, Function<String, RecordKind> kinds, boolean returning) {
        this.beside = beside;
        this.kinds = kinds;
        this.returning = returning;
    }

    RecordKind kind(String name) {
        return kinds.apply(name);
    }

    void addKey(String kind, String key) {
        addKey(kind, key, key);
    }

    /** Whoever writes that in a cell means the record with that key. */
    void addKey(String kind, String written, String key) {
        keys.putIfAbsent(new Name(kind, Spelling.ofKey(written)), key);
        words(kind).add(key);
    }

    /** A record that is there besides those of the sheets; where both have a name, that of the sheets is meant. */
    void addKnown(String kind, String key, List<String> called) {
        knownKeys.putIfAbsent(new Name(kind, Spelling.ofKey(key)), key);
        words(kind).add(key);
        called.stream().filter(name -> !Spelling.of(name).isEmpty()).forEach(name -> {
            words(kind).add(name);
            knownNames.putIfAbsent(new Name(kind, Spelling.of(name)), key);
            knownNames.putIfAbsent(new Name(kind, Spelling.of(key + name)), key);
        });
    }

    /** A key as the known record has it, whose spelling may be another one. */
    String knownForm(String kind, String key) {
        return knownKeys.getOrDefault(new Name(kind, Spelling.ofKey(key)), key);
    }

    /** Whether there is a record of that key besides those of the sheets. */
    boolean isKnown(String kind, String key) {
        return knownKeys.containsKey(new Name(kind, Spelling.ofKey(key)));
    }

    /** The key of the known record that has one of these names. */
    Optional<String> known(String kind, List<String> called) {
        return called.stream()
                .filter(name -> !Spelling.of(name).isEmpty())
                .flatMap(name -> Optional.ofNullable(knownNames.get(new Name(kind, Spelling.of(name)))).stream())
                .findFirst();
    }

    /** The first record of a name has it. */
    void addName(String kind, String name, String key) {
        if (!Spelling.of(name).isEmpty()) {
            words(kind).add(name);
            names.putIfAbsent(new Name(kind, Spelling.of(name)), key);
            names.putIfAbsent(new Name(kind, Spelling.of(key + name)), key);
        }
    }

    boolean hasKey(String kind, String key) {
        return hasRow(kind, key) || isKnown(kind, key);
    }

    /** Whether a row of the sheets has that key. */
    boolean hasRow(String kind, String key) {
        return keys.containsKey(new Name(kind, Spelling.ofKey(key)));
    }

    /** Whether what a cell names of that kind is made where it is not there. */
    boolean makes(String kind) {
        return !returning && !KINDS.contains(kind);
    }

    /** The key of what the text names; throws {@link RefusedText} where there is no such thing. */
    String key(String kind, String text) {
        return makes(kind)
                ? beside.key(kind, text)
                : find(kind, text).orElseThrow(() -> new RefusedText(unknown(kind, text.strip())));
    }

    private Problem unknown(String kind, String text) {
        if (!returning) {
            return new Problem("exchange.workbook.problem.unknown-name", Map.of("kind", kind, "name", text));
        }
        return new Problem(
                "exchange.return.problem.unknown-name",
                Map.of(
                        "kind",
                        kind,
                        "name",
                        text,
                        "near",
                        NearWords.nearest(text, words(kind)).orElse("none")));
    }

    private Set<String> words(String kind) {
        return words.computeIfAbsent(kind, none -> new LinkedHashSet<>());
    }

    /** By key, by name, by both as the planner shows them, or by the key before a colon or dash: {@code O1: anything}. */
    Optional<String> find(String kind, String text) {
        Name asKey = new Name(kind, Spelling.ofKey(text));
        Name asName = new Name(kind, Spelling.of(text));
        Matcher before = BEFORE.matcher(text.strip());
        return Optional.ofNullable(keys.get(asKey))
                .or(() -> Optional.ofNullable(names.get(asName)))
                .or(() -> Optional.ofNullable(knownKeys.get(asKey)))
                .or(() -> Optional.ofNullable(knownNames.get(asName)))
                .or(() -> before.matches() ? keyed(kind, before.group(1)) : Optional.empty());
    }

    private Optional<String> keyed(String kind, String key) {
        Name name = new Name(kind, Spelling.ofKey(key));
        return Optional.ofNullable(keys.get(name)).or(() -> Optional.ofNullable(knownKeys.get(name)));
    }
}
