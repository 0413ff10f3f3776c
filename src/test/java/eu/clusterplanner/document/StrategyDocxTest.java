package eu.clusterplanner.document;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The strategy of the example is read back from its Word file. */
@PlannerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrategyDocxTest {

    private final DocumentService documents;
    private final TestPartnerships partnerships;
    private final PartnershipId adpack;
    private final PlannerUser manager;
    private final IssuedFile file;
    private final WordFile word;

    @Autowired
    StrategyDocxTest(
            ExamplePartnership example, TestAccounts accounts, TestPartnerships partnerships, DocumentService documents)
            throws Exception {
        this.documents = documents;
        this.partnerships = partnerships;
        manager = accounts.create();
        adpack = TestAccounts.callAs(manager, example::open);
        file = TestAccounts.callAs(manager, () -> documents.strategy(adpack));
        word = new WordFile(file.bytes());
    }

    @BeforeAll
    void keep_the_files_to_look_at() throws Exception {
        Files.write(Path.of("target", "strategy.docx"), file.bytes());
        Files.write(Path.of("target", "strategy-all.docx"), everything().bytes());
    }

    private IssuedFile everything() throws Exception {
        return TestAccounts.callAs(
                manager,
                () -> documents.make(
                        adpack,
                        DocumentKind.STRATEGY,
                        DocumentFormat.DOCX,
                        new IssueOptions(DateForm.BOTH, Set.copyOf(documents.sensitive(DocumentKind.STRATEGY)))));
    }

    @Test
    void the_file_is_named_by_acronym_kind_and_day() {
        assertThat(file.name()).isEqualTo("AdPack_D1.3_Partnership-strategy_2018-11-15.docx");
    }

    @Test
    void the_title_page_says_which_deliverable_it_is() {
        assertThat(word.text()).contains("Joint strategy of AdPack", "D1.3", "Deliverable");
    }

    @Test
    void each_table_has_a_caption_and_a_header_that_is_repeated() {
        List<XWPFTable> tables = word.document().getTables();
        assertThat(tables.subList(1, tables.size())).isNotEmpty().allSatisfy(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
        });
    }

    @Test
    void own_texts_of_the_team_stand_in_their_sections() {
        assertThat(word.text())
                .contains("AdPack joins six clusters from six countries along the packaging chain")
                .contains("This strategy says what we do together and what we leave out.")
                .contains("Consumers ask for less plastic, producers for longer shelf life.");
    }

    @Test
    void facts_of_the_partnership_and_its_partners_are_told() {
        assertThat(word.text())
                .contains("ESCP-4i, Going international")
                .contains("Nanoprogress z.s.")
                .contains("Severovýchod")
                .contains("Brings: Nanofibres, Functional layers, Nanomaterials.")
                .contains("Makers of nanofibres look for packaging producers");
    }

    @Test
    void sections_are_those_that_readers_of_a_strategy_look_for() {
        assertThat(word.inStyle("Heading1"))
                .containsExactly(
                        "Summary",
                        "Introduction",
                        "The partnership",
                        "Challenge and context",
                        "Competences, complementarities, synergies",
                        "Value chain",
                        "What follows from the analysis",
                        "Our strategy",
                        "From strategy to action",
                        "Working together",
                        "Measuring and learning",
                        "Risks",
                        "After the funding");
        assertThat(word.inStyle("AnnexHeading")).containsExactly("Sources", "Abbreviations and short names");
    }

    @Test
    void what_is_thin_and_what_is_missing_is_said_in_one_sentence() {
        assertThat(word.text())
                .contains("Eight of ten needed competences depend on one partner only; one is covered twice; "
                        + "for finance and investment readiness nobody reaches the needed level.");
    }

    @Test
    void levels_and_shares_of_single_partners_are_only_in_it_when_chosen() throws Exception {
        WordFile open = new WordFile(everything().bytes());

        assertThat(open.inStyle("AnnexHeading")).contains("Levels of the partners and their proofs");
        assertThat(open.text()).contains("Shapley");
        assertThat(word.text()).doesNotContain("Shapley");
    }

    @Test
    void what_the_team_notes_about_others_is_only_in_it_when_chosen() throws Exception {
        String note = "Gets news and places in missions and trainings.";

        assertThat(word.text()).contains("CzechBio").doesNotContain(note);
        assertThat(TestAccounts.callAs(manager, () -> documents.sensitive(DocumentKind.STRATEGY)))
                .contains(Sensitive.INFLUENCE);
        assertThat(new WordFile(everything().bytes()).text()).contains("CzechBio", note);
    }

    @Test
    void the_first_section_begins_a_page_and_text_does_not_touch_the_table_above_it() {
        XWPFParagraph summary = paragraph("Summary", "Heading1");
        XWPFParagraph below = paragraph("The next steps:", null);

        assertThat(summary.getCTP().getPPr().isSetPageBreakBefore()).isTrue();
        assertThat(below.getSpacingBefore()).isEqualTo(120);
    }

    private XWPFParagraph paragraph(String words, @Nullable String style) {
        return word.document().getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(words))
                .filter(paragraph -> style == null || style.equals(paragraph.getStyle()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void elements_stand_in_the_order_that_word_wants() {
        List<XmlError> errors = new ArrayList<>();
        word.document().getDocument().validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
    }

    @Test
    void a_larger_plan_needs_no_more_statements() {
        PartnershipId empty = partnerships.create(manager);
        TestAccounts.signIn(manager);

        int few = StatementCounter.count(() -> documents.strategy(empty));
        int many = StatementCounter.count(() -> documents.strategy(adpack));

        assertThat(many).isEqualTo(few);
    }
}
