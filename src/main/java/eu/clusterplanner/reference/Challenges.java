package eu.clusterplanner.reference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which pilot regions named which joint challenges: codes of {@link ReferenceList#CHALLENGES} and of regions. */
public final class Challenges {

    private static final ReferenceFile FILE = ReferenceFile.read("challenge-regions");
    private static final Map<String, Set<String>> REGIONS = named("challenge", "region");
    private static final Map<String, Set<String>> CHALLENGES = named("region", "challenge");

    private Challenges() {}

    /** The regions that named that challenge, in the order of the source. */
    public static Set<String> regionsOf(String challenge) {
        return REGIONS.getOrDefault(challenge, Set.of());
    }

    /** The challenges that this pilot region named; empty for other regions. */
    public static Set<String> of(String region) {
        return CHALLENGES.getOrDefault(region, Set.of());
    }

    /** The challenges of each pilot region by its code, in the order of {@link ReferenceList#PILOT_REGIONS}. */
    public static Map<String, Set<String>> byRegion() {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        ReferenceList.PILOT_REGIONS.entries().forEach(pilot -> all.put(pilot.code(), of(pilot.code())));
        return all;
    }

    /** The pilot region in which a region lies, or which it is under another level's code (LT, LT01: Lithuania). */
    public static Optional<ReferenceEntry> pilotOf(String region) {
        return ReferenceList.PILOT_REGIONS.entries().stream()
                .filter(pilot -> region.startsWith(pilot.code().replaceAll("0+$", "")))
                .findFirst();
    }

    private static Map<String, Set<String>> named(String by, String what) {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        FILE.rows().stream()
                .filter(row -> "yes".equals(row.get("named")))
                .forEach(row -> named.computeIfAbsent(row.getOrDefault(by, ""), key -> new LinkedHashSet<>())
                        .add(row.getOrDefault(what, "")));
        return Map.copyOf(named);
    }
}
