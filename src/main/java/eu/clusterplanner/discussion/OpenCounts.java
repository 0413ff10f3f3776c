package eu.clusterplanner.discussion;

import eu.clusterplanner.shared.RecordId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many open threads there are.
 *
 * @param bySubject about exactly that; what has none is not in the map
 */
public record OpenCounts(Map<Subject, Integer> bySubject) {

    public static final OpenCounts NONE = new OpenCounts(Map.of());

    public OpenCounts {
        bySubject = Map.copyOf(bySubject);
    }

    static OpenCounts of(Collection<Subject> open) {
        Map<Subject, Integer> counts = new HashMap<>();
        open.forEach(subject -> counts.merge(subject, 1, Integer::sum));
        return new OpenCounts(counts);
    }

    /** About that property; null: about the record as a whole. */
    public int of(String kind, RecordId record, @Nullable String property) {
        return bySubject.getOrDefault(new Subject(kind, record, property), 0);
    }

    /** About the record and all its properties. */
    public int ofRecord(String kind, RecordId record) {
        return bySubject.entrySet().stream()
                .filter(each -> each.getKey().record().equals(record)
                        && each.getKey().kind().equals(kind))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int all() {
        return bySubject.values().stream().mapToInt(Integer::intValue).sum();
    }
}
