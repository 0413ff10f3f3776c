package eu.clusterplanner.exchange.workbook;

import static eu.clusterplanner.exchange.workbook.TestWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.testing.PlannerTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Workbooks as teams keep them: with headings, words and dates of their own. */
@PlannerTest
class PeoplesWorkbookTest {

    private static final Texts TEXTS = Texts.english();

    @Autowired
    WorkbookLayout layout;

    @Test
    void partners_are_read_from_a_list_with_a_title_above_it() {
        BuiltFile built = build(new TestWorkbook()
                .sheet(
                        "Our consortium",
                        row("Partners of our project, as of March"),
                        row(),
                        row("Acronym", "Organisation", "Land", "Members", "Languages", "Joined", "Remarks"),
                        row(
                                "ALPHA",
                                "Alpha Cluster",
                                "Tschechien",
                                40,
                                "Czech, English",
                                LocalDate.of(2026, 8, 31),
                                "x"),
                        row(null, "  ", null, null, null, null, null),
                        row("Beta", "Beta Cluster e.V.", "el", "1,200", "de;en", "31/08/2026", "y")));

        assertThat(built.problems()).isEmpty();
        assertThat(built.file().path("partners").toString()).isEqualTo("""
                [{"key":"ALPHA","name":"Alpha Cluster","shortName":"ALPHA","country":"CZ","languages":["cs","en"],\
                "members":{"total":40},"joined":"2026-08-31"},\
                {"key":"Beta","name":"Beta Cluster e.V.","shortName":"Beta","country":"GR","languages":["de","en"],\
                "members":{"total":1200},"joined":"2026-08-31"}]""");
    }

    @Test
    void a_matrix_of_levels_is_read_in_either_direction_and_beside_the_competences() {
        Object[][] partners = {row("Name", "Short name"), row("Alpha Cluster", "Alpha"), row("Beta Cluster", "Beta")};
        BuiltFile withMatrix = build(new TestWorkbook()
                .sheet("Partners", partners)
                .sheet("Competences", row("Competence", "Importance"), row("Coating", "Essential"), row("Recycling", 2))
                .sheet(
                        "Matrix",
                        row("Who can do what", null, null),
                        row("", "ALPHA", "beta cluster"),
                        row("coating", 3, "?"),
                        row("Recycling", "4 - known abroad", "We do it")));
        BuiltFile turned = build(new TestWorkbook()
                .sheet("Partners", partners)
                .sheet("Competences", row("Competence", "Importance"), row("Coating", "Essential"), row("Recycling", 2))
                .sheet("Ratings", row("Partner", "Coating", "Recycling"), row("Alpha", 3, 4), row("Beta", "?", 2)));
        BuiltFile beside = build(new TestWorkbook()
                .sheet("Partners", partners)
                .sheet(
                        "Competence matrix",
                        row("Competence", "Importance", "Alpha", "Beta", "Sum"),
                        row("Coating", "Essential", 3, "unknown", "formula:SUM(C2:D2)"),
                        row("Recycling", 2, 4, 2, "formula:SUM(C3:D3)")));

        assertThat(withMatrix.problems()).isEmpty();
        assertThat(levels(withMatrix)).containsExactlyInAnyOrder("Alpha C1 3", "Beta C1 ?", "Alpha C2 4", "Beta C2 2");
        assertThat(levels(turned)).containsExactlyInAnyOrderElementsOf(levels(withMatrix));
        assertThat(beside.problems()).isEmpty();
        assertThat(levels(beside)).containsExactlyInAnyOrderElementsOf(levels(withMatrix));
    }

    @Test
    void levels_beside_the_competences_are_taken_where_the_sheet_is_the_list_of_competences() {
        BuiltFile built = build(new TestWorkbook()
                .sheet("Partners", row("Name", "Short name"), row("Alpha Cluster", "Alpha"))
                .sheet("Competences", row("Competence", "Needed level", "Alpha"), row("Coating", 4, 3)));

        assertThat(built.problems()).isEmpty();
        assertThat(levels(built)).containsExactly("Alpha C1 3");
        assertThat(built.file().at("/competences/0/requiredLevel").asInt()).isEqualTo(4);
    }

