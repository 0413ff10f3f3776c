package eu.clusterplanner.exchange;

import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each rule of the file has a row: what is done to a good file, where the error is told, and a word of it. */
@PlannerTest
class WrongInputTest {

    private static final String GOOD = """
            {
             "format": "cluster-partnership", "version": 1,
             "partnership": {"acronym": "A", "name": "N", "strand": "OTHER", "budget": 10.25, "start": "2020-02-29",
               "targetMarkets": [{"key": "T1", "name": "M"}]},
             "partners": [{"key": "P1", "name": "One", "country": "GR", "website": "https://example.org", "founded": 2001,
               "sectors": ["a", "b"], "staff": 3.5}, {"key": "P2", "name": "Two"}],
             "competences": [{"key": "C1", "name": "C"}],
             "assessments": [{"partner": "P1", "competence": "C1", "level": 3}, {"partner": "P2", "competence": "C1"}],
             "needs": [{"key": "N1", "partner": "P1"}],
             "synergies": [{"partners": ["P1", "P2"]}],
             "gapDecisions": [{"gap": "competence:C1", "due": "2021-02-28"}],
             "valueChains": [{"key": "VC1", "name": "V", "stages": [
               {"key": "S1", "name": "s", "feeds": ["S2"], "roles": [{"partner": "P1", "role": 1}]},
               {"key": "S2", "name": "s"}]}, {"key": "VC2", "name": "W", "stages": [{"key": "S3", "name": "s"}]}],
             "swot": [{"key": "W1", "basedOn": ["interface:VC1/S1+S2", "pair:P2+P1"]}],
             "objectives": [{"key": "O1", "title": "O", "addresses": ["challenge:CH1"], "kpis": ["K1"]}],
             "kpis": [{"key": "K1", "name": "K", "values": [{"date": "2020-01-01", "value": 1, "partner": "P1"}]}],
             "actions": [{"key": "A1", "title": "A", "status": "IDEA", "lead": "P1", "market": "T1", "cost": 1.5,
                "origins": ["stage:VC1/S1"]},
               {"key": "A2", "title": "B", "status": "IDEA", "duration": "P2M", "predecessors": [{"action": "A1"}]}],
             "documents": [{"kind": "STRATEGY", "sections": [{"section": "one"}]}],
             "stepsElsewhere": [{"step": "BASICS"}]
            }""";

    @Autowired
    PartnershipImport imports;

    @Autowired
    TestAccounts accounts;

    @Autowired
    DSLContext database;

