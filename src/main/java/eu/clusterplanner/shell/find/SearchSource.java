package eu.clusterplanner.shell.find;

import eu.clusterplanner.record.FoundRecord;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pages and acts that are found beside records; each feature contributes a bean for what it has. */
public interface SearchSource {

    /** What the signed-in person is offered, in this order. */
    List<Place> places(PartnershipId partnership);

    /** What a record is called that has no name of its own; empty for records of other features. */
    default Optional<String> title(FoundRecord found, Texts texts) {
        return Optional.empty();
    }

    /**
     * Where something can be done.
     *
     * @param textKey what it is called on screen
     * @param lineKey a line that says more of it, null: none
     * @param step where it belongs, null: beside the steps
     * @param address below that of the partnership, for example {@code roadmap?record=frozen-plans}
     */
    record Place(
            String textKey,
            @Nullable String lineKey,
            @Nullable Step step,
            String address) {

        /** One of the pages into which a step is divided. */
        public static Place page(Step step, String path) {
            return new Place(step.path() + ".page." + path, "step." + step.path(), step, step.path() + "/" + path);
        }

        /** An act of a step. */
        public static Place act(String textKey, Step step, String address) {
            return new Place(textKey, null, step, address);
        }
    }
}
