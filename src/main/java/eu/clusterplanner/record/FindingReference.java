package eu.clusterplanner.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to a finding as the partnership file writes it: {@code competence:C1}, {@code stage:CHAIN/STAGE},
 * {@code interface:CHAIN/STAGE+STAGE}, {@code pair:PARTNER+PARTNER}, {@code challenge:CH1} …
 *
 * @param kind one of {@link #KINDS}
 * @param keys one key; of a stage: chain, stage; of an interface: chain, stage, stage; of a pair: two partners
 */
public record FindingReference(String kind, List<String> keys) {

    /** The kinds in the order of the steps, from the challenges of the basics to the lessons of an earlier phase. */
    public static final List<String> KINDS = List.of(
            "challenge",
            "need",
            "competence",
            "pair",
            "stage",
            "interface",
            "swot",
            "market",
            "objective",
            "risk",
            "lesson");

    private static final String KEY = "([A-Za-z0-9][A-Za-z0-9._-]{0,31})";
    private static final Pattern STAGE = Pattern.compile("(stage):" + KEY + "/" + KEY);
    private static final Pattern INTERFACE = Pattern.compile("(interface):" + KEY + "/" + KEY + "\\+" + KEY);
    private static final Pattern PAIR = Pattern.compile("(pair):" + KEY + "\\+" + KEY);
    private static final Pattern PLAIN =
            Pattern.compile("(competence|need|challenge|market|objective|swot|risk|lesson):" + KEY);

    /** Reads the written form; empty where the text has another form. */
    public static Optional<FindingReference> parse(String text) {
        for (Pattern pattern : List.of(PLAIN, STAGE, INTERFACE, PAIR)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                List<String> keys = java.util.stream.IntStream.rangeClosed(2, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .toList();
                return Optional.of(new FindingReference(matcher.group(1), keys));
            }
        }
        return Optional.empty();
    }
}
