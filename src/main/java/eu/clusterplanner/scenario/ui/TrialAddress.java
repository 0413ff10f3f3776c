package eu.clusterplanner.scenario.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.clusterplanner.scenario.analysis.Assumptions;
import eu.clusterplanner.scenario.analysis.Candidate;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.PartnershipPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A trial as it stands in the address, so that it can be shared, and is there again after a way back:
 * {@code try?without=SCS&with=Lab;C1:3&needed=C2:4}. {@code kept} is the trial that was opened by its name.
 *
 * @param kept id of the kept trial; null: none
 */
record TrialAddress(Assumptions assumptions, @Nullable RecordId kept) {

    static final String PATH = "try";

    /** Begins a trial with a new partner. */
    static final String NEW = "new";

    private static final String WITHOUT = "without";
    private static final String WITH = "with";
    private static final String NEEDED = "needed";
    private static final String KEPT = "kept";

    /** So many candidates can be tried at once: a sheet of more columns says nothing any more. */
    static final int MOST_CANDIDATES = 10;

    static final int LONGEST_NAME = 250;

    /** Longer addresses are refused by servers. */
    private static final int LONGEST = 6_000;

    private static final Pattern LEVEL = Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,31}):([0-4])");

    /** What nobody can read in an address is left out. */
    static TrialAddress of(Location location) {
        Map<String, List<String>> parameters = location.getQueryParameters().getParameters();
        Map<String, Integer> needed = levels(parameters.getOrDefault(NEEDED, List.of()));
        needed.values().removeIf(level -> level < 1);
        List<Candidate> candidates = parameters.getOrDefault(WITH, List.of()).stream()
                .limit(MOST_CANDIDATES)
                .map(TrialAddress::candidate)
                .toList();
        return new TrialAddress(
                Assumptions.NONE
                        .without(parameters.getOrDefault(WITHOUT, List.of()))
                        .with(candidates)
                        .requiring(needed),
                kept(location.getQueryParameters()));
    }

    private static @Nullable RecordId kept(QueryParameters parameters) {
        try {
            return parameters.getSingleParameter(KEPT).map(RecordId::parse).orElse(null);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static Candidate candidate(String text) {
        List<String> parts = new ArrayList<>(List.of(text.split(";", -1)));
        List<String> levels = new ArrayList<>();
        while (parts.size() > 1 && LEVEL.matcher(parts.getLast()).matches()) {
            levels.addFirst(parts.removeLast());
        }
        return Candidate.named(name(String.join(";", parts))).with(levels(levels));
    }

    /** As the database takes it: one line, not too long. */
    static String name(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() <= LONGEST_NAME
                ? line
                : line.substring(0, LONGEST_NAME).strip();
    }

    private static Map<String, Integer> levels(List<String> texts) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (String text : texts) {
            Matcher level = LEVEL.matcher(text);
            if (level.matches()) {
                levels.put(level.group(1), Integer.valueOf(level.group(2)));
            }
        }
        return levels;
    }

    /** Writes it into the address line; nothing is loaded. Whether it has room there. */
    boolean show(PartnershipId partnership) {
        Location location = new Location(PartnershipPage.address(partnership, PATH), parameters());
        if (location.getPathWithQueryParameters().length() > LONGEST) {
            return false;
        }
        UI.getCurrent().getPage().getHistory().replaceState(null, location);
        return true;
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, WITHOUT, assumptions.without().stream().sorted().toList());
        put(
                parameters,
                WITH,
                assumptions.candidates().stream()
                        .map(each -> String.join(";", List.of(each.name(), String.join(";", texts(each.levels()))))
                                .replaceAll(";$", ""))
                        .toList());
        put(parameters, NEEDED, texts(assumptions.required()).stream().sorted().toList());
        put(parameters, KEPT, kept == null ? List.of() : List.of(kept.toString()));
        return new QueryParameters(parameters);
    }

    private static List<String> texts(Map<String, Integer> levels) {
        return levels.entrySet().stream()
                .map(level -> level.getKey() + ":" + level.getValue())
                .toList();
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
    }
}
