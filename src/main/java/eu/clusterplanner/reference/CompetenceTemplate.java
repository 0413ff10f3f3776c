package eu.clusterplanner.reference;

import java.util.List;
import java.util.Optional;

/**
 * Competences that partnerships of a strand or an industry usually need, to start a list of one's own from.
 *
 * @param code names the template
 * @param name what people read
 * @param strand for which it is made, such as ESCP_4I; empty for templates of an industry
 * @param industries industrial ecosystems or emerging industries for which it is made; empty for templates of a strand
 */
public record CompetenceTemplate(String code, String name, String strand, List<String> industries, List<Item> items) {

    /**
     * One competence.
     *
     * @param entry of the catalogue of competences
     * @param requiredLevel 1 to 4
     * @param weight 1, 2, 3 or 5: low, normal, high, essential
     */
    public record Item(ReferenceEntry entry, int requiredLevel, int weight) {

        /** Its name in the catalogue. */
        public String name() {
            return entry.name();
        }

        public String domain() {
            return entry.cells().getOrDefault("domain", "");
        }

        /** TECHNOLOGY, SERVICE … */
        public Optional<String> kind() {
            return Optional.ofNullable(entry.cells().get("kind")).filter(kind -> !kind.isEmpty());
        }

        /** Where two templates have the same competence: what the more demanding one asks for. */
        Item most(Item other) {
            return new Item(entry, Math.max(requiredLevel, other.requiredLevel), Math.max(weight, other.weight));
        }
    }
}
