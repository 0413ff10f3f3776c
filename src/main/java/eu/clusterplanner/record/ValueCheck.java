package eu.clusterplanner.record;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks a single value against the range of its property; the same words at every door. */
public final class ValueCheck {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");
    private static final BigDecimal MOST_MONEY = new BigDecimal("999999999999.99");
    private static final int MOST_PROSE = 10_000;
    private static final int MOST_ELEMENTS = 1000;
    private static final int MOST_ADDRESS = 2000;
    private static final int MOST_LINE = 250;

    private ValueCheck() {}

    /** The problem with that value, empty where there is none. The value has the Java type of the property. */
    public static Optional<Problem> check(Property property, @Nullable Object value) {
        if (value == null || (value instanceof List<?> list && list.isEmpty())) {
            return property.required() ? Optional.of(Problem.of("required")) : Optional.empty();
        }
        return Optional.ofNullable(problem(property.type(), value));
    }

    private static @Nullable Problem problem(PropertyType type, Object value) {
        return switch (type) {
            case PropertyType.Key() -> KEY.matcher((String) value).matches() ? null : Problem.of("key");
            case PropertyType.Line line -> line((String) value, line.most(), line.pattern());
            case PropertyType.Prose prose -> prose((String) value, prose.most());
            case PropertyType.WebAddress() -> address((String) value);
            case PropertyType.WholeNumber n -> between((Integer) value, n.least(), n.most());
            case PropertyType.Decimal d -> between((Double) value, d.least(), d.most());
            case PropertyType.Money() -> money((BigDecimal) value);
            case PropertyType.Flag flag -> flag.onlyTrue() && !(Boolean) value ? Problem.of("onlyYes") : null;
            case PropertyType.Choice choice -> choice.options().contains((String) value) ? null : Problem.of("choice");
            case PropertyType.Lines lines -> lines(lines, (List<?>) value);
            case PropertyType.Pair pair -> pair((List<?>) value);
            case PropertyType.Links links -> distinct((List<?>) value);
            case PropertyType.Findings findings -> distinct((List<?>) value);
            case PropertyType.Day day -> null;
            case PropertyType.Planned planned -> null;
            case PropertyType.Duration duration -> null;
            case PropertyType.Link link -> null;
            case PropertyType.Finding finding -> null;
            case PropertyType.Children children -> Problem.of("children");
        };
    }

    private static @Nullable Problem line(String value, int most, @Nullable String pattern) {
        if (value.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
            return Problem.of("lineControl");
        }
        Problem length = length(value, most);
        if (length != null) {
            return length;
        }
        return pattern == null || Pattern.compile(pattern).matcher(value).find() ? null : Problem.of("form");
    }

    /** Why a line that is no property cannot be stored; empty where it can. */
    public static Optional<Problem> checkLine(String value) {
        return Optional.ofNullable(line(value, MOST_LINE, null));
    }

    /** As {@link #checkLine(String)} for a name of at most so many characters, which is not blank. */
    public static Optional<Problem> checkLine(String value, int most) {
        return Optional.ofNullable(value.isBlank() ? Problem.of("empty") : line(value, most, null));
    }

    /** Why a text of several lines that is no property cannot be stored; empty where it can. */
    public static Optional<Problem> checkProse(String value) {
        return Optional.ofNullable(prose(value, MOST_PROSE));
    }

    /** As {@link #checkProse}, of at most so many code points. */
    public static Optional<Problem> checkProse(String value, int most) {
        return Optional.ofNullable(prose(value, most));
    }

    private static @Nullable Problem prose(String value, int most) {
        boolean control = value.chars().anyMatch(c -> (c < 0x20 && c != '\n' && c != '\t') || c == 0x7f);
        return control ? Problem.of("proseControl") : length(value, most);
    }

    private static @Nullable Problem length(String value, int most) {
        if (value.isEmpty()) {
            return Problem.of("empty");
        }
        if (hasLoneSurrogate(value)) {
            return Problem.of("surrogate");
        }
        int length = value.codePointCount(0, value.length());
        return length > most ? Problem.of("tooLong", Map.of("most", most, "length", length)) : null;
    }

    private static boolean hasLoneSurrogate(String value) {
        return value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static @Nullable Problem address(String value) {
        Problem problem = line(value, MOST_ADDRESS, null);
        if (problem != null) {
            return problem;
        }
        try {
            return isPlain(new URI(value)) ? null : Problem.of("address");
        } catch (URISyntaxException e) {
            return Problem.of("address");
        }
    }

    /** As the file's format uri has it: what is stored can be imported again. */
    private static boolean isPlain(URI address) {
        String query = address.getRawQuery();
        return address.isAbsolute()
                && address.toString().chars().allMatch(c -> c < 0x7f)
                && (query == null || query.chars().noneMatch(c -> c == '[' || c == ']'));
    }

    private static @Nullable Problem between(Integer value, int least, int most) {
        return value < least || value > most ? range(least, most) : null;
    }

    private static @Nullable Problem between(Double value, double least, double most) {
        return value >= least && value <= most ? null : range(least, most);
    }

    private static Problem range(Number least, Number most) {
        return Problem.of("range", Map.of("least", least, "most", most));
    }

    private static @Nullable Problem money(BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(MOST_MONEY) > 0) {
            return range(0, MOST_MONEY);
        }
        return value.stripTrailingZeros().scale() > 2 ? Problem.of("decimals") : null;
    }

    private static @Nullable Problem lines(PropertyType.Lines type, List<?> values) {
        if (values.size() > MOST_ELEMENTS) {
            return Problem.of("tooMany", "most", MOST_ELEMENTS);
        }
        for (Object value : values) {
            String text = (String) value;
            Problem problem =
                    type.prose() ? prose(text, type.mostLength()) : line(text, type.mostLength(), type.pattern());
            if (problem != null) {
                return problem;
            }
            if (!type.options().isEmpty() && !type.options().contains(text)) {
                return Problem.of("choice");
            }
        }
        return type.unique() ? distinct(values) : null;
    }

    private static @Nullable Problem pair(List<?> values) {
        return values.size() == 2 && !values.getFirst().equals(values.getLast()) ? null : Problem.of("pair");
    }

    private static @Nullable Problem distinct(List<?> values) {
        if (values.size() > MOST_ELEMENTS) {
            return Problem.of("tooMany", "most", MOST_ELEMENTS);
        }
        return new HashSet<>(values).size() == values.size() ? null : Problem.of("twice");
    }
}
