package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Time spans as people write them: 3 months, 3 m, 10 days, P2W; a bare number keeps the unit that stood there. */
final class WrittenPeriods {

    private static final Pattern FORM = Pattern.compile("(?:p ?)?([0-9]{1,4}) ?(\\p{L}*)\\.?");

    private final Texts texts;

    WrittenPeriods(Texts texts) {
        this.texts = texts;
    }

    /** now: the span that stands there, if any; throws {@link RefusedText} for what is none. */
    Period parse(String text, @Nullable Object now) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(texts.locale()));
        if (!form.matches()) {
            throw refused();
        }
        int amount = Integer.parseInt(form.group(1));
        String word = form.group(2);
        if (word.isEmpty()) {
            return Optional.ofNullable(now)
                    .filter(Period.class::isInstance)
                    .map(period -> new Period(amount, ((Period) period).unit()))
                    .orElseThrow(WrittenPeriods::refused);
        }
        return new Period(amount, unit(word, amount));
    }

    /** By the first letters of its name, in the language of the person or in English. */
    private Period.Unit unit(String word, int amount) {
        return Stream.of(Period.Unit.values())
                .filter(unit ->
                        name(unit).startsWith(word) || words(unit, amount).startsWith(word))
                .findFirst()
                .orElseThrow(WrittenPeriods::refused);
    }

    private static String name(Period.Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    private String words(Period.Unit unit, int amount) {
        return texts.get("format.period." + name(unit), Map.of("amount", amount))
                .toLowerCase(texts.locale())
                .replaceFirst("^[^\\p{L}]*", "");
    }

    private static RefusedText refused() {
        return new RefusedText(Problem.of("period"));
    }
}
