package eu.clusterplanner.rights;

import static eu.clusterplanner.rights.RightsTable.AFTER;
import static eu.clusterplanner.rights.RightsTable.BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import eu.clusterplanner.partnership.PartnershipService;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetHand;
import eu.clusterplanner.testing.TestAccounts;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** The pages: what they show and offer. What is "none" looks like a page of an id that nobody ever had. */
final class Pages implements Door {

    /** What a page offers to the person who is signed in. */
    @FunctionalInterface
    private interface Offer {
        boolean to(Scene scene) throws Exception;
    }

    @FunctionalInterface
    private interface PageAttempt {
        Answer in(Scene scene) throws Exception;
    }

    private final MockMvcTester browser;
    private final PartnershipService partnerships;
    private final Records records;

    Pages(WebApplicationContext beans) {
        this.browser = MockMvcTester.from(
                beans, builder -> builder.apply(springSecurity()).build());
        this.partnerships = beans.getBean(PartnershipService.class);
        this.records = beans.getBean(Records.class);
    }

    @Override
    public Map<String, Attempt> attempts() {
        return Map.ofEntries(
                listed("find it among my partnerships", () -> true),
                listed("copy the partnership", () -> Screen.hasMenuItem("Copy for the next phase …")),
                listed("delete the partnership", () -> Screen.hasMenuItem("Delete …")),
                at("bring the deleted partnership back", "", this::bringBack),
                at("begin a partnership", "", scene -> offered("", "New partnership …")),
                listed("export the file", () -> Screen.hasMenuItem("Download the partnership file")),
                listed("export the workbook", () -> Screen.hasMenuItem("Download as Excel workbook")),
                page(
                        "take the shared actions out as a file",
                        "excel",
                        scene -> Screen.text().contains("Download the shared actions as CSV")),
                page("see what a workbook that comes back changes", "excel", scene -> Screen.shows(Upload.class)),
                page("take over a workbook that comes back", "excel", scene -> Screen.shows(Upload.class)),
                at("import a workbook as a new partnership", "start-from-excel", scene -> workbookPage()),
                at("import a file as a new partnership", "", scene -> offered("", "Open a file")),
                at("see whether everything is well", "well", scene -> offered("well", "Look again")),
                at("look after accounts", "accounts", scene -> offered("accounts", "New account …")),
                at("open every step", "partnerships/{id}/basics", Pages::everyStep),
                page("read the plan", "basics", scene -> true),
                page("read the history", "history", scene -> true),
                page("see what is different", "history/compare", scene -> true),
                page("see the team", "team", scene -> true),
                page(
                        "see the dates of the plan",
                        "roadmap",
                        scene -> Screen.text().contains("28 Feb 2026")),
                page("see the ratings of the first partner" + BEFORE, "competences", Pages::showsRating),
                page("see the ratings of the first partner" + AFTER, "competences", Pages::showsRating),
                at("see the analysis" + BEFORE, "partnerships/{id}/synergies", Pages::analysis),
                at("see the analysis" + AFTER, "partnerships/{id}/value-chain", Pages::analysis),
                page("see a trial" + BEFORE, "try", Pages::tries),
                page("see a trial" + AFTER, "try", Pages::tries),
                page("keep a trial", "try?without=P1", scene -> Screen.hasButton("Keep this trial …")),
                page("make a partner of a candidate", "try?new", scene -> Screen.hasButton("Make it a partner")),
                page("download the document" + BEFORE, "documents", scene -> hasDownload()),
                page("download the document" + AFTER, "documents", scene -> hasDownload()),
                at("see what is spent" + BEFORE, "partnerships/{id}/actions", Pages::spent),
                at("see what is spent" + AFTER, "partnerships/{id}/actions", Pages::spent),
                page("change the basics", "basics", scene -> Screen.editable("vision")),
                page("publish the ratings", "basics/settings", scene -> Screen.editable("ratingsPublished")),
                page("change the profile of the first partner", "partners?record=P1", scene -> Screen.editable("city")),
                page("change the role of the first partner", "partners?record=P1", scene -> Screen.editable("role")),
                page("remove the second partner", "partners?record=P2", scene -> Screen.hasButton("Remove")),
                page("rate the first partner", "competences", this::rates),
                page("add an action", "actions", scene -> Screen.hasButton("Add a shared action")),
                page(
                        "see the choice within a budget",
                        "actions/priorities",
                        scene -> Screen.hasButton("Find the best choice")),
                page("see the values of actions", "actions/priorities", scene -> Screen.shows(Sheet.class)),
                page("see the money of actions", "actions/funding", scene -> Screen.shows(Sheet.class)),
                page("say what level is needed", "competences", this::saysLevel),
                page("invite an editor", "team", scene -> Screen.hasButton("Invite somebody …")),
                page("change the role of somebody", "team", scene -> Screen.shows(Select.class)));
    }

