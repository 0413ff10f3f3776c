package eu.clusterplanner.exchange.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@PlannerTest
class PartnershipCallsTest {

    private static final String ALL = "/api/v1/partnerships";
    private static final Path DEMO = Path.of("db/demo/adpack.json");

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    private final MockMvcTester calls;
    private PlannerUser manager =
            new PlannerUser(eu.clusterplanner.shared.AccountId.next(), "a@example.org", "A", false);

    @Autowired
    PartnershipCallsTest(WebApplicationContext context) {
        calls = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @BeforeEach
    void person() {
        manager = accounts.create();
    }

    @Test
    void the_demonstration_goes_in_and_comes_out_the_same() throws IOException {
        byte[] demo = Files.readAllBytes(DEMO);

        MvcTestResult made = post(demo);
        String location = Objects.requireNonNull(made.getResponse().getHeader("Location"));
        MvcTestResult exported = call(HttpMethod.GET, location, manager);

        assertThat(made).hasStatus(HttpStatus.CREATED);
        String id = location.substring(location.lastIndexOf('/') + 1);
        assertThat(location).isEqualTo(ALL + "/" + UUID.fromString(id));
        assertThat(made).bodyJson().isStrictlyEqualTo("{\"id\": \"" + id + "\"}");
        assertThat(exported).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(exported.getResponse().getContentAsByteArray()).isEqualTo(demo);
        assertThat(call(HttpMethod.GET, ALL, manager))
                .bodyJson()
                .hasPathSatisfying("$[0].id", value -> value.assertThat().isEqualTo(id))
                .hasPathSatisfying("$[0].acronym", value -> value.assertThat().isEqualTo("AdPack"))
                .hasPathSatisfying("$[0].role", value -> value.assertThat().isEqualTo("MANAGER"))
                .hasPathSatisfying(
                        "$[0].updatedAt", value -> value.assertThat().asString().endsWith("Z"));
    }

    @Test
    void errors_are_told_with_their_places() {
        MvcTestResult answer =
                post("{\"format\": \"cluster-partnership\", \"version\": 1, \"actions\": [{}]}".getBytes(UTF_8));

        problem(answer, HttpStatus.BAD_REQUEST);
        assertThat(answer)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[*].pointer",
                        value -> value.assertThat().asArray().contains("/actions/0"))
                .hasPathSatisfying(
                        "$.errors[0].detail", value -> value.assertThat().isNotEmpty());
        assertThat(call(HttpMethod.GET, ALL, manager)).bodyJson().isStrictlyEqualTo("[]");
    }

    @Test
    void an_empty_body_is_a_bad_file() {
        problem(post(new byte[0]), HttpStatus.BAD_REQUEST);
    }

    @Test
    void more_than_20_MB_are_refused() {
        problem(post(new byte[20 * 1024 * 1024 + 1]), HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void a_deleted_partnership_is_gone_at_once() {
        PartnershipId partnership = partnerships.create(manager);

        assertThat(call(HttpMethod.DELETE, ALL + "/" + partnership, manager)).hasStatus(HttpStatus.NO_CONTENT);

        problem(call(HttpMethod.GET, ALL + "/" + partnership, manager), HttpStatus.NOT_FOUND);
        problem(call(HttpMethod.DELETE, ALL + "/" + partnership, manager), HttpStatus.NOT_FOUND);
        assertThat(call(HttpMethod.GET, ALL, manager)).bodyJson().isStrictlyEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-7000-8000-000000000000", "no-uuid", "1", "%20"})
    void what_names_no_partnership_is_not_found(String id) {
        problem(call(HttpMethod.GET, ALL + "/" + id, manager), HttpStatus.NOT_FOUND);
        problem(call(HttpMethod.DELETE, ALL + "/" + id, manager), HttpStatus.NOT_FOUND);
    }

    @Test
    void another_method_type_or_address_is_told_as_that() {
        problem(call(HttpMethod.PUT, ALL, manager), HttpStatus.METHOD_NOT_ALLOWED);
        problem(
                calls.post()
                        .uri(ALL)
                        .with(user(manager))
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}")
                        .exchange(),
                HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        problem(
                calls.get()
                        .uri(ALL)
                        .with(user(manager))
                        .accept(MediaType.TEXT_HTML)
                        .exchange(),
                HttpStatus.NOT_ACCEPTABLE);
        problem(call(HttpMethod.GET, "/api/v1/nothing", manager), HttpStatus.NOT_FOUND);
    }

    @Test
    void nobody_gets_in_without_credentials() {
        problem(calls.get().uri(ALL).exchange(), HttpStatus.UNAUTHORIZED);
    }

    @Test
    void the_description_is_open_and_tells_every_call_of_the_interface() {
        MvcTestResult answer = calls.get().uri("/api/v1/openapi.json").exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyJson()
                .hasPath("$.paths['/api/v1/partnerships'].get.summary")
                .hasPath("$.paths['/api/v1/partnerships'].post.summary")
                .hasPath("$.paths['/api/v1/partnerships/{id}'].get.summary")
                .hasPath("$.paths['/api/v1/partnerships/{id}'].delete.summary")
                .hasPath("$.components.securitySchemes.bearer")
                .hasPath("$.components.securitySchemes.basic")
                .hasPathSatisfying(
                        "$.paths",
                        paths -> paths.assertThat()
                                .asMap()
                                .allSatisfy((path, call) -> assertThat(path).startsWith("/api/")));
    }

    private MvcTestResult post(byte[] body) {
        return calls.post()
                .uri(ALL)
                .with(user(manager))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult call(HttpMethod method, String address, PlannerUser person) {
        return calls.method(method)
                .uri(java.net.URI.create(address))
                .with(user(person))
                .exchange();
    }

    private static void problem(MvcTestResult answer, HttpStatus status) {
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer)
                .bodyJson()
                .hasPathSatisfying(
                        "$.title", title -> title.assertThat().asString().isNotBlank())
                .hasPathSatisfying(
                        "$.detail", detail -> detail.assertThat().asString().isNotBlank())
                .hasPathSatisfying("$.status", number -> number.assertThat().isEqualTo(status.value()));
    }
}
