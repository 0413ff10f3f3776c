package eu.clusterplanner.exchange.file;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.TimeOrderedIds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** In which order the kinds of records stand in the file, and where the records of a file are found. */
@Component
public class FileLayout {

    private final RecordKinds kinds;
    private final List<RecordKind> top;

    FileLayout(RecordKinds kinds) {
        this.kinds = kinds;
        Map<String, RecordKind> byMember = new LinkedHashMap<>();
        kinds.all().stream().filter(kind -> kind.parent() == null).forEach(kind -> byMember.put(kind.member(), kind));
        List<RecordKind> ordered = new ArrayList<>();
        SchemaCheck.load().path("properties").propertyNames().forEach(member -> {
            RecordKind kind = byMember.remove(member);
            if (kind != null) {
                ordered.add(kind);
            }
        });
        if (!byMember.isEmpty()) {
            throw new IllegalStateException("not in the schema: " + byMember.keySet());
        }
        top = List.copyOf(ordered);
    }

    /** The kinds that stand directly in the file, in its order. */
    public List<RecordKind> top() {
        return top;
    }

    public RecordKind kind(String name) {
        return kinds.get(name);
    }

    public List<RecordKind> all() {
        return kinds.all();
    }

    /** All records that are objects where objects are due; what is malformed is left out, the schema tells of it. */
    PartnershipFile find(JsonNode file) {
        Map<String, List<FileRecord>> found = new LinkedHashMap<>();
        kinds.all().forEach(kind -> found.put(kind.name(), new ArrayList<>()));
        top.forEach(kind -> find(kind, Pointers.of("", kind.member()), file.path(kind.member()), null, found));
        return new PartnershipFile(found);
    }

    private void find(
            RecordKind kind,
            String pointer,
            JsonNode node,
            @Nullable FileRecord parent,
            Map<String, List<FileRecord>> into) {
        if (kind.single()) {
            add(new FileRecord(kind, pointer, node, parent, 0, TimeOrderedIds.next()), into);
            return;
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            String place = Pointers.of(pointer, i);
            add(new FileRecord(kind, place, node.path(i), parent, i, TimeOrderedIds.next()), into);
        }
    }

    private void add(FileRecord record, Map<String, List<FileRecord>> into) {
        if (!record.node().isObject()) {
            return;
        }
        into.getOrDefault(record.kind().name(), new ArrayList<>()).add(record);
        for (Property property : record.kind().properties()) {
            if (property.type() instanceof PropertyType.Children(String child)) {
                find(kinds.get(child), record.pointer(property), record.value(property), record, into);
            }
        }
    }
}
