package eu.clusterplanner.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import eu.clusterplanner.shared.PartnershipId;
import java.io.UnsupportedEncodingException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.pattern.PathPattern;

/** The HTTP interface. What is "none" is told by the same answer as an id that nobody ever had. */
final class Calls implements Door {

    private static final String ALL = "/api/v1/partnerships";
    /** A file with a new partnership in it. */
    static final String FILE = """
            {"format": "cluster-partnership", "version": 1, "partnership":
            {"acronym": "RIGHTS", "name": "Imported", "strand": "OTHER"}}
            """;

    private record Call(HttpMethod method, String path) {}

    private final MockMvcTester calls;
    private final Set<Call> called =
            new HashSet<>(Set.of(new Call(HttpMethod.GET, ALL), new Call(HttpMethod.POST, ALL)));

    Calls(WebApplicationContext context) {
        calls = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Override
    public Map<String, Attempt> attempts() {
        return Map.ofEntries(
                Map.entry("find it among my partnerships", this::list),
                Map.entry("export the file", call(HttpMethod.GET, "")),
                Map.entry("delete the partnership", call(HttpMethod.DELETE, "")),
                Map.entry("see the analysis" + RightsTable.BEFORE, call(HttpMethod.GET, "/analysis")),
                Map.entry("see the analysis" + RightsTable.AFTER, call(HttpMethod.GET, "/analysis")),
                Map.entry("fetch the computed roadmap" + RightsTable.BEFORE, call(HttpMethod.GET, "/roadmap")),
                Map.entry("fetch the computed roadmap" + RightsTable.AFTER, call(HttpMethod.GET, "/roadmap")),
                Map.entry(
                        "download the document" + RightsTable.BEFORE, call(HttpMethod.GET, "/documents/roadmap.docx")),
                Map.entry("download the document" + RightsTable.AFTER, call(HttpMethod.GET, "/documents/roadmap.docx")),
                Map.entry(
                        "import a file as a new partnership",
                        (who, scene) -> answer(exchange(HttpMethod.POST, ALL, who, scene))));
    }

    /** Whether one of the attempts calls that address. */
    boolean calls(HttpMethod method, PathPattern address) {
        attempts();
        return called.stream()
                .anyMatch(
                        call -> call.method().equals(method) && address.matches(PathContainer.parsePath(call.path())));
    }

    private Answer list(Who who, Scene scene) throws UnsupportedEncodingException {
        MockHttpServletResponse all = exchange(HttpMethod.GET, ALL, who, scene);
        if (answer(all) != Answer.YES) {
            return answer(all);
        }
        return all.getContentAsString().contains(scene.partnership().toString()) ? Answer.YES : Answer.NONE;
    }

    private Attempt call(HttpMethod method, String rest) {
        called.add(new Call(method, ALL + "/id" + rest));
        return (who, scene) -> {
            MockHttpServletResponse given = exchange(method, ALL + "/" + scene.partnership() + rest, who, scene);
            Answer answer = answer(given);
            if (answer == Answer.NONE) {
                MockHttpServletResponse unknown = exchange(method, ALL + "/" + PartnershipId.next() + rest, who, scene);
                assertThat(words(given)).isEqualTo(words(unknown));
            }
            return answer;
        };
    }

    private MockHttpServletResponse exchange(HttpMethod method, String address, Who who, Scene scene) {
        var request = calls.method(method).uri(address);
        if (who != Who.NOBODY) {
            request = request.with(user(scene.user(who)));
        }
        if (method.equals(HttpMethod.POST)) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(FILE);
        }
        return request.exchange().getResponse();
    }

    /** All that could tell one partnership from another. */
    private static List<Object> words(MockHttpServletResponse given) throws UnsupportedEncodingException {
        return List.of(
                given.getStatus(),
                List.copyOf(given.getHeaderNames()),
                given.getContentAsString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID"));
    }

    private static Answer answer(MockHttpServletResponse given) {
        return answer(given.getStatus());
    }

    static Answer answer(int status) {
        return switch (status) {
            case 200, 201, 204 -> Answer.YES;
            case 401 -> Answer.LOGIN;
            case 403 -> Answer.NO;
            case 404 -> Answer.NONE;
            default -> throw new AssertionError("status " + status);
        };
    }
}
