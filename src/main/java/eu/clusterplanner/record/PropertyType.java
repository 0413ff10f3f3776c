package eu.clusterplanner.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What values a property takes, with the ranges of the partnership file. The Java value of each type stands in its
 * comment; an absent value is null (lists: empty). Lengths count code points.
 */
public sealed interface PropertyType {

    /** {@code String}: names a record inside its collection. */
    record Key() implements PropertyType {}

    /** {@code String} without control characters, not empty; the pattern, if any, has to match as a whole. */
    record Line(int most, @Nullable String pattern) implements PropertyType {}

    /** {@code String} of several lines, not empty. */
    record Prose(int most) implements PropertyType {}

    /** {@code String}: an absolute URI, at most 2,000 characters. */
    record WebAddress() implements PropertyType {}

    /** {@code Integer} from least to most. */
    record WholeNumber(int least, int most) implements PropertyType {}

    /** {@code Double} from least to most. */
    record Decimal(double least, double most) implements PropertyType {}

    /** {@code BigDecimal}: EUR, not negative, at most two decimals. */
    record Money() implements PropertyType {}

    /** {@code Boolean}; onlyTrue: there is no "no", only "yes" or nothing. */
    record Flag(boolean onlyTrue) implements PropertyType {}

    /** {@code LocalDate}. */
    record Day() implements PropertyType {}

    /** {@code PlannedDate}: a calendar date or a project month; two columns. */
    record Planned() implements PropertyType {}

    /** {@code Period}: days, weeks or months. */
    record Duration() implements PropertyType {}

    /** {@code String}: one of the options. */
    record Choice(List<String> options) implements PropertyType {}

    /** {@code List<String>} of at most 1,000; options: the only values allowed, empty: free. */
    record Lines(
            int mostLength,
            boolean prose,
            boolean unique,
            @Nullable String pattern,
            List<String> options) implements PropertyType {}

    /** {@code RecordId} of a record of that kind. */
    record Link(String kind) implements PropertyType {}

    /** {@code List<RecordId>}, ordered, each at most once, kept in a table of their own. */
    record Links(String kind, LinkTable table) implements PropertyType {}

    /** {@code List<RecordId>} of two different records of that kind, in two columns: a pair of partners. */
    record Pair(String kind) implements PropertyType {}

    /** {@code String}: a reference kind:key to a finding of one of these kinds; a column each or one to the targets. */
    record Finding(List<String> kinds) implements PropertyType {}

    /** {@code List<String>} of references kind:key, ordered, each at most once, kept in a table of their own. */
    record Findings(LinkTable table) implements PropertyType {}

    /** The records of that kind below this record; they are edited as records of their own. */
    record Children(String kind) implements PropertyType {}
}
