package eu.clusterplanner.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.exchange.file.CanonicalJson;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.testing.GeneratedPartnership;
import eu.clusterplanner.testing.GeneratedPartnership.Size;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@PlannerTest
class RoundTripTest {

    private static final Path DEMO = Path.of("db/demo/adpack.json");

    @Autowired
    PartnershipImport imports;

    @Autowired
    PartnershipExport exports;

    @Autowired
    RecordKinds kinds;

    @Autowired
    TestAccounts accounts;

    @BeforeEach
    void sign_in() {
        TestAccounts.signIn(accounts.create());
    }

    static LongStream seeds() {
        long first = System.nanoTime();
        return LongStream.range(first, first + 6);
    }

    @Test
    void the_demonstration_comes_back_byte_for_byte() throws IOException {
        byte[] demo = Files.readAllBytes(DEMO);

        assertThat(new String(roundTrip(demo), UTF_8)).isEqualTo(new String(demo, UTF_8));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_property_comes_back_byte_for_byte(long seed) {
        byte[] file = CanonicalJson.write(GeneratedPartnership.of(kinds, seed, Size.SMALL));

        assertThat(new String(roundTrip(file), UTF_8)).isEqualTo(new String(file, UTF_8));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void order_of_members_and_of_cells_and_empty_things_do_not_matter(long seed) {
        ObjectNode canonical = GeneratedPartnership.of(kinds, seed, Size.SMALL);
        byte[] untidy = new ObjectMapper().writeValueAsBytes(untidy(canonical, new Random(seed)));

        assertThat(new String(roundTrip(untidy), UTF_8)).isEqualTo(new String(CanonicalJson.write(canonical), UTF_8));
    }

    @Test
    void generated_files_have_every_property_of_the_schema() {
        Set<String> missing = new TreeSet<>();
        ObjectMapper json = new ObjectMapper();
        JsonNode schema = json.readTree(getClass().getResourceAsStream("/schema/partnership-1.json"));
        collect(schema, schema, List.of(GeneratedPartnership.of(kinds, 1, Size.SMALL)), "", missing);

        assertThat(missing).isEmpty();
    }

    @Test
    void an_action_in_review_becomes_proposed() {
        String file = small("\"actions\": [{\"key\": \"A1\", \"title\": \"T\", \"status\": \"IN_REVIEW\"}]");

        assertThat(new String(roundTrip(file.getBytes(UTF_8)), UTF_8)).contains("\"status\": \"PROPOSED\"");
    }

    @Test
    void whole_numbers_may_be_written_with_a_point_or_an_exponent() {
        String file = small("\"partners\": [{\"key\": \"P\", \"name\": \"P\", \"founded\": 2.0e3, \"staff\": 0.50}],"
                + "\"competences\": [{\"key\": \"C\", \"name\": \"C\", \"requiredLevel\": 3.0, \"weight\": 1E-3}]");

        assertThat(new String(roundTrip(file.getBytes(UTF_8)), UTF_8))
                .contains("\"founded\": 2000,", "\"staff\": 0.5\n", "\"requiredLevel\": 3,", "\"weight\": 0.001\n");
    }

    @Test
    void a_byte_order_mark_is_skipped_and_empty_things_are_absent() {
        String file = "\ufeff" + small("\"settings\": {\"priorityWeights\": {}}, \"partners\": [], \"needs\": []");

        assertThat(new String(roundTrip(file.getBytes(UTF_8)), UTF_8)).isEqualTo("""
                {
                  "format": "cluster-partnership",
                  "version": 1,
                  "partnership": {
                    "acronym": "A",
                    "name": "N",
                    "strand": "OTHER"
                  }
                }
                """);
    }

    @Test
    void contradictions_are_stored() {
        String file = small("""
                "actions": [
                  {"key": "A1", "title": "1", "status": "DONE", "actualStart": "2020-02-02", "actualEnd": "2019-01-01",
                   "predecessors": [{"action": "A2"}]},
                  {"key": "A2", "title": "2", "status": "IDEA", "predecessors": [{"action": "A1"}]}],
                "projects": [{"key": "X", "title": "X", "trlFrom": 9, "trlTo": 1}]""");

        assertThat(new String(roundTrip(file.getBytes(UTF_8)), UTF_8)).contains("\"trlFrom\": 9");
    }

    @Test
    void the_person_who_imports_manages_the_new_partnership_and_stands_in_its_history() throws Exception {
        PlannerUser other = accounts.create();
        byte[] file = small("\"partners\": [{\"key\": \"P\", \"name\": \"P\"}]").getBytes(UTF_8);

        var first = imports.importFile(file);
        var second = imports.importFile(file);

        assertThat(first).isNotEqualTo(second);
        assertThat(exports.export(first)).isEqualTo(exports.export(second));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> TestAccounts.callAs(other, () -> exports.export(first)))
                .isInstanceOf(eu.clusterplanner.partnership.PartnershipNotFoundException.class);
    }

    private byte[] roundTrip(byte[] file) {
        return exports.export(imports.importFile(file));
    }

    private static String small(String more) {
        return "{\"format\": \"cluster-partnership\", \"version\": 1, \"partnership\": "
                + "{\"acronym\": \"A\", \"name\": \"N\", \"strand\": \"OTHER\"}, " + more + "}";
    }

    /** The same contents: members shuffled, cells and pairs in any order, empty lists added. */
    private static JsonNode untidy(JsonNode node, Random random) {
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> list.add(untidy(element, random)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>(node.propertyNames());
        Collections.shuffle(names, random);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        boolean synergy = node.path("partners").size() == 2 && !node.has("key");
        for (String name : names) {
            JsonNode value = untidy(node.path(name), random);
            boolean anyOrder =
                    Set.of("assessments", "roles", "synergies").contains(name) || (synergy && name.equals("partners"));
            object.set(name, anyOrder ? shuffled(value, random) : value);
        }
        if (node.has("title") && node.has("predecessors") && !node.has("outputs")) {
            object.putArray("outputs");
        }
        return object;
    }

    private static ArrayNode shuffled(JsonNode list, Random random) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        Collections.shuffle(elements, random);
        return JsonNodeFactory.instance.arrayNode().addAll(elements);
    }

    /** Walks the schema and the objects that stand at that place. */
    private static void collect(
            JsonNode root, JsonNode schema, List<? extends JsonNode> found, String path, Set<String> missing) {
        JsonNode resolved =
                schema.has("$ref") ? root.at(schema.path("$ref").asString().substring(1)) : schema;
        resolved.path("properties").forEachEntry((name, child) -> {
            List<JsonNode> values = found.stream()
                    .map(node -> node.path(name))
                    .filter(node -> !node.isMissingNode())
                    .toList();
            if (values.isEmpty()) {
                missing.add(path + "/" + name);
            } else {
                collect(root, child, values, path + "/" + name, missing);
            }
        });
        if (resolved.has("items")) {
            List<JsonNode> elements =
                    found.stream().flatMap(JsonNode::valueStream).toList();
            collect(root, resolved.path("items"), elements, path + "/*", missing);
        }
    }
}
