package eu.clusterplanner.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The schema of the partnership file: the domain model as data. Ranges and enumerations of properties are taken from it
 * and stand nowhere else in the code.
 */
public final class FileSchema {

    /** Where the schema lies on the class path. */
    public static final String RESOURCE = "/schema/partnership-1.json";

    private final JsonNode root;

    private FileSchema(JsonNode root) {
        this.root = root;
    }

    /** Reads the schema that comes with the application. */
    public static FileSchema load() {
        try (InputStream in = FileSchema.class.getResourceAsStream(RESOURCE)) {
            return new FileSchema(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A property as the schema has it; reference: the name of the shared definition that it names, else empty. */
    record Entry(String name, JsonNode schema, String reference, boolean required) {}

    /** The properties of the object at that place (a JSON pointer), nested groups flattened with a dot. */
    List<Entry> entries(String pointer) {
        List<Entry> entries = new ArrayList<>();
        collect(root.at(pointer), "", entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("the schema has no properties at " + pointer);
        }
        return entries;
    }

    private void collect(JsonNode object, String prefix, List<Entry> into) {
        List<String> required = new ArrayList<>();
        object.path("required").forEach(name -> required.add(name.asString()));
        object.path("properties").forEachEntry((name, node) -> {
            String reference = reference(node);
            JsonNode schema = resolve(node);
            if (schema.has("properties") && !node.has("$ref")) {
                collect(schema, prefix + name + ".", into);
            } else {
                into.add(new Entry(prefix + name, schema, reference, prefix.isEmpty() && required.contains(name)));
            }
        });
    }

    /** The definition's name where the node is only a reference to it. */
    static String reference(JsonNode node) {
        String ref = node.path("$ref").asString("");
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    JsonNode resolve(JsonNode node) {
        String ref = node.path("$ref").asString("");
        return ref.isEmpty() ? node : root.at(ref.substring(1));
    }
}
