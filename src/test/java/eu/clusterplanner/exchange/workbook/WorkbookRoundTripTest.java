package eu.clusterplanner.exchange.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.exchange.file.CanonicalJson;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.testing.GeneratedPartnership;
import eu.clusterplanner.testing.GeneratedPartnership.Size;
import eu.clusterplanner.testing.PlannerTest;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the five sheets hold of a partnership file comes back from them as it was. */
@PlannerTest
class WorkbookRoundTripTest {

    private static final Texts TEXTS = Texts.english();

    @Autowired
    WorkbookLayout layout;

    @Autowired
    RecordKinds kinds;

    @Test
    void the_example_comes_back_as_it_was() throws Exception {
        ObjectNode file;
        try (InputStream in = getClass().getResourceAsStream("/db/demo/adpack.json")) {
            file = (ObjectNode) new ObjectMapper().readTree(requireNonNull(in));
        }

        ObjectNode back = throughWorkbook(file);

        for (WorkbookSheet sheet : WorkbookSheet.FIVE) {
            assertThat(text(back.path(layout.member(sheet))))
                    .as(sheet.name())
                    .isEqualTo(text(expected(file.path(layout.member(sheet)))));
        }
        assertThat(text(back.path("calls"))).contains("COS-2014-3-03");
        assertThat(text(back.path("axes")))
                .isEqualTo(text(file.path("axes")).replaceAll("(?m),\n +\"description\": .*$", ""));
    }

    /** Spaces at the ends and line breaks in lists are lost once, and nothing from then on. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void what_was_read_once_comes_back_as_it_was(long seed) {
        ObjectNode file = GeneratedPartnership.of(kinds, seed, Size.SMALL);
        file.path("actions").forEach(action -> named((ObjectNode) action, "title"));
        file.path("partners").forEach(partner -> named((ObjectNode) partner, "name"));
        ObjectNode once = throughWorkbook(file);

        assertThat(text(throughWorkbook(once))).isEqualTo(text(once));
    }

    /** A title or name of spaces can be stored, but not be found in a workbook. */
    private static void named(ObjectNode record, String property) {
        if (record.path(property).asString().isBlank()) {
            record.put(property, record.path("key").asString());
        }
    }

    private ObjectNode throughWorkbook(ObjectNode file) {
        byte[] workbook = WorkbookWriter.write(FilledSheets.of(layout, TEXTS, file), TEXTS, List.of("About"));
        List<SheetMapping> mappings = Recognition.of(WorkbookReader.read(workbook), layout, TEXTS);
        BuiltFile built = FileFromTables.build(layout, TEXTS, mappings, beginning());
        assertThat(built.problems()).isEmpty();
        return built.file();
    }

    private static String text(JsonNode node) {
        return new String(CanonicalJson.write(node), UTF_8);
    }

    private static ObjectNode beginning() {
        return new ObjectMapper()
                .createObjectNode()
                .put("acronym", "A")
                .put("name", "N")
                .put("strand", "OTHER");
    }

    /** The columns that the sheet has. */
    private static JsonNode expected(JsonNode records) {
        ArrayNode expected = new ObjectMapper().createArrayNode();
        for (JsonNode record : records) {
            ObjectNode copy = expected.addObject();
            record.properties().forEach(member -> copy.set(member.getKey(), member.getValue()));
            copy.remove("addresses");
            copy.remove("origins");
        }
        return expected;
    }
}
