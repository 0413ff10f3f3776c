package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Catalogue;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.RecordRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills what is still empty in a record whose name was chosen from a catalogue. */
final class CatalogueCompletion {

    private CatalogueCompletion() {}

    /** The properties that it filled; none where that was not the name, or the catalogue does not have it. */
    static List<String> complete(RecordEdit edit, Set<String> editable, String property) {
        RecordRow row = edit.row();
        Catalogue catalogue = row.kind().catalogue();
        if (catalogue == null || !property.equals(catalogue.nameProperty())) {
            return List.of();
        }
        Map<String, Object> values = catalogue
                .named(row.text(property))
                .map(entry -> catalogue.values(row.kind(), entry))
                .orElse(Map.of());
        List<String> filled = new ArrayList<>();
        values.forEach((name, value) -> {
            if (row.value(name) == null && editable.contains(name) && fill(edit, name, value)) {
                filled.add(name);
            }
        });
        return filled;
    }

    private static boolean fill(RecordEdit edit, String property, Object value) {
        try {
            return edit.change(property, value);
        } catch (CollisionException somebodyElseFilledIt) {
            edit.follow(somebodyElseFilledIt.now(), Set.of());
            return false;
        }
    }
}
