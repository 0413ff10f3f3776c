package eu.clusterplanner.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.document.content.DateForm;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.exchange.ExamplePartnership;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
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
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The shared action list of the example is read back from its Word file. */
@PlannerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionListDocxTest {

    private static final IssueOptions WITH_COSTS = new IssueOptions(DateForm.BOTH, Set.of(Sensitive.COSTS));

    @Autowired
    DocumentService documents;

    @Autowired
    ActionService actions;

    @Autowired
    TestPartnerships partnerships;

    private final PartnershipId adpack;
    private final PlannerUser manager;
    private final IssuedFile file;
    private final WordFile word;

    @Autowired
    ActionListDocxTest(ExamplePartnership example, TestAccounts accounts, DocumentService documents) throws Exception {
        manager = accounts.create();
        adpack = TestAccounts.callAs(manager, example::open);
        file = TestAccounts.callAs(manager, () -> documents.actionList(adpack));
        word = new WordFile(file.bytes());
    }

    @BeforeAll
    void keep_the_files_to_look_at() throws Exception {
        Files.write(Path.of("target", "actions.docx"), file.bytes());
        Files.write(Path.of("target", "actions-with-costs.docx"), withCosts().bytes());
        IssuedFile workbook = TestAccounts.callAs(manager, () -> documents.actionWorkbook(adpack));
        Files.write(Path.of("target", "actions.xlsx"), workbook.bytes());
    }

    @Test
    void the_file_is_named_by_acronym_kind_and_day() {
        assertThat(file.name()).isEqualTo("AdPack_Shared-action-list_2018-11-15.docx");
    }

    @Test
    void every_action_that_is_promised_stands_in_it() throws Exception {
        List<Action> listed = TestAccounts.callAs(manager, () -> actions.actions(adpack)).actions().stream()
                .filter(action -> action.standing().status() != ActionStatus.DROPPED)
                .filter(action -> action.standing().moscow() != Moscow.WONT)
                .toList();

        assertThat(listed).hasSizeGreaterThan(50);
        assertThat(listed)
                .extracting(Action::title)
                .allSatisfy(title -> assertThat(word.text()).contains(title));
    }

    @Test
    void every_promised_action_has_a_sheet_on_a_page_of_its_own() {
        // the first section, the heading of all sheets, each sheet but the first, which stands below it, and what
        // follows
        assertThat(word.count("<w:pageBreakBefore")).isEqualTo(1 + 1 + 53 + 1);
        assertThat(word.inStyle("Heading3")).contains("Background", "Players involved", "Risks and conditions");
        assertThat(word.inStyle("Heading2")).contains("List services and key competences of the partners");
    }

    @Test
    void wide_contents_stand_on_landscape_pages() {
        assertThat(word.found("<w:pgSz ([^>]*)/>").stream().map(size -> size.contains("landscape")))
                .containsExactly(false, false, true, false);
    }

    @Test
    void what_single_partners_spend_is_left_out_until_it_is_chosen() throws Exception {
        assertThat(word.text()).doesNotContain("By partner: ").contains("Total: EUR 12,000");
        assertThat(new WordFile(withCosts().bytes()).text())
                .contains("By partner: BalticNet-PlasmaTec EUR 4,200; ", "Costs by partner and year, EUR");
    }

    @Test
    void each_table_repeats_its_header_has_a_caption_and_no_row_breaks() {
        List<XWPFTable> tables = word.document().getTables();
        for (XWPFTable table : tables.subList(1, tables.size())) {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
        }
    }

    @Test
    void elements_stand_in_the_order_that_word_wants() throws Exception {
        List<XmlError> errors = new ArrayList<>();
        new WordFile(withCosts().bytes()).document().getDocument().validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
    }

    @Test
    void a_larger_plan_needs_no_more_statements() {
        PartnershipId empty = partnerships.create(manager);
        TestAccounts.signIn(manager);

        int few = StatementCounter.count(() -> documents.actionList(empty));
        int many = StatementCounter.count(() -> documents.actionList(adpack));

        assertThat(many).isEqualTo(few);
    }

    private IssuedFile withCosts() throws Exception {
        return TestAccounts.callAs(
                manager, () -> documents.make(adpack, DocumentKind.ACTION_LIST, DocumentFormat.DOCX, WITH_COSTS));
    }
}
