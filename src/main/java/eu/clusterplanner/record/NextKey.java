package eu.clusterplanner.record;

import java.util.Collection;

/** Makes the key of a new record: the prefix and the number after the highest one taken. */
final class NextKey {

    private NextKey() {}

    static String after(String prefix, Collection<String> taken) {
        int highest = 0;
        for (String key : taken) {
            if (key.startsWith(prefix) && key.substring(prefix.length()).matches("[0-9]{1,8}")) {
                highest = Math.max(highest, Integer.parseInt(key.substring(prefix.length())));
            }
        }
        return prefix + (highest + 1);
    }
}
