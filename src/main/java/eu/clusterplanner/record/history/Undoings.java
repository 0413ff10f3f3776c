package eu.clusterplanner.record.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which transaction takes back which: by the one that does so, the one that it takes back. */
record Undoings(Map<String, String> byTransaction) {

    /** Whether that transaction was taken back, and that still holds. */
    boolean undone(String transaction) {
        return byTransaction.entrySet().stream()
                .anyMatch(each -> each.getValue().equals(transaction) && !undone(each.getKey()));
    }

    Act.Nature nature(@Nullable String undoes) {
        if (undoes == null) {
            return Act.Nature.CHANGE;
        }
        return nature(byTransaction.get(undoes)) == Act.Nature.UNDO ? Act.Nature.REDO : Act.Nature.UNDO;
    }
}
