package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.ChoiceTexts;
import eu.clusterplanner.shell.field.CodeNames;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words for which there is a code: options, levels, yes and no, countries, languages. */
final class WrittenWords {

    private static final String OTHER = "exchange.workbook.other-words.";

    /** People write names of countries in the language of the table, not of the planner. */
    private static final List<Locale> LANGUAGES = Stream.of(
                    "en", "de", "fr", "es", "it", "pl", "cs", "pt", "nl", "sv", "da", "fi", "el", "hu", "ro", "bg")
            .map(Locale::of)
            .toList();

    private static final Map<String, String> COUNTRIES = names(true);
    private static final Map<String, String> LANGUAGE_CODES = names(false);

    private record Asked(String kind, String property, String text) {}

    private final Texts texts;

    /** A thousand rows have the same few words. */
    private final Map<Asked, Optional<String>> options = new HashMap<>();

    WrittenWords(Texts texts) {
        this.texts = texts;
    }

    private static Map<String, String> names(boolean countries) {
        Map<String, String> names = new HashMap<>();
        for (Locale language : LANGUAGES) {
            CodeNames in = countries ? CodeNames.countries(language) : CodeNames.languages(language);
            in.codes().forEach(code -> names.putIfAbsent(Spelling.of(in.of(code)), code));
        }
        if (countries) {
            // as the Commission writes them
            names.put("el", "GR");
            names.put("uk", "GB");
        }
        return Map.copyOf(names);
    }

    Optional<String> country(String text) {
        String name = Spelling.of(text);
        String code = COUNTRIES.get(name);
        return code == null && name.matches("[a-z]{2}")
                ? Optional.of(name.toUpperCase(Locale.ROOT))
                : Optional.ofNullable(code);
    }

    Optional<String> language(String text) {
        String name = Spelling.of(text);
        return name.matches("[a-z]{2}") ? Optional.of(name) : Optional.ofNullable(LANGUAGE_CODES.get(name));
    }

    /** One of the options, by its code, its words on screen or other usual words. */
    Optional<String> option(RecordKind kind, Property property, String text) {
        return options.computeIfAbsent(
                new Asked(kind.name(), property.name(), text), asked -> find(kind, property, text));
    }

    private Optional<String> find(RecordKind kind, Property property, String text) {
        if (!(property.type() instanceof PropertyType.Choice choice)) {
            return Optional.empty();
        }
        String name = Spelling.of(text);
        return choice.options().stream()
                .filter(option -> Spelling.of(option).equals(name)
                        || Spelling.of(ChoiceTexts.of(texts, kind, property, option))
                                .equals(name)
                        || isOther(kind.name() + "." + property.name() + "." + option, name))
                .findFirst();
    }

    /** A level from 0 to 4 in words. */
    Optional<Integer> level(String text) {
        return numbered(text, "level.assessment.", 0, 4);
    }

    /** An importance in words, as the weight that it stands for. */
    Optional<Integer> weight(String text) {
        return numbered(text, "level.importance.", 1, 4).map(step -> step == 4 ? 5 : step);
    }

    private Optional<Integer> numbered(String text, String key, int least, int most) {
        String name = Spelling.of(text);
        return IntStream.rangeClosed(least, most)
                .filter(step -> Spelling.of(texts.get(key + step)).equals(name) || isOther(key + step, name))
                .boxed()
                .findFirst();
    }

    Optional<Boolean> yesOrNo(String text) {
        String name = Spelling.of(text);
        if (isOther("yes", name) || text.strip().equals("✓") || text.strip().equals("✔")) {
            return Optional.of(true);
        }
        return isOther("no", name) ? Optional.of(false) : Optional.empty();
    }

    /** Whether it says that the partner does not know. */
    boolean isUnknown(String text) {
        return text.strip().matches("\\?+") || isOther("unknown", Spelling.of(text));
    }

    private boolean isOther(String key, String name) {
        return texts.has(OTHER + key)
                && Arrays.stream(texts.get(OTHER + key).split("\\|", -1))
                        .anyMatch(word -> Spelling.of(word).equals(name));
    }
}