    /** Nobody's browser is sent to the sign-in before there is any page; the others are given one. */
    private Map.Entry<String, Attempt> at(String act, String address, PageAttempt attempt) {
        return Map.entry(act, (who, scene) -> {
            if (who.byLink()) {
                return staysOutside(address.replace("{id}", scene.partnership().toString()));
            }
            if (who != Who.NOBODY) {
                return attempt.in(scene);
            }
            String path = "/" + address.replace("{id}", scene.partnership().toString());
            String sentTo = browser.get().uri(path).exchange().getResponse().getRedirectedUrl();
            return "/login".equals(sentTo) ? Answer.LOGIN : Answer.YES;
        });
    }

    /** People who came by a link have one page, whatever address they try. */
    private static Answer staysOutside(String address) {
        Screen.open(address);
        return Screen.isAt("answer/form") ? Answer.NO : Answer.YES;
    }

    private Map.Entry<String, Attempt> listed(String act, BooleanSupplier offered) {
        return at(act, "", scene -> {
            Screen.open("");
            return Screen.text().contains("A partnership for a test")
                    ? Answer.when(offered.getAsBoolean())
                    : Answer.NONE;
        });
    }

    private Map.Entry<String, Attempt> page(String act, String path, Offer offered) {
        return at(act, "partnerships/{id}/" + path, scene -> enter(scene, path, offered));
    }

    private static Answer workbookPage() {
        Screen.open("start-from-excel");
        return Answer.when(Screen.text().contains("Start from our Excel"));
    }

    private static Answer offered(String address, String button) {
        Screen.open(address);
        return Answer.when(Screen.hasButton(button));
    }

    private static Answer enter(Scene scene, String address, Offer offered) throws Exception {
        Screen.open("partnerships/" + scene.partnership() + "/" + address);
        if (!Screen.isNothing()) {
            return Answer.when(offered.to(scene));
        }
        String words = Screen.text();
        Screen.open("partnerships/" + PartnershipId.next() + "/" + address);
        assertThat(words).isEqualTo(Screen.text());
        return Answer.NONE;
    }

    /** All pages of the partnership have to answer the same. */
    private static Answer everyStep(Scene scene) throws Exception {
        Set<Answer> answers = EnumSet.of(enter(scene, "team", all -> true));
        for (Step step : Step.values()) {
            answers.add(enter(scene, step.path(), all -> true));
        }
        assertThat(answers).hasSize(1);
        return answers.iterator().next();
    }

    private Answer bringBack(Scene scene) {
        TestAccounts.runAs(scene.person(Who.MANAGER), () -> partnerships.delete(scene.partnership()));
        Screen.open("account");
        Screen.open("");
        return Screen.hasButton("Bring back") ? Answer.YES : Answer.NONE;
    }

    private static Answer analysis(Scene scene) throws Exception {
        Offer shown = all -> !Screen.text().contains("has not yet shown");
        Answer synergies = enter(scene, "synergies", shown);
        assertThat(enter(scene, "value-chain", shown)).isEqualTo(synergies);
        return synergies;
    }

    private static boolean tries(Scene scene) {
        return !Screen.text().contains("has not yet shown");
    }

    private static Answer spent(Scene scene) throws Exception {
        Answer budget = enter(scene, "basics", all -> Screen.field("budget").isPresent());
        Answer costs = enter(scene, "actions", all -> Screen.text().contains("person-days · EUR"));
        assertThat(costs).isEqualTo(budget);
        return budget;
    }

    private static boolean showsRating(Scene scene) {
        return sheet().cell(scene.id("C1").toString(), scene.id(Scene.OWN).toString())
                .text()
                .equals("3");
    }

    private static boolean hasDownload() {
        return Screen.all(Anchor.class).anyMatch(link -> link.hasClassName("planner-download"));
    }

    private boolean rates(Scene scene) throws Exception {
        type(scene, scene.id(Scene.OWN).toString());
        return stored(scene, "assessment", "rating", "level");
    }

    private boolean saysLevel(Scene scene) throws Exception {
        type(scene, "requiredLevel");
        return stored(scene, "competence", "C1", "requiredLevel");
    }

    private static void type(Scene scene, String column) {
        SheetHand.on(sheet()).type(scene.id("C1").toString(), column, "2").send();
    }

    private boolean stored(Scene scene, String kind, String key, String property) throws Exception {
        return TestAccounts.callAs(
                scene.person(Who.MANAGER),
                () -> records.find(scene.partnership(), kind, scene.id(key))
                        .map(row -> row.value(property))
                        .filter(Integer.valueOf(2)::equals)
                        .isPresent());
    }

    private static Sheet sheet() {
        return Screen.all(Sheet.class).findFirst().orElseThrow();
    }
}
