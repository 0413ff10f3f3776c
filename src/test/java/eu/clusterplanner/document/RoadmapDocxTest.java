package eu.clusterplanner.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.document.content.DateForm;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.exchange.ExamplePartnership;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.StatementCounter;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The roadmap of the example is read back from its Word file. */
@PlannerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoadmapDocxTest {

    @Autowired
    DocumentService documents;

    @Autowired
    ActionService actions;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    private final PartnershipId adpack;
    private final PlannerUser manager;
    private final IssuedFile file;
    private final WordFile word;

    @Autowired
    RoadmapDocxTest(ExamplePartnership example, TestAccounts accounts, DocumentService documents) throws Exception {
        manager = accounts.create();
        adpack = TestAccounts.callAs(manager, example::open);
        file = TestAccounts.callAs(manager, () -> documents.roadmap(adpack));
        word = new WordFile(file.bytes());
    }

    @BeforeAll
    void keep_the_file_to_look_at() throws Exception {
        java.nio.file.Files.write(java.nio.file.Path.of("target", "roadmap.docx"), file.bytes());
    }

    @Test
    void the_file_is_named_by_acronym_number_kind_and_day() {
        assertThat(file.name()).isEqualTo("AdPack_D1.4_Roadmap_2018-11-15.docx");
        assertThat(file.contentType()).isEqualTo(DocumentFormat.DOCX.contentType());
    }

    @Test
    void headings_are_those_of_word_so_that_its_outline_works() {
        assertThat(word.inStyle("Heading1"))
                .containsExactly(
                        "Roadmap on a page",
                        "Basis",
                        "Phases",
                        "Schedule",
                        "Milestones",
                        "Deliverables",
                        "Dates explained",
                        "Who does what",
                        "Budget and funding",
                        "Joint projects and investments",
                        "Steering",
                        "Monitoring",
                        "Risks",
                        "Beyond the grant");
        assertThat(word.inStyle("AnnexHeading"))
                .containsExactly(
                        "All dates",
                        "Compared with the frozen plan “Plan at the start of AdPack2 (illustrative)”",
                        "Abbreviations and short names",
                        "Data sheet");
        assertThat(word.inStyle("Heading2")).contains("What the plan rests on", "Actions and partners");
        assertThat(word.inStyle("Heading3")).contains("Nanoprogress z.s.").hasSize(6);
        for (int level = 1; level <= 3; level++) {
            var style = word.document().getStyles().getStyle("Heading" + level);
            assertThat(style.getName()).isEqualTo("heading " + level);
            assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal()).isEqualTo(level - 1);
            assertThat(style.getCTStyle().getPPr().getNumPr().getNumId().getVal())
                    .isEqualTo(1);
        }
    }

    @Test
    void the_contents_are_a_field_that_leads_to_each_section() {
        assertThat(word.xml()).contains("TOC \\o \"1-2\" \\h \\z \\u");
        assertThat(word.document().getSettings().getCTSettings().isSetUpdateFields())
                .isTrue();
        List<String> anchors = word.found("w:anchor=\"(_Toc_[0-9A-Z][0-9_]*)\"");
        assertThat(anchors).contains("_Toc_1", "_Toc_2_4", "_Toc_A").hasSize(18 + 11);
        assertThat(word.found("<w:bookmarkStart [^>]*w:name=\"([^\"]+)\"")).containsAll(anchors);
    }

    @Test
    void lists_of_figures_and_tables_are_fields_that_lead_to_each() {
        assertThat(word.xml()).contains("TOC \\h \\z \\c \"Figure\"", "TOC \\h \\z \\c \"Table\"");
        List<String> captions = new ArrayList<>(word.inStyle("FigureCaption"));
        captions.addAll(word.inStyle("Caption"));

        assertThat(word.inStyle("TableofFigures").stream().map(String::strip)).containsExactlyElementsOf(captions);
        assertThat(word.found("<w:bookmarkStart [^>]*w:name=\"([^\"]+)\""))
                .doesNotHaveDuplicates()
                .containsAll(word.found("w:anchor=\"([^\"]+)\""));
    }

    @Test
    void numbers_of_actions_lead_to_their_dates_in_the_annex() {
        assertThat(word.found("w:name=\"(_Place_[0-9]+)\"")).hasSize(53);
        assertThat(word.found("w:anchor=\"(_Place_[0-9]+)\"")).hasSizeGreaterThan(100);
    }

    @Test
    void each_table_repeats_its_header_has_a_caption_and_no_row_breaks() {
        List<XWPFTable> tables = word.document().getTables();
        List<XWPFTable> captioned = tables.subList(1, tables.size());

        assertThat(captioned).hasSizeGreaterThan(20);
        for (XWPFTable table : captioned) {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
        }
        assertThat(word.inStyle("Caption")).hasSameSizeAs(captioned).allMatch(caption -> caption.startsWith("Table "));
        assertThat(word.count("SEQ Table")).isEqualTo(captioned.size());
    }

    @Test
    void the_rows_of_a_short_table_stay_together() {
        XWPFTable rounds = word.document().getTables().stream()
                .filter(table -> table.getCTTbl().getTblPr().isSetTblCaption())
                .filter(table ->
                        table.getCTTbl().getTblPr().getTblCaption().getVal().equals("Reporting rounds"))
                .findFirst()
                .orElseThrow();

        assertThat(rounds.getRows())
                .extracting(row ->
                        row.getCell(0).getParagraphArray(0).getCTP().getPPr().isSetKeepNext())
                .containsExactly(true, true, true, false);
    }

    @Test
    void each_figure_is_a_vector_with_a_picture_beside_it_and_words_for_those_who_do_not_see_it() {
        List<String> descriptions = word.found("<wp:docPr [^>]*descr=\"([^\"]*)\"");
        int figures = descriptions.size();

        assertThat(figures).isGreaterThanOrEqualTo(5);
        assertThat(descriptions).allMatch(description -> description.length() > 40);
        assertThat(word.count("<asvg:svgBlip ")).isEqualTo(figures);
        assertThat(word.count("SEQ Figure")).isEqualTo(figures);
        assertThat(word.document().getAllPictures())
                .hasSize(2 * figures)
                .extracting(picture -> picture.suggestFileExtension())
                .containsOnly("png", "svg");
        assertThat(word.inStyle("FigureCaption")).hasSize(figures);
        assertThat(new HashSet<>(word.found("<wp:docPr id=\"([0-9]+)\""))).hasSize(figures);
    }

    @Test
    void wide_contents_stand_on_landscape_pages() {
        assertThat(word.found("<w:pgSz ([^>]*)/>").stream().map(size -> size.contains("landscape")))
                // title page, contents, page 1, basis, schedule, milestones, matrix, the rest, annex, abbreviations
                .containsExactly(false, false, true, false, true, false, true, false, true, false);
        assertThat(word.document().getHeaderList())
                .extracting(header -> header.getText().strip())
                .containsOnly("AdPack · Implementation roadmap of AdPack\t15\u00a0Nov\u00a02018");
        assertThat(word.document().getFooterList())
                .allSatisfy(footer -> assertThat(footer.getText()).contains("Draft", "Page"));
    }

    @Test
    void every_action_and_every_own_text_stands_in_it() throws Exception {
        List<String> titles = TestAccounts.callAs(manager, () -> actions.actions(adpack)).actions().stream()
                .map(Action::title)
                .toList();

        assertThat(titles).hasSize(55);
        assertThat(titles).allSatisfy(title -> assertThat(word.text()).contains(title));
        assertThat(word.text())
                .contains("Two strands, one road:")
                .contains("Not in this plan: what each cluster does for its own members only.")
                .contains("It may move dates by up to two months.")
                .contains("The grouping Ad-Pack offers the joint services from autumn 2019.");
    }

    @Test
    void levels_are_said_to_be_illustrative_on_the_first_page_and_below_the_figure() {
        assertThat(word.inStyle("Note").getFirst()).contains("illustrative");
        assertThat(word.inStyle("SourceLine").getFirst()).contains("illustrative");
    }

    @Test
    void language_and_properties_are_set_and_name_no_person() throws Exception {
        assertThat(word.document().getStyle().xmlText()).contains("<w:lang w:val=\"en-GB\"");
        POIXMLProperties.CoreProperties core = word.document().getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Implementation roadmap of AdPack");
        assertThat(core.getSubject()).contains("Advanced Smart Packaging");
        assertThat(core.getCreator()).isEqualTo("AdPack");
        assertThat(core.getLastModifiedByUser()).isEqualTo("AdPack");
    }

    @Test
    void elements_stand_in_the_order_that_word_wants() throws Exception {
        List<XmlError> errors = new ArrayList<>();
        word.document().getDocument().validate(new XmlOptions().setErrorListener(errors));
        word.document().getStyle().validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
    }

    @Test
    void costs_and_load_stand_in_it_by_choice_only() throws Exception {
        WordFile all = chosen(DateForm.BOTH, "roadmap-all.docx", Sensitive.COSTS, Sensitive.LOAD);

        assertThat(word.text()).doesNotContain("Costs of the shared actions", "a month)", "Cost (EUR)");
        assertThat(word.text()).contains("Money by source and by how sure it is (EUR)", "Secured");
        assertThat(all.inStyle("Heading2"))
                .contains("Costs by partner and year", "Costs over time", "Work and what partners can give");
        assertThat(all.text()).contains("Cost (EUR)", "person-days and EUR");
    }

    @Test
    void in_project_months_no_date_of_the_plan_is_a_day() throws Exception {
        WordFile months = chosen(DateForm.MONTHS, "roadmap-months.docx", Sensitive.COSTS, Sensitive.LOAD);

        assertThat(months.text()).contains("M2 – M5", "Year 1");
        XWPFTable dates = months.document().getTables().stream()
                .filter(table -> table.getText().contains("Earliest dates"))
                .findFirst()
                .orElseThrow();
        assertThat(dates.getText()).doesNotContainPattern("[A-Z][a-z]{2}\u00a020[0-9]{2}");
    }

    private WordFile chosen(DateForm dates, String name, Sensitive... parts) throws Exception {
        IssueOptions options = new IssueOptions(dates, Set.of(parts));
        byte[] bytes = TestAccounts.callAs(
                        manager, () -> documents.make(adpack, DocumentKind.ROADMAP, DocumentFormat.DOCX, options))
                .bytes();
        java.nio.file.Files.write(java.nio.file.Path.of("target", name), bytes);
        return new WordFile(bytes);
    }

    @Test
    void a_larger_plan_needs_no_more_statements() {
        PartnershipId empty = partnerships.create(manager);
        TestAccounts.signIn(manager);

        int few = StatementCounter.count(() -> documents.roadmap(empty));
        int many = StatementCounter.count(() -> documents.roadmap(adpack));

        assertThat(many).isEqualTo(few);
    }
}
