package eu.clusterplanner.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import eu.clusterplanner.exchange.PartnershipImport;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked example over HTTP, from the database to the JSON. */
@PlannerTest
class FiguresApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** Weights of the file are percent, so that sums differ in the last digits. */
    private static final Comparator<Double> ALMOST =
            (one, two) -> Math.abs(one - two) < 1e-9 ? 0 : Double.compare(one, two);

    @Autowired
    PartnershipImport imports;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    private final MockMvcTester calls;
    PlannerUser manager = new PlannerUser(eu.clusterplanner.shared.AccountId.next(), "a@example.org", "A", false);
    PartnershipId partnership = PartnershipId.next();
    WorkedExample example;

    @Autowired
    FiguresApiTest(WebApplicationContext context) {
        calls = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @BeforeEach
    void worked_example() {
        manager = accounts.create();
        partnership = partnerships.create(manager);
        TestAccounts.signIn(manager);
        example = WorkedExample.write(records, partnership);
        SecurityContextHolder.clearContext();
    }

    @Test
    void competence_figures_are_those_of_the_worked_example() {
        JsonNode competence = json("analysis").path("competence");

        assertThat(names(competence))
                .containsExactly("coverage", "overlap", "competences", "partners", "pairs", "reason");
        assertThat(competence.path("coverage").asDouble()).isCloseTo(.9667, within(5e-5));
        assertThat(competence.path("overlap").asDouble()).isCloseTo(.01, within(1e-9));
        assertThat(competence.path("competences").get(9).toString())
                .isEqualTo("{\"competence\":\"C10\",\"best\":2,\"gap\":1,\"depth\":0,\"state\":\"GAP\","
                        + "\"critical\":false,\"reason\":null}");
        assertThat(competence.path("competences").get(7).path("state").asString())
                .isEqualTo("SAFE");
        JsonNode np = competence.path("partners").get(0);
        assertThat(names(np)).containsExactly("partner", "answered", "coverage", "leaveOneOut", "shapley", "reason");
        assertThat(np.path("coverage").asDouble()).isCloseTo(.313, within(5e-4));
        assertThat(np.path("leaveOneOut").asDouble()).isCloseTo(.067, within(5e-4));
        assertThat(np.path("shapley").asDouble()).isCloseTo(.136, within(5e-4));
        assertThat(competence.path("pairs").size()).isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,  NP,   BNPT, .643, .091, .174, .126, 31.4, LOW
            1,  NP,   PWIN, .511, .199, .266, .230, 46.8, MEDIUM
            2,  NP,   INOV, .205, .251, .257, .254, 45.7, MEDIUM
            3,  NP,   PACK, .330, .246, .452, .333, 57.1, HIGH
            4,  NP,   SCS,  .183, .253, .266, .259, 44.8, MEDIUM
            5,  BNPT, PWIN, .455, .235, .228, .232, 47.8, MEDIUM
            6,  BNPT, INOV, .396, .234, .164, .196, 44.3, MEDIUM
            7,  BNPT, PACK, .510, .223, .379, .291, 52.6, HIGH
            8,  BNPT, SCS,  .176, .346, .292, .318, 49.1, MEDIUM
            9,  PWIN, INOV, .218, .322, .267, .293, 49.8, MEDIUM
            10, PWIN, PACK, .595, .263, .416, .331, 53.2, HIGH
            11, PWIN, SCS,  .129, .384, .339, .361, 47.8, MEDIUM
            12, INOV, PACK, .695, .137, .368, .225, 39.4, MEDIUM
            13, INOV, SCS,  .202, .262, .268, .265, 46.5, MEDIUM
            14, PACK, SCS,  .434, .456, .263, .346, 58.7, HIGH
            """)
    void each_pair_is_that_of_the_worked_example(
            int position,
            String first,
            String second,
            double similarity,
            double byFirst,
            double bySecond,
            double complementarity,
            double synergy,
            String band) {
        JsonNode pair = json("analysis").path("competence").path("pairs").get(position);

        assertThat(pair.path("partners").toString()).isEqualTo("[\"" + first + "\",\"" + second + "\"]");
        assertThat(pair.path("similarity").asDouble()).isCloseTo(similarity, within(5e-4));
        assertThat(pair.path("fill").get(0).asDouble()).isCloseTo(byFirst, within(5e-4));
        assertThat(pair.path("fill").get(1).asDouble()).isCloseTo(bySecond, within(5e-4));
        assertThat(pair.path("complementarity").asDouble()).isCloseTo(complementarity, within(5e-4));
        assertThat(pair.path("synergy").asDouble()).isCloseTo(synergy, within(.05));
        assertThat(pair.path("band").asString()).isEqualTo(band);
        assertThat(names(pair))
                .containsExactly(
                        "partners",
                        "similarity",
                        "fill",
                        "complementarity",
                        "balance",
                        "related",
                        "gain",
                        "synergy",
                        "override",
                        "band",
                        "reason");
        assertThat(pair.path("override").isNull()).isTrue();
    }

    @Test
    void chain_figures_are_those_of_the_worked_example() {
        JsonNode chain = json("analysis").path("valueChains").get(0);

        assertThat(names(chain))
                .containsExactly("chain", "coverage", "weakest", "stages", "partners", "interfaces", "reason");
        assertThat(chain.path("coverage").asDouble()).isCloseTo(.855, within(5e-4));
        assertThat(chain.path("weakest").asDouble()).isCloseTo(.333, within(5e-4));
        assertThat(chain.path("stages").get(0).toString())
                .isEqualTo("{\"stage\":\"S1\",\"coverage\":1.0,\"bottleneck\":0.0,\"state\":\"GREEN\","
                        + "\"leads\":[\"PWIN\"],\"crowded\":false,\"reason\":null}");
        assertThat(chain.path("stages").get(7).path("state").asString()).isEqualTo("AMBER");
        assertThat(chain.path("stages").get(8).path("state").asString()).isEqualTo("RED");
        assertThat(chain.path("partners").get(0).path("shapley").asDouble()).isCloseTo(.082, within(5e-4));
        assertThat(chain.path("interfaces").toString())
                .isEqualTo("[[\"S1\",\"S2\"],[\"S2\",\"S3\"],[\"S3\",\"S4\"],[\"S4\",\"S5\"],[\"S6\",\"S7\"]]");
    }

    @Test
    void the_schedule_is_that_of_the_worked_example() {
        JsonNode schedule = json("roadmap");

        assertThat(names(schedule)).containsExactly("start", "end", "actions", "milestones", "load", "conflicts");
        assertThat(schedule.path("start").asString()).isEqualTo("2016-01-01");
        assertThat(schedule.path("end").asString()).isEqualTo("2017-05-31");
        assertThat(schedule.path("actions").get(0).toString())
                .isEqualTo("{\"action\":\"A\",\"earliestStart\":\"2016-01-01\",\"earliestEnd\":\"2016-02-29\","
                        + "\"startMonth\":1,\"endMonth\":2,\"latestStart\":\"2016-04-01\","
                        + "\"latestEnd\":\"2016-05-31\",\"slack\":91,\"critical\":false,"
                        + "\"because\":{\"kind\":\"PARTNERSHIP_START\",\"action\":null},\"assumed\":[]}");
        assertThat(schedule.path("actions").get(10).path("endMonth").asInt()).isEqualTo(17);
        assertThat(schedule.path("actions")
                        .valueStream()
                        .filter(action -> action.path("critical").asBoolean())
                        .map(action -> action.path("action").asString()))
                .containsExactly("B", "C", "D", "E", "F", "G", "H", "I", "K");
        assertThat(schedule.path("milestones").toString()).isEqualTo("[]");
        assertThat(schedule.path("load").toString()).isEqualTo("[]");
        assertThat(schedule.path("conflicts").toString()).isEqualTo("[]");
    }

    @Test
    void the_demonstration_file_has_the_figures_of_the_worked_example_and_a_plan_without_circles() throws Exception {
        byte[] file = new ClassPathResource("db/demo/adpack.json").getContentAsByteArray();
        PartnershipId demo = TestAccounts.callAs(manager, () -> imports.importFile(file));

        JsonNode analysis = parse(call(manager, demo, "analysis"));
        JsonNode expected = json("analysis");
        assertThat(synergies(analysis))
                .hasSize(15)
                .usingElementComparator(ALMOST)
                .isEqualTo(synergies(expected));
        assertThat(analysis.path("competence").path("coverage").asDouble()).isCloseTo(.9667, within(5e-5));
        assertThat(analysis.path("valueChains").get(0).path("coverage").asDouble())
                .isCloseTo(.855, within(5e-4));
        JsonNode schedule = parse(call(manager, demo, "roadmap"));
        assertThat(schedule.path("start").asString()).isEqualTo("2016-01-01");
        assertThat(schedule.path("actions").size()).isGreaterThan(40);
    }

    @Test
    void both_calls_are_in_the_description() {
        JsonNode paths =
                parse(calls.get().uri("/api/v1/openapi.json").exchange()).path("paths");

        for (String figures : List.of("analysis", "roadmap")) {
            JsonNode call = paths.path("/api/v1/partnerships/{id}/" + figures).path("get");
            assertThat(call.path("operationId").asString()).isEqualTo(figures);
            assertThat(call.path("description").asString()).contains("null").doesNotContain("\n\n", "\\");
        }
    }

    @Test
    void months_load_and_conflicts_are_written_in_words_and_lists() {
        TestAccounts.signIn(manager);
        records.change(partnership, new Change("partner", example.id("NP"), 1, "capacity", 1.5));
        records.add(
                partnership, "contribution", example.id("F"), Map.of("partner", example.id("NP"), "personDays", 2.5));
        records.add(partnership, "milestone", null, Map.of("title", "Signed", "after", example.id("A")));
        SecurityContextHolder.clearContext();

        JsonNode schedule = json("roadmap");
        assertThat(schedule.path("milestones").toString())
                .isEqualTo("[{\"milestone\":\"M1\",\"date\":\"2016-02-29\",\"month\":2}]");
        assertThat(schedule.path("load").toString())
                .isEqualTo("[{\"partner\":\"NP\",\"month\":\"2016-08\",\"personDays\":2.5,\"capacity\":1.5}]");
        JsonNode conflict = schedule.path("conflicts").get(0);
        assertThat(names(conflict)).containsExactly("kind", "actions", "detail", "partner", "month");
        assertThat(conflict.path("kind").asString()).isEqualTo("OVERLOAD");
        assertThat(conflict.path("actions").toString()).isEqualTo("[\"F\"]");
        assertThat(conflict.path("month").asString()).isEqualTo("2016-08");
    }

    @Test
    void without_a_start_there_are_months_and_no_dates() {
        TestAccounts.signIn(manager);
        records.change(partnership, new Change("partnership", new RecordId(partnership.value()), 2, "start", null));
        SecurityContextHolder.clearContext();

        JsonNode schedule = json("roadmap");
        assertThat(schedule.path("start").isNull()).isTrue();
        assertThat(schedule.path("end").isNull()).isTrue();
        JsonNode last = schedule.path("actions").get(10);
        assertThat(last.path("earliestStart").isNull()).isTrue();
        assertThat(last.path("latestEnd").isNull()).isTrue();
        assertThat(last.path("endMonth").asInt()).isEqualTo(17);
    }

    @Test
    void an_empty_partnership_has_empty_lists_and_reasons() {
        PartnershipId empty = partnerships.create(manager);
        JsonNode analysis = parse(call(manager, empty, "analysis"));

        assertThat(analysis.path("valueChains").toString()).isEqualTo("[]");
        assertThat(analysis.path("competence").path("coverage").isNull()).isTrue();
        assertThat(analysis.path("competence").path("pairs").toString()).isEqualTo("[]");
        assertThat(analysis.path("competence").path("reason").asString()).isEqualTo("There is no partner that counts.");
        assertThat(parse(call(manager, empty, "roadmap")).toString())
                .isEqualTo(
                        "{\"start\":null,\"end\":null,\"actions\":[],\"milestones\":[],\"load\":[],\"conflicts\":[]}");
    }

    private JsonNode json(String figures) {
        return parse(call(manager, partnership, figures));
    }

    private static JsonNode parse(MvcTestResult answer) {
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/json");
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }

    private MvcTestResult call(PlannerUser person, PartnershipId of, String figures) {
        return calls.get()
                .uri("/api/v1/partnerships/{id}/{figures}", of, figures)
                .with(user(person))
                .exchange();
    }

    private static List<Double> synergies(JsonNode analysis) {
        return analysis.path("competence")
                .path("pairs")
                .valueStream()
                .map(pair -> pair.path("synergy").asDouble())
                .toList();
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }
}
