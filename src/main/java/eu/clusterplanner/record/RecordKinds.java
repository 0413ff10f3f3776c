package eu.clusterplanner.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All kinds of records that features contribute, found by name. */
@Component
public class RecordKinds {

    private final Map<String, RecordKind> byName = new LinkedHashMap<>();

    RecordKinds(List<RecordKind> kinds) {
        kinds.forEach(kind -> byName.put(kind.name(), kind));
    }

    public List<RecordKind> all() {
        return List.copyOf(byName.values());
    }

    /** The kind of that name; throws {@link IllegalArgumentException} where there is none. */
    public RecordKind get(String name) {
        RecordKind kind = byName.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of record " + name);
        }
        return kind;
    }
}
