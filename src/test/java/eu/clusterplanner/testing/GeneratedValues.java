package eu.clusterplanner.testing;

import eu.clusterplanner.record.PropertyType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes random values of properties that name no other record, the extremes of their ranges included. */
final class GeneratedValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern PART = Pattern.compile("(?:\\[([^\\]]+)\\]|(.))(?:\\{(\\d+)(?:,(\\d+))?\\})?");
    private static final List<String> WORDS = List.of(
            "packaging",
            "Σύμπλεγμα",
            "łódź",
            "naïve",
            "データ",
            "🧪👩‍🔬",
            "e\u0301",
            "\"quoted\"",
            "back\\slash",
            "a/b",
            "ﬁn",
            "\u2028",
            "zero\u200bwidth",
            "طاقة",
            "{brace}",
            "'s",
            "<b>",
            "~0",
            "\ufeff",
            "\uffff",
            "x");

    private final Random random;
    private boolean longTexts;

    GeneratedValues(Random random) {
        this.random = random;
    }

    /** A value, or null for a type that names other records; some texts are as long as they may be, if wanted. */
    @Nullable
    JsonNode of(PropertyType type, boolean withLongTexts) {
        longTexts = withLongTexts;
        return switch (type) {
            case PropertyType.Line line -> NODES.stringNode(line(line.most(), line.pattern()));
            case PropertyType.Prose prose -> NODES.stringNode(text(prose.most(), true));
            case PropertyType.WebAddress() -> NODES.stringNode("https://example.org/%C3%A9?q=" + random.nextInt(1000));
            case PropertyType.WholeNumber n -> NODES.numberNode(whole(n.least(), n.most()));
            case PropertyType.Decimal d -> NODES.numberNode(new BigDecimal(Double.toString(decimal(d))));
            case PropertyType.Money() -> NODES.numberNode(money());
            case PropertyType.Flag flag -> NODES.booleanNode(flag.onlyTrue() || random.nextBoolean());
            case PropertyType.Day() -> NODES.stringNode(day());
            case PropertyType.Planned() -> NODES.stringNode(random.nextBoolean() ? day() : "M" + whole(1, 999));
            case PropertyType.Duration() -> NODES.stringNode("P" + whole(0, 9999) + pick(List.of("D", "W", "M")));
            case PropertyType.Choice choice -> NODES.stringNode(pick(choice.options()));
            case PropertyType.Lines lines -> lines(lines);
            default -> null;
        };
    }

    <T> T pick(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    private ArrayNode lines(PropertyType.Lines type) {
        Supplier<String> line = () -> type.options().isEmpty()
                ? type.prose() ? text(type.mostLength(), true) : line(type.mostLength(), type.pattern())
                : pick(type.options());
        Set<String> lines = new LinkedHashSet<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            lines.add(line.get());
        }
        ArrayNode list = NODES.arrayNode();
        lines.forEach(list::add);
        if (!type.unique()) {
            list.add(lines.iterator().next());
        }
        return list;
    }

    private String line(int most, @Nullable String pattern) {
        return pattern == null ? text(most, false) : matching(pattern);
    }

    /** Only what the schema needs: characters and classes with counts. */
    private String matching(String pattern) {
        StringBuilder text = new StringBuilder();
        Matcher part = PART.matcher(pattern.replaceAll("^\\^|\\$$", ""));
        while (part.find()) {
            int least = part.group(3) == null ? 1 : Integer.parseInt(part.group(3));
            int most = part.group(4) == null ? least : Integer.parseInt(part.group(4));
            for (int i = whole(least, most); i > 0; i--) {
                text.append(part.group(1) == null ? part.group(2).charAt(0) : member(part.group(1)));
            }
        }
        return text.toString();
    }

    private char member(String characterClass) {
        Pattern one = Pattern.compile("[" + characterClass + "]");
        while (true) {
            char c = (char) whole(0x20, 0x7e);
            if (one.matcher(Character.toString(c)).matches()) {
                return c;
            }
        }
    }

    /** Lengths count code points. */
    private String text(int most, boolean lines) {
        int length = longTexts && random.nextInt(20) == 0 ? most : whole(1, Math.min(most, 40));
        StringBuilder text = new StringBuilder();
        while (text.codePointCount(0, text.length()) < length) {
            text.append(pick(WORDS)).append(lines ? pick(List.of(" ", "\n", "\t", "\n\n")) : " ");
        }
        text.setLength(text.offsetByCodePoints(0, length));
        return text.toString();
    }

    private int whole(int least, int most) {
        return switch (random.nextInt(8)) {
            case 0 -> least;
            case 1 -> most;
            default -> random.nextInt(least, most == Integer.MAX_VALUE ? most : most + 1);
        };
    }

    private double decimal(PropertyType.Decimal range) {
        return switch (random.nextInt(8)) {
            case 0 -> range.least();
            case 1 -> range.most();
            case 2 -> Math.max(range.least(), Double.MIN_VALUE);
            case 3 -> Math.max(range.least(), 0.1);
            case 4 -> Math.max(range.least(), Math.floor(range.most() / 3));
            default -> range.least() + random.nextDouble() * (range.most() - range.least());
        };
    }

    private BigDecimal money() {
        return switch (random.nextInt(6)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> new BigDecimal("999999999999.99");
            default -> BigDecimal.valueOf(random.nextLong(100_000_000_000L), random.nextInt(3));
        };
    }

    private String day() {
        return switch (random.nextInt(12)) {
            case 0 -> "0000-01-01";
            case 1 -> "9999-12-31";
            case 2 -> "2024-02-29";
            default -> LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000)).toString();
        };
    }
}
