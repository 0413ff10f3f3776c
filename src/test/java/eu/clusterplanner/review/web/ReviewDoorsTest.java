package eu.clusterplanner.review.web;

import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;
import static eu.clusterplanner.jooq.Tables.REVIEW_ANSWER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import eu.clusterplanner.review.ReviewFile.Purpose;
import eu.clusterplanner.review.ReviewItem;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.web.ReviewVisitors.Review;
import eu.clusterplanner.review.web.ReviewVisitors.Visitor;
import eu.clusterplanner.review.web.ReviewVisitors.Who;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the light page answers everybody as the table says, and stores nothing for whom it refuses. */
@PlannerTest
class ReviewDoorsTest {

    /** Statuses; "told": it says why it is not stored. The page itself has nothing of a review in it. */
    private static final String TABLE = """
            address                                        ASKED LINK NOT_ASKED READER MANAGER STRANGER NOBODY OTHER_LINK CLOSED_LINK ENDED_LINK

            GET /review                                    200   200  200       200    200     200      302    200        200         200
            POST /review/look                              200   200  200       200    200     200      200    200        200         404
            POST /review/begin                             409   204  409       409    409     409      204    204        204         404
            GET /review/data                               200   200  403       403    403     404      401    404        200         404
            GET /review/data, of the own link              404   200  404       404    404     404      401    200        200         404
            POST /review/answers                           200   200  403       403    403     404      401    404        told        404
            GET /review/file/{partnership}/{round}/{file}  200   200  403       403    403     404      401    404        200         404
            GET /review/file, the minutes                  404   404  403       403    403     404      401    404        404         404
            """;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    private final MockMvcTester calls;
    private final ReviewVisitors visitors;

    @Autowired
    ReviewDoorsTest(WebApplicationContext context) {
        calls = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        visitors = new ReviewVisitors(context);
    }

    @Test
    void each_address_answers_everybody_as_the_table_says_and_stores_nothing_for_whom_it_refuses() {
        List<String> differences = new ArrayList<>();
        List<String> lines = TABLE.lines().filter(line -> !line.isBlank()).toList();
        List<Who> heads =
                words(lines.getFirst()).stream().skip(1).map(Who::valueOf).toList();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = words(line);
            for (Who who : heads) {
                String expected = cells.get(1 + heads.indexOf(who));
                String given = visit(cells.getFirst(), visitors.get(who));
                if (!given.equals(expected)) {
                    differences.add(cells.getFirst() + " " + who + ": " + expected + ", but " + given);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void every_address_outside_the_interface_of_programs_is_in_the_table() {
        Set<String> tried = TABLE.lines()
                .filter(line -> line.contains(" /") && !line.contains(","))
                .map(line -> words(line).getFirst())
                .collect(Collectors.toSet());
        Set<String> there = addresses.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("eu.clusterplanner."))
                .map(Map.Entry::getKey)
                .flatMap(each -> each.getPatternValues().stream()
                        .map(path -> each.getMethodsCondition()
                                        .getMethods()
                                        .iterator()
                                        .next() + " " + path))
                .filter(address -> !address.contains(" /api/"))
                .collect(Collectors.toSet());

        assertThat(there).isEqualTo(tried);
    }

    private String visit(String address, Visitor visitor) {
        int logged = logged();
        int answers = answers();
        clock.forward(visitor.later());
        MockHttpServletResponse given;
        try {
            given = call(address, visitor).exchange().getResponse();
        } finally {
            clock.forward(visitor.later().negated());
        }
        boolean stored = answers() > answers;
        assertThat(stored).isEqualTo(address.endsWith("/answers") && given.getStatus() == 200 && !refuses(given));
        if (given.getStatus() >= 300) {
            assertThat(logged()).as("nothing is stored").isEqualTo(logged);
        }
        return refuses(given) ? "told" : String.valueOf(given.getStatus());
    }

    private MockMvcRequestBuilder call(String address, Visitor visitor) {
        Review review = visitor.review();
        String query = "?partnership=" + visitors.example.partnership + "&round=" + review.round();
        String files = "/review/file/" + visitors.example.partnership + "/";
        MockMvcRequestBuilder call = switch (address) {
            case "GET /review" -> calls.get().uri("/review" + query);
            case "GET /review/data" -> calls.get().uri("/review/data" + query);
            case "GET /review/data, of the own link" -> calls.get().uri("/review/data");
            case "GET /review/file/{partnership}/{round}/{file}" ->
                calls.get().uri(files + review.round() + "/" + review.file(Purpose.SUBJECT));
            case "GET /review/file, the minutes" ->
                calls.get().uri(files + visitors.closed.round() + "/" + visitors.closed.file(Purpose.MINUTES));
            case "POST /review/answers" -> post(address, answers(visitor));
            default -> post(address, "{\"token\": \"" + visitor.token() + "\"}");
        };
        return visitor.user() == null ? call : call.with(user(visitor.user()));
    }

    private MockMvcRequestBuilder post(String address, String body) {
        return calls.post()
                .uri(address.substring(address.indexOf('/')))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(csrf());
    }

    /** To everything, for the seat of that partner. */
    private String answers(Visitor visitor) {
        Review review = visitor.review();
        RecordId partner = visitors.example.plan.id(visitor.partner());
        RecordId seat = review.board().contents().seats().stream()
                .filter(each -> partner.equals(each.partner()))
                .map(ReviewSeat::id)
                .findFirst()
                .orElseThrow();
        return review.board().contents().items().stream()
                .map(ReviewItem::id)
                .map(item -> "{\"item\": \"%s\", \"seat\": \"%s\", \"vote\": \"AGREE\", \"edition\": 1}"
                        .formatted(item, seat))
                .collect(Collectors.joining(
                        ", ",
                        "{\"partnership\": \"%s\", \"round\": \"%s\", \"answers\": ["
                                .formatted(visitors.example.partnership, review.round()),
                        "]}"));
    }

    private static boolean refuses(MockHttpServletResponse given) {
        return new String(given.getContentAsByteArray(), UTF_8).contains("\"problem\":\"");
    }

    private int answers() {
        return database.fetchCount(
                REVIEW_ANSWER, REVIEW_ANSWER.PARTNERSHIP_ID.eq(visitors.example.partnership.value()));
    }

    private int logged() {
        return database.fetchCount(CHANGE_LOG, CHANGE_LOG.PARTNERSHIP_ID.eq(visitors.example.partnership.value()));
    }

    /** The address, and what each is answered. */
    private static List<String> words(String line) {
        String[] parts = line.strip().split(" {2,}", 2);
        return Stream.concat(Stream.of(parts[0]), Stream.of(parts[1].strip().split(" +", -1)))
                .toList();
    }
}