    @BeforeEach
    void sign_in() {
        TestAccounts.signIn(accounts.create());
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                // no JSON, or more than one value
                row("not the end", "\"A2\"", "A2\"", "", "well-formed JSON"),
                row("NaN", "\"staff\": 3.5", "\"staff\": NaN", "", "well-formed JSON"),
                row("leading zero", "\"staff\": 3.5", "\"staff\": 03", "", "well-formed JSON"),
                row("comma at the end", "{\"step\": \"BASICS\"}]", "{\"step\": \"BASICS\"},]", "", "well-formed JSON"),
                row("too deep", "\"staff\": 3.5", "\"staff\": " + "[".repeat(99) + "]".repeat(99), "", "JSON"),
                row(
                        "name twice",
                        "\"name\": \"Two\"",
                        "\"name\": \"Two\", \"name\": \"2\"",
                        "/partners/1/name",
                        "twice"),
                row(
                        "escaped name twice",
                        "\"name\": \"Two\"",
                        "\"name\": \"Two\", \"n\\u0061me\": \"2\"",
                        "/partners/1/name",
                        "twice"),
                row("lone surrogate", "\"Two\"", "\"\\ud83e!\"", "/partners/1/name", "half of a character"),
                row("lone low surrogate", "\"Two\"", "\"!\\udc00\"", "/partners/1/name", "half of a character"),
                row("surrogate in a name", "\"staff\"", "\"st\\ud800ff\"", "/partners/0/st\ud800ff", "half"),
                row("huge number", "\"staff\": 3.5", "\"staff\": 1e999999999999", "/partners/0/staff", "too large"),
                row("beyond a double", "\"staff\": 3.5", "\"staff\": 1e400", "/partners/0/staff", "too large"),
                row("too close to 0", "\"staff\": 3.5", "\"staff\": 1e-330", "/partners/0/staff", "too close"),
                // schema
                row("unknown entry", "\"staff\": 3.5", "\"s/t~aff\": 3.5", "/partners/0/s~1t~0aff", "no entry"),
                row("missing entry", "\"name\": \"Two\"", "\"city\": \"Two\"", "/partners/1", "name is missing"),
                row("missing partnership", "\"strand\": \"OTHER\", ", "", "/partnership", "strand is missing"),
                row("version", "\"version\": 1", "\"version\": 2", "/version", "1"),
                row("type", "\"founded\": 2001", "\"founded\": \"2001\"", "/partners/0/founded", "whole number"),
                row("null", "\"founded\": 2001", "\"founded\": null", "/partners/0/founded", "whole number"),
                row("not whole", "\"founded\": 2001", "\"founded\": 2001.5", "/partners/0/founded", "whole number"),
                row("too small", "\"founded\": 2001", "\"founded\": 1799", "/partners/0/founded", "at least 1800"),
                row("too large", "\"founded\": 2001", "\"founded\": 3e9", "/partners/0/founded", "at most 2100"),
                row("beyond a long", "\"founded\": 2001", "\"founded\": 1e30", "/partners/0/founded", "at most 2100"),
                row("negative", "\"staff\": 3.5", "\"staff\": -1", "/partners/0/staff", "at least 0"),
                row("money", "\"budget\": 10.25", "\"budget\": 1e12", "/partnership/budget", "at most"),
                row(
                        "choice",
                        "\"status\": \"IDEA\", \"lead\"",
                        "\"status\": \"DOING\", \"lead\"",
                        "/actions/0/status",
                        "PROPOSED"),
                row("empty text", "\"name\": \"Two\"", "\"name\": \"\"", "/partners/1/name", "empty"),
                row(
                        "long text",
                        "\"name\": \"Two\"",
                        "\"name\": \"" + "x".repeat(251) + "\"",
                        "/partners/1/name",
                        "at most 250"),
                row("control character", "\"name\": \"Two\"", "\"name\": \"T\\two\"", "/partners/1/name", "control"),
                row("zero character", "\"name\": \"Two\"", "\"name\": \"T\\u0000\"", "/partners/1/name", "control"),
                row(
                        "line feed at the end of a key",
                        "{\"key\": \"P2\"",
                        "{\"key\": \"P2\\n\"",
                        "/partners/1/key",
                        "key"),
                row("line feed at the end of a line", "\"Two\"", "\"Two\\n\"", "/partners/1/name", "control"),
                row("key", "{\"key\": \"P2\"", "{\"key\": \"_P2\"", "/partners/1/key", "key"),
                row("country", "\"GR\"", "\"Greece\"", "/partners/0/country", "two capital"),
                row("web address", "\"https://example.org\"", "\"example.org\"", "/partners/0/website", "web address"),
                row(
                        "web address with a space",
                        "\"https://example.org\"",
                        "\"https://ex ample\"",
                        "/partners/0/website",
                        "web address"),
                row(
                        "web address beyond ASCII",
                        "\"https://example.org\"",
                        "\"https://exämple.org\"",
                        "/partners/0/website",
                        "web address"),
                row("duration", "\"P2M\"", "\"P2Y\"", "/actions/1/duration", "P10D"),
                row("list with the same twice", "[\"a\", \"b\"]", "[\"a\", \"a\"]", "/partners/0/sectors", "twice"),
                row("links with the same twice", "[\"K1\"]", "[\"K1\", \"K1\"]", "/objectives/0/kpis", "twice"),
                row("pair of one", "[\"P1\", \"P2\"]", "[\"P1\"]", "/synergies/0/partners", "at least 2"),
                row("pair of the same", "[\"P1\", \"P2\"]", "[\"P1\", \"P1\"]", "/synergies/0/partners", "twice"),
                row(
                        "level and unknown",
                        "\"level\": 3",
                        "\"level\": 3, \"unknown\": true",
                        "/assessments/0",
                        "not both"),
                row("known", "\"level\": 3", "\"unknown\": false", "/assessments/0/unknown", "true"),
                // days
                row("no such date", "2020-02-29", "2021-02-29", "/partnership/start", "calendar"),
                row("no date", "2020-02-29", "29.2.2020", "/partnership/start", "calendar"),
                row("no such planned day", "2021-02-28", "2021-02-30", "/gapDecisions/0/due", "calendar"),
                row("no planned date", "2021-02-28", "M0", "/gapDecisions/0/due", "project month"),
                row("a third decimal", "10.25", "10.255", "/partnership/budget", "two decimals"),
                row("a third decimal of an action", "\"cost\": 1.5", "\"cost\": 1.501", "/actions/0/cost", "decimals"),
                // unknown references
                row("lead", "\"lead\": \"P1\"", "\"lead\": \"P9\"", "/actions/0/lead", "partner with the key P9"),
                row("assessment", "\"partner\": \"P2\", \"c", "\"partner\": \"X\", \"c", "/assessments/1/partner", "X"),
                row(
                        "need",
                        "{\"key\": \"N1\", \"partner\": \"P1\"",
                        "{\"key\": \"N1\", \"partner\": \"X\"",
                        "/needs/0/partner",
                        "X"),
                row("market", "\"market\": \"T1\"", "\"market\": \"T2\"", "/actions/0/market", "target market"),
                row("indicator", "[\"K1\"]", "[\"K1\", \"K2\"]", "/objectives/0/kpis/1", "indicator"),
                row("synergy", "[\"P1\", \"P2\"]", "[\"P1\", \"P3\"]", "/synergies/0/partners/1", "P3"),
                row(
                        "part of an indicator",
                        "\"value\": 1, \"partner\": \"P1\"",
                        "\"value\": 1, \"partner\": \"Q\"",
                        "/kpis/0/values/0/partner",
                        "Q"),
                row(
                        "stage of another chain",
                        "\"feeds\": [\"S2\"]",
                        "\"feeds\": [\"S3\"]",
                        "/valueChains/0/stages/0/feeds/0",
                        "stage in this value chain"),
                row(
                        "predecessor",
                        "{\"action\": \"A1\"}",
                        "{\"action\": \"A3\"}",
                        "/actions/1/predecessors/0/action",
                        "A3"),
                row("challenge", "challenge:CH1", "challenge:CH6", "/objectives/0/addresses/0", "challenge:CH6"),
                row("stage", "stage:VC1/S1", "stage:VC2/S1", "/actions/0/origins/0", "stage:VC2/S1"),
                row("stage without chain", "stage:VC1/S1", "stage:S1", "/actions/0/origins/0", "reference"),
                row("interface", "interface:VC1/S1+S2", "interface:VC1/S1+S3", "/swot/0/basedOn/0", "interface"),
                row("pair", "pair:P2+P1", "pair:P2+P3", "/swot/0/basedOn/1", "pair:P2+P3"),
                row("lesson", "challenge:CH1", "lesson:L1", "/objectives/0/addresses/0", "lesson:L1"),
                row("kind of reference", "challenge:CH1", "idea:1", "/objectives/0/addresses/0", "reference"),
                row("gap", "competence:C1", "competence:C2", "/gapDecisions/0/gap", "competence:C2"),
                row("gap that is none", "competence:C1", "need:N1", "/gapDecisions/0/gap", "competence or a stage"),
                // twice
                row("key", "{\"key\": \"P2\"", "{\"key\": \"P1\"", "/partners/1/key", "P1 is taken"),
                row("key of a stage", "{\"key\": \"S2\"", "{\"key\": \"S1\"", "/valueChains/0/stages/1/key", "taken"),
                row(
                        "cell",
                        "{\"partner\": \"P2\", \"comp",
                        "{\"partner\": \"P1\", \"comp",
                        "/assessments/1",
                        "already"),
                row(
                        "role",
                        "{\"partner\": \"P1\", \"role\": 1}",
                        "{\"partner\": \"P1\", \"role\": 1}, {\"partner\": \"P1\", \"role\": 2}",
                        "/valueChains/0/stages/0/roles/1",
                        "already"),
                row(
                        "pair",
                        "[\"P1\", \"P2\"]}",
                        "[\"P1\", \"P2\"]}, {\"partners\": [\"P2\", \"P1\"]}",
                        "/synergies/1/partners",
                        "already"),
                row(
                        "decision",
                        "\"due\": \"2021-02-28\"}",
                        "\"due\": \"M1\"}, {\"gap\": \"competence:C1\"}",
                        "/gapDecisions/1/gap",
                        "already"),
                row(
                        "document",
                        "[{\"section\": \"one\"}]}",
                        "[]}, {\"kind\": \"STRATEGY\"}",
                        "/documents/1/kind",
                        "already"),
                row(
                        "section",
                        "{\"section\": \"one\"}",
                        "{\"section\": \"one\"}, {\"section\": \"one\"}",
                        "/documents/0/sections/1/section",
                        "already"),
                row(
                        "step",
                        "{\"step\": \"BASICS\"}",
                        "{\"step\": \"BASICS\"}, {\"step\": \"BASICS\"}",
                        "/stepsElsewhere/1/step",
                        "already"),
                row(
                        "itself",
                        "{\"action\": \"A1\"}",
                        "{\"action\": \"A2\"}",
                        "/actions/1/predecessors/0/action",
                        "itself"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void is_refused_and_told_at_its_place(String what, String good, String bad, String pointer, String word) {
        assertThat(GOOD).contains(good);

        List<FileError> errors = errors(replaceFirst(good, bad).getBytes(UTF_8));

        assertThat(errors).anySatisfy(error -> {
            assertThat(error.pointer()).isEqualTo(pointer);
            assertThat(error.detail()).contains(word);
        });
        assertThat(errors).noneSatisfy(error -> assertThat(error.detail()).contains("does not fit"));
    }

    @Test
    void the_good_file_is_taken() {
        assertThat(imports.importFile(GOOD.getBytes(UTF_8))).isNotNull();
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], "empty"),
                Arguments.of("only a byte order mark", "\ufeff".getBytes(UTF_8), "empty"),
                Arguments.of("a list", "[]".getBytes(UTF_8), "one JSON object"),
                Arguments.of("a text", "\"x\"".getBytes(UTF_8), "one JSON object"),
                Arguments.of("two objects", (GOOD + "{}").getBytes(UTF_8), "behind the end"),
                Arguments.of("garbage behind", (GOOD + "x").getBytes(UTF_8), "JSON"),
                Arguments.of("Latin-1", GOOD.replace("Two", "Zweigähler").getBytes(ISO_8859_1), "UTF-8"),
                Arguments.of("UTF-16", GOOD.getBytes(java.nio.charset.StandardCharsets.UTF_16), "UTF-8"),
                Arguments.of("overlong", overlong(), "UTF-8"),
                Arguments.of(
                        "surrogate as bytes",
                        GOOD.replace("Two", "\u00ed\u00a0\u0080").getBytes(ISO_8859_1),
                        "UTF-8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void bodies_that_are_no_partnership_file_are_refused(String what, byte[] body, String word) {
        List<FileError> errors = errors(body);

        assertThat(errors).first().satisfies(error -> {
            assertThat(error.pointer()).isEmpty();
            assertThat(error.detail()).contains(word);
        });
    }

    @Test
    void all_errors_are_told_at_once_and_nothing_is_stored() {
        int before = database.fetchCount(PARTNERSHIP);

        List<FileError> errors = errors(GOOD.replace("\"P1\"", "\"P 1\"")
                .replace("\"T1\"}", "\"T9\"}")
                .replace("\"cost\": 1.5", "\"cost\": 1.555")
                .replace("2020-02-29", "2020-02-30")
                .getBytes(UTF_8));

        assertThat(errors)
                .extracting(FileError::pointer)
                .contains("/partners/0/key", "/actions/0/cost", "/partnership/start")
                .doesNotHaveDuplicates();
        assertThat(database.fetchCount(PARTNERSHIP)).isEqualTo(before);
    }

    @Test
    void no_more_than_a_hundred_errors_are_told() {
        String needs = "{\"key\": \"\"},".repeat(500) + "{\"key\": \"N1\"";
        InvalidFileException refused = catchThrowableOfType(
                InvalidFileException.class,
                () -> imports.importFile(GOOD.replace("{\"key\": \"N1\"", needs).getBytes(UTF_8)));

        assertThat(refused.errors()).hasSize(100);
        assertThat(refused.count()).isEqualTo(500);
    }

    private List<FileError> errors(byte[] body) {
        return catchThrowableOfType(InvalidFileException.class, () -> imports.importFile(body))
                .errors();
    }

    private static String replaceFirst(String good, String bad) {
        int at = GOOD.indexOf(good);
        return GOOD.substring(0, at) + bad + GOOD.substring(at + good.length());
    }

    /** A slash in two bytes, as no encoder writes it. */
    private static byte[] overlong() {
        return GOOD.replace("Two", "\u00c0\u00af").getBytes(ISO_8859_1);
    }

    private static Arguments row(String what, String good, String bad, String pointer, String word) {
        return Arguments.of(what, good, bad, pointer, word);
    }
}