    @Test
    void actions_name_partners_objectives_and_each_other_by_key_or_name() {
        BuiltFile built = build(new TestWorkbook()
                .sheet("Partners", row("Name", "Short name"), row("Alpha Cluster", "Alpha"), row("Beta, Ltd", "Beta"))
                .sheet("Goals", row("Goal", "Axis", "By"), row("Sell abroad", "Markets", "M12"))
                .sheet(
                        "Action plan",
                        row(
                                "No",
                                "Activity",
                                "WP",
                                "Lead partner",
                                "Partners involved",
                                "Objective",
                                "Duration (months)"),
                        row(1, "Market study", "WP1: Markets", "alpha", "Alpha, Beta", "sell abroad", 3),
                        row(
                                2,
                                "Mission",
                                "WP1",
                                "Beta, Ltd",
                                "Alpha: 10 days, EUR 3,000; Beta (2.5 days)",
                                "O1",
                                "2 weeks")));

        assertThat(built.problems()).isEmpty();
        assertThat(built.file().path("actions").toString()).isEqualTo("""
                [{"key":"1","title":"Market study","workPackage":"WP1","objectives":["O1"],"lead":"Alpha",\
                "contributions":[{"partner":"Alpha"},{"partner":"Beta"}],"duration":"P3M","status":"IDEA"},\
                {"key":"2","title":"Mission","workPackage":"WP1","objectives":["O1"],"lead":"Beta",\
                "contributions":[{"partner":"Alpha","personDays":10.0,"cost":3000},{"partner":"Beta","personDays":2.5}],\
                "duration":"P2W","status":"IDEA"}]""");
        assertThat(built.file().path("workPackages").toString()).isEqualTo("[{\"key\":\"WP1\",\"title\":\"Markets\"}]");
        assertThat(built.file().path("axes").toString()).isEqualTo("[{\"key\":\"AX1\",\"title\":\"Markets\"}]");
    }

    @Test
    void every_wrong_cell_is_told_with_its_place_and_what_to_do() {
        BuiltFile built = build(new TestWorkbook()
                .sheet("Partners", row("Name", "Country", "Participant code (PIC)"), row("Alpha", "Atlantis", "12"))
                .sheet(
                        "Actions",
                        row("Title", "Lead", "Progress", "Status", "Latest end", "Duration", "Cost"),
                        row("A study", "Gamma", 120, "Sometimes", "soon", "long", "=1+1"),
                        row(null, "Alpha", 0.5, "ongoing", 46265, "6 weeks", "formula:1+1")));

        assertThat(built.problems())
                .extracting(problem -> problem.place().table() + " "
                        + problem.place().cell() + " “" + problem.value() + "”: " + problem.advice())
                .containsExactlyInAnyOrder(
                        "Partners B2 “Atlantis”: No country has this name. Please write its English name or its two letters.",
                        "Partners C2 “12”: This does not have the form that is needed here. Nine digits, from the Funding and"
                                + " Tenders Portal.",
                        "Actions B2 “Gamma”: There is no partner “Gamma” in the workbook. Please write the name or key as it"
                                + " stands in its own sheet.",
                        "Actions F2 “long”: Please write how many days, weeks or months, such as 3 months.",
                        "Actions E2 “soon”: Please write a date like 31/08/2026 or a project month like M8.",
                        "Actions G2 “=1+1”: This is not a number.",
                        "Actions D2 “Sometimes”: Please write one of these: Idea · Proposed · In team review · Agreed ·"
                                + " Running · On hold · Done · Dropped.",
                        "Actions C2 “120”: Please enter a value from 0 to 100.",
                        "Actions G3 “=1+1”: This cell holds a formula. Please copy it and paste it as value.",
                        "Actions C3 “0.5”: Please enter a whole number.",
                        "Actions A3 “”: This cannot stay empty.");
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() {
        String text = "=HYPERLINK(\"http://example.org\")";
        BuiltFile built = build(new TestWorkbook().sheet("Partners", row("Name", "Profile"), row("Alpha", text)));

        assertThat(built.file().at("/partners/0/profile").asString()).isEqualTo(text);
    }

    private BuiltFile build(TestWorkbook workbook) {
        List<SheetMapping> mappings = Recognition.of(WorkbookReader.read(workbook.bytes()), layout, TEXTS);
        return FileFromTables.build(layout, TEXTS, mappings, JsonNodeFactory.instance.objectNode());
    }

    private static List<String> levels(BuiltFile built) {
        return built.file()
                .path("assessments")
                .valueStream()
                .map(PeoplesWorkbookTest::level)
                .toList();
    }

    private static String level(JsonNode assessment) {
        return assessment.path("partner").asString() + " "
                + assessment.path("competence").asString() + " "
                + assessment.path("level").asString("?");
    }
}
