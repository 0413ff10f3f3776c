package eu.clusterplanner.exchange.file;

import eu.clusterplanner.exchange.InvalidFileException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a partnership file and refuses it with everything that is wrong in it. */
@Component
public class PartnershipFileReader {

    private final FileLayout layout;
    private final SchemaCheck schema;

    PartnershipFileReader(FileLayout layout, SchemaCheck schema) {
        this.layout = layout;
        this.schema = schema;
    }

    /**
     * The records of the file.
     *
     * @throws InvalidFileException where anything in it is not allowed
     */
    public PartnershipFile read(byte[] bytes) {
        FileErrors errors = new FileErrors();
        JsonNode root = new StrictJson(errors).read(bytes);
        if (root == null || !root.isObject()) {
            errors.add("", "no-object");
            errors.throwIfAny();
        }
        return check(root == null ? MissingNode.getInstance() : root, errors);
    }

    /**
     * The records of a file that was built from something else, by the same rules.
     *
     * @throws InvalidFileException where anything in it is not allowed
     */
    public PartnershipFile read(ObjectNode root) {
        return check(root, new FileErrors());
    }

    private PartnershipFile check(JsonNode root, FileErrors errors) {
        schema.check(root, errors);
        PartnershipFile file = layout.find(root);
        new ValueRules(layout, file, errors).check();
        new UniqueRules(layout, file, errors).check();
        errors.throwIfAny();
        return file;
    }
}
