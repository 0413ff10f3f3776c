package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Every page that the application has, found by its route so that none is forgotten, in three widths, light and dark: axe
 * finds nothing, nothing sticks out at the side, the browser reports no error and no request fails.
 */
class EveryPageIT {

    private static final List<Integer> WIDTHS = List.of(1440, 1024, 390);
    private static final Pattern PARTNERSHIP = Pattern.compile("/partnerships/([0-9a-f-]{36})/");
    private static final Pattern ONE_TIME_CODE = Pattern.compile("one-time code:\\s+(\\S+)");
    private static final Pattern OPTIONAL = Pattern.compile("/:\\w+\\?(\\(.*\\))?$");
    private static final String SET_UP = "set-up";

    private final String password = PlannerProcess.newPassword();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> shown = new TreeSet<>();
    private final Set<String> looked = new HashSet<>();

    @TempDir
    Path data;

    @Test
    void every_page_is_accessible_in_three_widths_light_and_dark() {
        List<String> routes = routes();
        assertThat(routes).hasSizeGreaterThan(15);
        try (PlannerProcess planner = start();
                Browser browser = new Browser(1440)) {
            visit(browser, SET_UP, planner.address() + "/" + SET_UP);
            setUp(browser, planner);
            List<String> others =
                    routes.stream().filter(route -> !route.equals(SET_UP)).toList();
            others.stream()
                    .filter(route -> !route.contains(":"))
                    .forEach(route -> visit(browser, route, planner.address() + "/" + route));
            String partnership = openExample(browser, planner);
            for (String route : others) {
                String address = planner.address() + "/"
                        + OPTIONAL.matcher(route).replaceFirst("").replace(":partnershipId", partnership);
                visit(browser, route, address);
                subPages(browser).forEach(page -> visit(browser, route, page));
            }
        }
        assertThat(shown).as("routes that axe saw").containsAll(routes);
        assertThat(problems).isEmpty();
    }

    /** Without an account, so that there is something to set up, and with a mail server, so that codes are sent. */
    private PlannerProcess start() {
        Map<String, String> mail = Map.of(
                "PLANNER_MAIL_HOST", "127.0.0.1",
                "PLANNER_MAIL_FROM", "Planner <planner@example.org>",
                "PLANNER_MAIL_EVERY", "PT10H",
                "PLANNER_PUBLIC_URL", "https://planner.example.org/");
        return PlannerProcess.start(data, password, mail).awaitReady();
    }

    private void setUp(Browser browser, PlannerProcess planner) {
        Matcher code = ONE_TIME_CODE.matcher(planner.output());
        assertThat(code.find()).as(planner.output()).isTrue();
        browser.field("One-time code").fill(code.group(1));
        browser.field("Name").fill("Administrator");
        browser.field("E-mail").fill(PlannerProcess.ADMINISTRATOR);
        browser.page().getByLabel("Password").first().fill(password);
        browser.button("Make my account").click();
        browser.page().waitForURL(address -> address.contains("/login"));
    }

    /** From the classes: a route with parameters stands in no menu. */
    private static List<String> routes() {
        ClassPathScanningCandidateComponentProvider classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return classes.findCandidateComponents("eu.clusterplanner").stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), EveryPageIT.class.getClassLoader()))
                .map(page -> page.getAnnotation(Route.class).value())
                .filter(route -> !route.startsWith("test"))
                .sorted()
                .toList();
    }

    private String openExample(Browser browser, PlannerProcess planner) {
        Page page = browser.page();
        page.navigate(planner.address());
        browser.field("E-mail").fill(PlannerProcess.ADMINISTRATOR);
        page.getByLabel("Password").first().fill(password);
        browser.press("Enter");
        assertThat(browser.heading("My partnerships")).isVisible();
        browser.button("Open the example").click();
        page.waitForURL(PARTNERSHIP.asPredicate());
        Matcher partnership = PARTNERSHIP.matcher(page.url());
        assertThat(partnership.find()).isTrue();
        return partnership.group(1);
    }

    private static List<String> subPages(Browser browser) {
        return browser.page().locator(".planner-sub-pages a:not([aria-current])").all().stream()
                .map(link -> String.valueOf(link.evaluate("link => link.href")))
                .toList();
    }

    private void visit(Browser browser, String route, String address) {
        Page page = browser.page();
        browser.look(WIDTHS.getFirst(), ColorScheme.LIGHT);
        page.navigate(address);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .first())
                .isVisible();
        browser.settle();
        if (page.url().equals(address)) {
            shown.add(route);
        }
        // several addresses lead to the same page: signed out, most of them to the sign-in
        if (!looked.add(page.url())) {
            return;
        }
        for (int width : WIDTHS) {
            browser.look(width, ColorScheme.LIGHT);
            note(address, width, "light", browser.violations());
            if ((Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
                note(address, width, "light", List.of("something sticks out at the side"));
            }
            browser.look(width, ColorScheme.DARK);
            // the colours are all that is different
            note(address, width, "dark", browser.violations("color-contrast"));
        }
        note(address, 0, "", browser.newErrors());
    }

    private void note(String address, int width, String scheme, List<String> found) {
        found.forEach(problem -> problems.add(address + " " + width + " " + scheme + ": " + problem));
    }
}
