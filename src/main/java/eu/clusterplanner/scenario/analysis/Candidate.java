package eu.clusterplanner.scenario.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * An organisation that is no partner, with what the team assumes of it.
 *
 * @param name how the team calls it
 * @param levels assumed level by the key of the competence, 0 to 4; a competence that is not there is not answered
 */
public record Candidate(String name, SequencedMap<String, Integer> levels) {

    /** Begins the keys of candidates; no key of a partner does. */
    private static final String SIGN = "+";

    /** Copies the levels; refuses a level outside 0..4. */
    public Candidate {
        levels = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(levels));
        levels.forEach((competence, level) -> {
            if (level < 0 || level > 4) {
                throw new IllegalArgumentException("level of " + name + " for " + competence + " is outside 0..4");
            }
        });
    }

    /** A candidate of whom nothing is assumed yet. */
    public static Candidate named(String name) {
        return new Candidate(name, new LinkedHashMap<>());
    }

    /** The same with another name. */
    public Candidate called(String other) {
        return new Candidate(other, levels);
    }

    /** The same with other levels. */
    public Candidate with(Map<String, Integer> other) {
        return new Candidate(name, new LinkedHashMap<>(other));
    }

    /** The same with the levels of these competences alone. */
    Candidate rated(Set<String> competences) {
        SequencedMap<String, Integer> known = new LinkedHashMap<>(levels);
        known.keySet().retainAll(competences);
        return new Candidate(name, known);
    }

    /** By which the figures name the candidate at that place, from 0. */
    public static String key(int place) {
        return SIGN + place;
    }

    /** Whether figures name a candidate so, and not a partner. */
    public static boolean isKey(String key) {
        return key.startsWith(SIGN);
    }
}
