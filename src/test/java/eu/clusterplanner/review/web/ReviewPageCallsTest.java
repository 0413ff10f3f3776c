package eu.clusterplanner.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.jayway.jsonpath.JsonPath;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.review.NewReview;
import eu.clusterplanner.review.ReviewExample;
import eu.clusterplanner.review.ReviewService;
import eu.clusterplanner.review.ReviewedDocuments;
import eu.clusterplanner.review.analysis.VotingRule.Majority;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

@PlannerTest
class ReviewPageCallsTest {

    private static final RequestPostProcessor NOTHING = request -> request;

    @Autowired
    ReviewService reviews;

    @Autowired
    ReviewedDocuments documents;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @Autowired
    MovableClock clock;

    private final MockMvcTester calls;
    private ReviewExample example;
    private RecordId round = RecordId.next();
    private String token = "";

    @Autowired
    ReviewPageCallsTest(WebApplicationContext context) {
        calls = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @BeforeEach
    void a_review_of_three_actions_and_a_document() {
        another();
    }

    @Test
    void the_page_is_for_everybody_and_a_review_in_its_address_for_people_who_sign_in() throws Exception {
        MvcTestResult page = calls.get().uri("/review").exchange();
        assertThat(page).hasStatusOk().hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
        assertThat(page.getResponse().getContentAsString())
                .contains("<script type=\"module\" src=\"review/page.js\">", "One moment …")
                .doesNotContain("{token}", "{texts}");
        assertThat(calls.get().uri("/review/page.js").exchange())
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .hasContentTypeCompatibleWith("text/javascript");

        assertThat(calls.get()
                        .uri("/review?partnership={p}&round={r}", example.partnership, round)
                        .exchange())
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/login");
    }

    @Test
    void a_link_is_looked_at_as_often_as_anybody_likes_and_then_begins_a_session_for_this_review_alone() {
        MockHttpSession session = new MockHttpSession();
        for (int looks = 0; looks < 2; looks++) {
            MvcTestResult look = post("/review/look", link(token), session, csrf());
            assertThat(look).hasStatusOk();
            assertThat(string(look, "$.who")).isEqualTo("You are Gil and answer for Cluster SCS");
            assertThat(data(session, "")).hasStatus(HttpStatus.UNAUTHORIZED);
        }
        assertThat(post("/review/begin", link(token), session, NOTHING)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/review/begin", link("wrong"), session, csrf())).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(post("/review/begin", link(token), session, csrf())).hasStatus(HttpStatus.NO_CONTENT);

        MvcTestResult own = data(session, "");
        assertThat(own)
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(string(own, "$.round.id")).isEqualTo(round.toString());
        assertThat(string(own, "$.seats[0].label")).isEqualTo("Cluster SCS");
        assertThat(string(own, "$.seats[0].rule[2]")).isEqualTo("If you do not answer, Cluster SCS abstains.");
        assertThat(string(own, "$.texts['review.page.progress']")).isEqualTo("{answered} of {total} answered");
        assertThat(string(own, "$.items[0].words[?(@.property=='title')].label"))
                .contains("Title");
        reads_the_document(session, own);
        another();
        assertThat(data(session, address())).hasStatus(HttpStatus.NOT_FOUND);
        clock.forward(Duration.ofDays(60));
        assertThat(data(session, "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/review/look", link(token), session, csrf())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void reads_the_document(MockHttpSession session, MvcTestResult own) {
        String file = "/" + string(own, "$.items[3].files[0].address");
        assertThat(calls.get().uri(file).session(session).exchange())
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF);
        assertThat(calls.get().uri(file).exchange()).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(calls.get()
                        .uri(file.substring(0, file.lastIndexOf('/') + 1) + RecordId.next())
                        .session(session)
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_person_who_is_signed_in_is_told_so_and_stays() {
        MvcTestResult look = post("/review/look", link(token), null, csrf(), user(example.contributor));

        assertThat(string(look, "$.signedIn")).contains("Carl");
        assertThat(post("/review/begin", link(token), null, csrf(), user(example.contributor)))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void only_people_with_a_seat_read_it_and_without_a_session_nobody_is_sent_to_the_sign_in_page() {
        PlannerUser reader = accounts.create("Reader");
        partnerships.join(example.partnership, reader, Role.READER, null);

        MvcTestResult nobody = data(null, address());
        assertThat(nobody).hasStatus(HttpStatus.UNAUTHORIZED).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(nobody).doesNotContainHeader(HttpHeaders.WWW_AUTHENTICATE);
        assertThat(data(null, address(), user(accounts.create("Stranger")))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(data(null, address(), user(reader)))
                .hasStatus(HttpStatus.FORBIDDEN)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(data(null, "", user(example.reviewer))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(data(null, "?partnership=" + example.partnership + "&round=" + RecordId.next(), user(reader)))
                .hasStatus(HttpStatus.NOT_FOUND);
        MvcTestResult own = data(null, address(), user(example.reviewer));
        assertThat(own).hasStatusOk();
        assertThat(string(own, "$.person")).isEqualTo("person:" + example.reviewer.id());
    }

    @Test
    void answers_are_stored_each_for_itself_and_the_same_one_twice_is_one() {
        MvcTestResult page = data(null, address(), user(example.reviewer));
        String seat = string(page, "$.seats[0].id");
        String foreign = string(data(null, address(), user(example.contributor)), "$.seats[0].id");
        String tooLong = "x".repeat(10_001);

        MvcTestResult stored = answer(
                example.reviewer,
                given(page, 0, seat, "AGREE", ""),
                given(page, 1, seat, "OBJECT", tooLong),
                given(page, 1, seat, "WISH", " "),
                given(page, 2, foreign, "AGREE", ""),
                given(page, 0, seat, "AGREE", ""));

        assertThat(stored).hasStatusOk();
        List<String> problems = list(stored, "$.outcomes[*].problem");
        assertThat(problems.get(0)).isNull();
        assertThat(problems.get(1)).contains("10,001", "3,500");
        assertThat(problems.get(2)).isEqualTo("Please say why, in a few words.");
        assertThat(problems.get(3)).isNotNull();
        assertThat(problems.get(4)).isNull();
        MvcTestResult after = data(null, address(), user(example.reviewer));
        List<String> votes = list(after, "$.items[*].answers.*.vote");
        assertThat(votes).containsExactly("AGREE");
        votes = list(data(null, address(), user(example.contributor)), "$.items[*].answers.*.vote");
        assertThat(votes).isEmpty();
    }

    @Test
    void what_is_no_answer_is_refused_and_nothing_of_it_is_stored() {
        MvcTestResult page = data(null, address(), user(example.reviewer));
        String seat = string(page, "$.seats[0].id");
        String good = given(page, 0, seat, "AGREE", "");
        PlannerUser person = example.reviewer;

        assertThat(post("/review/answers", "{", null, csrf(), user(person))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post("/review/answers", "{}", null, csrf(), user(person))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer(person, good, given(page, 1, seat, "MAYBE", ""))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer(person, good, "null")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer(person, good, good.replace("\"seat\"", "\"chair\""))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post("/review/answers", body("", good), null, user(person)))
                .hasStatus(HttpStatus.FORBIDDEN)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(post("/review/answers", body("person:somebody-else", good), null, csrf(), user(person)))
                .hasStatus(HttpStatus.CONFLICT);
        List<String> votes = list(data(null, address(), user(person)), "$.items[*].answers.*.vote");
        assertThat(votes).isEmpty();
    }

    private void another() {
        example = ReviewExample.write(accounts, partnerships, records);
        NewReview plain = example.review(ReviewExample.rule(Majority.SIMPLE, 0), LocalDate.now(clock));
        List<NewReview.Subject> subjects = new ArrayList<>(plain.subjects());
        subjects.add(new NewReview.Subject("document:" + documents.kinds().getFirst(), null, false));
        ReviewService.Opened opened = reviews.open(
                example.partnership,
                new NewReview(
                        plain.title(),
                        plain.message(),
                        subjects,
                        plain.seats(),
                        plain.body(),
                        plain.rule(),
                        plain.showsCosts(),
                        plain.day(),
                        plain.time(),
                        plain.zone()));
        round = opened.round();
        List<Mail> mails = opened.byHand();
        token = ReviewExample.token(mails.getLast());
        SecurityContextHolder.clearContext();
    }

    private String address() {
        return "?partnership=" + example.partnership + "&round=" + round;
    }

    private static String link(String token) {
        return "{\"token\": \"" + token + "\"}";
    }

    private MvcTestResult answer(PlannerUser person, String... given) {
        return post("/review/answers", body("", given), null, csrf(), user(person));
    }

    private String body(String person, String... given) {
        return "{\"partnership\": \"%s\", \"round\": \"%s\", %s \"answers\": [%s]}"
                .formatted(
                        example.partnership,
                        round,
                        person.isEmpty() ? "" : "\"person\": \"" + person + "\",",
                        String.join(", ", given));
    }

    private static String given(MvcTestResult page, int item, String seat, String vote, String reason) {
        return "{\"item\": \"%s\", \"seat\": \"%s\", \"vote\": \"%s\", \"reason\": \"%s\", \"edition\": 1}"
                .formatted(string(page, "$.items[" + item + "].id"), seat, vote, reason);
    }

    private MvcTestResult data(@Nullable MockHttpSession session, String query, RequestPostProcessor... with) {
        var call = calls.get().uri("/review/data" + query);
        for (RequestPostProcessor each : with) {
            call = call.with(each);
        }
        return (session == null ? call : call.session(session)).exchange();
    }

    private MvcTestResult post(
            String uri, String body, @Nullable MockHttpSession session, RequestPostProcessor... with) {
        var call = calls.post().uri(uri).contentType(MediaType.APPLICATION_JSON).content(body);
        for (RequestPostProcessor each : with) {
            call = call.with(each);
        }
        return (session == null ? call : call.session(session)).exchange();
    }

    private static String string(MvcTestResult answer, String path) {
        Object found = JsonPath.read(body(answer), path);
        return String.valueOf(found);
    }

    private static List<String> list(MvcTestResult answer, String path) {
        return JsonPath.read(body(answer), path);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
