package eu.clusterplanner.schedule;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is known of each node of a plan, held by the number of the node: no keys are compared on the way. */
final class PerNode<T> {
    private final @Nullable Object[] values;

    PerNode(int nodes) {
        values = new Object[nodes];
    }

    void put(int node, T value) {
        values[node] = value;
    }

    /** Null where nothing was put. */
    @SuppressWarnings("unchecked") // Only put fills the array.
    @Nullable
    T get(int node) {
        return (T) values[node];
    }

    /** All that was put, in the order of the nodes. */
    void forEach(Consumer<T> consumer) {
        for (int node = 0; node < values.length; node++) {
            T value = get(node);
            if (value != null) {
                consumer.accept(value);
            }
        }
    }
}
