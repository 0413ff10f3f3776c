package eu.clusterplanner.competence.analysis;

/**
 * Two different partners, the first being the one that stands earlier in the file.
 *
 * @param first key of the first partner
 * @param second key of the second partner
 */
public record PartnerPair(String first, String second) {

    /** Refuses a partner paired with itself. */
    public PartnerPair {
        if (first.equals(second)) {
            throw new IllegalArgumentException("a pair needs two different partners: " + first);
        }
    }

    /** The same two partners, the other way round. */
    public PartnerPair swapped() {
        return new PartnerPair(second, first);
    }
}
