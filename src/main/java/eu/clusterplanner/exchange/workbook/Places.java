package eu.clusterplanner.exchange.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** From which cell each part of the file came that was built from a workbook. */
final class Places {

    /** A cell and what stands in it. */
    record Origin(CellProblem.Place place, String value) {}

    private final Map<String, Origin> byPointer = new HashMap<>();

    void put(String pointer, CellProblem.Place place, String value) {
        byPointer.put(pointer, new Origin(place, value));
    }

    /** Where the part that a JSON pointer names came from, or else the part around it. */
    Optional<Origin> find(String pointer) {
        String rest = pointer;
        while (!rest.isEmpty()) {
            Origin origin = byPointer.get(rest);
            if (origin != null) {
                return Optional.of(origin);
            }
            rest = rest.substring(0, rest.lastIndexOf('/'));
        }
        return Optional.empty();
    }
}
