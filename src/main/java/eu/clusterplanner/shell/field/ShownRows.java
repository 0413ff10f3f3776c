package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Which rows of a long list are to be seen: the first ones, and those that somebody made, opened or was led to. */
final class ShownRows {

    private static final int LINES = 20;
    private static final int WITH_FIELDS = 8;

    private final Set<RecordId> kept = new HashSet<>();
    private final int first;
    private int added;

    /** first: so many at first, whatever is in them; 0: as many as suit what is in them. */
    ShownRows(int first) {
        this.first = first;
    }

    void keep(RecordId id) {
        kept.add(id);
    }

    void more(int count) {
        added += count;
    }

    /** heavy: whether rows show all their fields; asked where it makes a difference. */
    Set<RecordId> of(List<RecordRow> found, BooleanSupplier heavy) {
        int most = most(found.size(), heavy);
        Set<RecordId> seen = new HashSet<>();
        for (int place = 0; place < found.size(); place++) {
            RecordId id = found.get(place).id();
            if (place < most || kept.contains(id)) {
                seen.add(id);
            }
        }
        return seen;
    }

    private int most(int found, BooleanSupplier heavy) {
        if (first > 0) {
            return first + added;
        }
        if (found <= WITH_FIELDS) {
            return found;
        }
        int usual = heavy.getAsBoolean() ? WITH_FIELDS : LINES;
        // a few rows more are less in the way than a button for them
        return found <= usual + usual / 5 ? found : usual + added;
    }
}
