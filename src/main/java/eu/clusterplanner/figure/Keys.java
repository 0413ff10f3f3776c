package eu.clusterplanner.figure;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Keys become ids of the picture, so they must differ. */
final class Keys {

    private Keys() {}

    static <T> void requireUnique(Collection<T> records, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        for (T item : records) {
            if (!seen.add(key.apply(item))) {
                throw new IllegalArgumentException("Key used twice: " + key.apply(item));
            }
        }
    }
}
