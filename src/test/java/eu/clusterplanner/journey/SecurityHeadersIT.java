package eu.clusterplanner.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser is told by the packaged application: on the sign-in page, on a step, and on calls. */
class SecurityHeadersIT {

    private static final Pattern POLICY = Pattern.compile("default-src 'self'; script-src 'self' 'nonce-([^']+)' "
            + "'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'self'; "
            + "object-src 'none'; frame-ancestors 'none'; form-action 'self'");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>");

    @TempDir
    Path data;

    private final String password = PlannerProcess.newPassword();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void pages_carry_the_policy_and_calls_no_cookie() throws Exception {
        Map<String, String> environment = Map.of(
                "PLANNER_ADMIN_EMAIL",
                PlannerProcess.ADMINISTRATOR,
                "PLANNER_ADMIN_PASSWORD",
                password,
                "PLANNER_TRUSTED_PROXY",
                "127.0.0.1, ::1");
        try (PlannerProcess planner =
                PlannerProcess.start(data, password, environment).awaitReady()) {
            HttpResponse<String> login = get(planner, "/login");
            tells_the_browser_what_it_may(login);
            assertThat(login.headers().firstValue("Set-Cookie"))
                    .hasValueSatisfying(cookie -> assertThat(cookie)
                            .contains("HttpOnly", "SameSite=Lax")
                            .doesNotContain("Secure"));

            HttpResponse<String> imported = import_partnership(planner);
            assertThat(imported.statusCode()).isEqualTo(201);
            assertThat(imported.headers().firstValue("Set-Cookie")).isEmpty();

            sign_in(planner);
            String id = imported.body().replaceAll("(?s).*\"id\"\\s*:\\s*\"([0-9a-f-]{36})\".*", "$1");
            HttpResponse<String> step = get(planner, "/partnerships/" + id + "/basics");
            assertThat(step.uri().getPath()).endsWith("/basics");
            tells_the_browser_what_it_may(step);

            behind_tls_the_cookie_is_secure(planner);
        }
    }

    private static void tells_the_browser_what_it_may(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        List<MatchResult> policies = page.headers().allValues("Content-Security-Policy").stream()
                .flatMap(policy -> POLICY.matcher(policy).results())
                .toList();
        assertThat(policies).hasSize(1);
        assertThat(SCRIPT.matcher(page.body()).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script)
                        .contains("nonce=\"" + policies.getFirst().group(1) + "\""));
        header(page, "X-Content-Type-Options", "nosniff");
        header(page, "X-Frame-Options", "DENY");
        header(page, "Referrer-Policy", "same-origin");
        header(page, "Cross-Origin-Opener-Policy", "same-origin");
        header(page, "Cache-Control", "no-cache, no-store");
        assertThat(page.headers().firstValue("Permissions-Policy"))
                .hasValueSatisfying(permissions ->
                        assertThat(permissions).contains("camera=()", "microphone=()", "geolocation=()"));
    }

    private static void header(HttpResponse<String> page, String name, String value) {
        assertThat(page.headers().allValues(name)).as(name).containsExactly(value);
    }

    private static HttpResponse<String> import_partnership(PlannerProcess planner)
            throws IOException, InterruptedException {
        return planner.send(planner.request("/api/v1/partnerships")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"format": "cluster-partnership", "version": 1, "partnership":
                        {"acronym": "HEAD", "name": "Read back", "strand": "OTHER"}}
                        """)));
    }

    private void sign_in(PlannerProcess planner) throws IOException, InterruptedException {
        Matcher token = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"")
                .matcher(get(planner, "/login").body());
        assertThat(token.find()).isTrue();
        String form = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&username="
                + URLEncoder.encode(PlannerProcess.ADMINISTRATOR, StandardCharsets.UTF_8)
                + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create(planner.address() + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.uri().toString()).doesNotContain("login");
    }

    private static void behind_tls_the_cookie_is_secure(PlannerProcess planner)
            throws IOException, InterruptedException {
        HttpResponse<String> page = planner.send(HttpRequest.newBuilder(URI.create(planner.address() + "/login"))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "192.0.2.1")
                .GET());

        assertThat(page.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    private HttpResponse<String> get(PlannerProcess planner, String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(planner.address() + path))
                        .GET()
                        .build(),
                BodyHandlers.ofString());
    }
}
