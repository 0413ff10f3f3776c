package eu.clusterplanner.exchange.file;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import eu.clusterplanner.record.FileSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Holds a file against the JSON schema, formats (date, uri) included. */
@Component
class SchemaCheck {

    private final Schema schema;

    SchemaCheck() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                .getSchema(load());
        schema.initializeValidators();
    }

    /** The schema itself. */
    static JsonNode load() {
        try (InputStream in = FileSchema.class.getResourceAsStream(FileSchema.RESOURCE)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(JsonNode file, FileErrors errors) {
        for (Error error : schema.validate(file, SchemaCheck::withoutLimits)) {
            SchemaProblem.tell(error, errors);
        }
    }

    /** The size of a file is limited already; the validator's own limits would refuse large partnerships. */
    private static void withoutLimits(ExecutionContext context) {
        context.executionConfig(config -> config.formatAssertionsEnabled(true).maxEvaluationSteps(Long.MAX_VALUE));
    }
}
