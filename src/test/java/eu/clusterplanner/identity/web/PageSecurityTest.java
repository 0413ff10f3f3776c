package eu.clusterplanner.identity.web;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

@PlannerTest
class PageSecurityTest {

    private static final String PASSWORD = "a long password";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    TestAccounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext database;

    private final MockMvcTester pages;
    private final String address = "203.0.113." + (100 + ADDRESSES.incrementAndGet());

    @Autowired
    PageSecurityTest(WebApplicationContext context) {
        // stands for Vaadin's servlet, to which pages are forwarded
        MockServletContext servlets = (MockServletContext) Objects.requireNonNull(context.getServletContext());
        servlets.registerNamedDispatcher("springServlet", new MockRequestDispatcher("vaadin"));
        pages = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/account", "/nothing"})
    void every_page_carries_the_security_headers(String path) {
        MockHttpServletResponse answer =
                pages.get().uri(path).session(signedIn()).exchange().getResponse();

        assertThat(answer.getHeader("Content-Security-Policy"))
                .matches("default-src 'self'; script-src 'self' 'nonce-[A-Za-z0-9+/]{24}' 'unsafe-eval'; "
                        + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'self'; "
                        + "object-src 'none'; frame-ancestors 'none'; form-action 'self'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void each_page_has_a_nonce_of_its_own_and_over_tls_asks_for_tls() {
        MvcTestResult first = pages.get().uri("/login").secure(true).exchange();
        MvcTestResult second = pages.get().uri("/login").secure(true).exchange();

        assertThat(first.getResponse().getHeader("Content-Security-Policy"))
                .isNotEqualTo(second.getResponse().getHeader("Content-Security-Policy"))
                .contains("'nonce-" + first.getRequest().getAttribute(SecurityHeaders.NONCE) + "'");
        assertThat(first).hasHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
    }

    @Test
    void a_page_asked_for_before_the_sign_in_comes_after_it() {
        PlannerUser user = accounts.withPassword(accounts.create(), PASSWORD);
        MockHttpSession session = new MockHttpSession();

        assertThat(pages.get().uri("/account").session(session).exchange())
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/login");
        MvcTestResult answer = signIn(user, PASSWORD, session);

        assertThat(answer).hasStatus(HttpStatus.FOUND);
        assertThat(answer.getResponse().getRedirectedUrl()).contains("/account");
    }

    @Test
    void a_refused_sign_in_leads_back_and_says_why() {
        PlannerUser user = accounts.withPassword(accounts.create(), PASSWORD);
        PlannerUser blocked = accounts.withPassword(accounts.create(), PASSWORD);
        block(blocked);

        assertThat(signIn(blocked, PASSWORD, new MockHttpSession())).hasRedirectedUrl("/login?blocked");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(user, "a wrong password", new MockHttpSession())).hasRedirectedUrl("/login?error");
        }
        assertThat(signIn(user, PASSWORD, new MockHttpSession())).hasRedirectedUrl("/login?wait=2");
    }

    @Test
    void another_site_cannot_sign_anybody_in() {
        PlannerUser user = accounts.withPassword(accounts.create(), PASSWORD);
        MockHttpSession session = new MockHttpSession();

        for (RequestPostProcessor token : List.of(none(), csrf().useInvalidToken())) {
            MvcTestResult answer = pages.post()
                    .uri("/login")
                    .param("username", user.email())
                    .param("password", PASSWORD)
                    .with(token)
                    .session(session)
                    .remoteAddress(address)
                    .exchange();

            assertThat(answer).hasRedirectedUrl("/login?again");
            assertThat(pages.get().uri("/account").session(session).exchange()).hasRedirectedUrl("/login");
        }
    }

    @Test
    void a_session_ends_when_its_account_is_blocked_or_its_password_changed_elsewhere() {
        PlannerUser first = accounts.withPassword(accounts.create(), PASSWORD);
        PlannerUser second = accounts.withPassword(accounts.create(), PASSWORD);
        MockHttpSession one = sessionOf(signIn(first, PASSWORD, new MockHttpSession()));
        MockHttpSession two = sessionOf(signIn(second, PASSWORD, new MockHttpSession()));
        assertThat(open(one)).isTrue();
        assertThat(open(two)).isTrue();

        block(first);
        accounts.withPassword(second, "quite another password");
        clock.forward(Duration.ofSeconds(31));

        assertThat(open(one)).isFalse();
        assertThat(open(two)).isFalse();
        assertThat(one.isInvalid()).isTrue();
    }

    @Test
    void a_session_whose_account_is_well_goes_on() {
        MockHttpSession session = signedIn();
        assertThat(open(session)).isTrue();

        clock.forward(Duration.ofSeconds(31));

        assertThat(open(session)).isTrue();
    }

    /** Whether the page is given and does not lead to the sign-in. */
    private boolean open(MockHttpSession session) {
        return pages.get()
                        .uri("/account")
                        .session(session)
                        .exchange()
                        .getResponse()
                        .getRedirectedUrl()
                == null;
    }

    private MockHttpSession signedIn() {
        return sessionOf(signIn(accounts.withPassword(accounts.create(), PASSWORD), PASSWORD, new MockHttpSession()));
    }

    private MvcTestResult signIn(PlannerUser user, String password, MockHttpSession session) {
        return pages.post()
                .uri("/login")
                .param("username", user.email())
                .param("password", password)
                .with(csrf())
                .session(session)
                .remoteAddress(address)
                .exchange();
    }

    private static RequestPostProcessor none() {
        return request -> request;
    }

    private static MockHttpSession sessionOf(MvcTestResult answer) {
        HttpSession session = Objects.requireNonNull(answer.getRequest().getSession(false));
        return (MockHttpSession) session;
    }

    private void block(PlannerUser user) {
        database.update(ACCOUNT)
                .set(ACCOUNT.BLOCKED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .where(ACCOUNT.ID.eq(user.id().value()))
                .execute();
    }
}
