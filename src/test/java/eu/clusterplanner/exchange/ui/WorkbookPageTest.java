package eu.clusterplanner.exchange.ui;

import static eu.clusterplanner.exchange.workbook.TestWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.exchange.workbook.TestWorkbook;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.partnership.PartnershipService;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.SignedIn;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
@SignedIn
class WorkbookPageTest extends SpringBrowserlessTest {

    @Autowired
    PartnershipService partnerships;

    private WorkbookPage page;

    @BeforeEach
    void open() {
        page = navigate(WorkbookPage.class);
    }

    @Test
    void wrong_cells_are_listed_and_there_is_no_button_to_go_on() {
        choose(workbook("Atlantis"));

        assertThat(outcome())
                .isEqualTo("One place in ours.xlsx does not fit. Nothing is stored. "
                        + "Please mend the workbook and choose it again.");
        assertThat(text(find(NativeTable.class).all().getFirst()))
                .contains("Partners, cell B2 (Country)", "Atlantis", "No country has this name.");
        assertThat(buttons()).doesNotContain("Make the partnership");
    }

    @Test
    void a_good_workbook_becomes_a_partnership_once_it_has_a_name() {
        choose(workbook("Atlantis"));
        choose(workbook("Germany"));

        assertThat(outcome()).isEqualTo("Everything in ours.xlsx can be taken over. Nothing is stored yet.");
        Button make = find(Button.class).withText("Make the partnership").single();
        test(make).click();
        TextField acronym = find(TextField.class).withCaption("Acronym").single();
        assertThat(acronym.isInvalid()).isTrue();
        assertThat(partnerships.mine()).isEmpty();

        acronym.setValue("OURS");
        find(TextField.class).withCaption("Name").single().setValue("From our Excel");
        test(make).click();

        assertThat(partnerships.mine())
                .singleElement()
                .matches(mine -> mine.acronym().equals("OURS"));
    }

    @Test
    void another_meaning_of_a_column_is_tried_out_at_once() {
        choose(new TestWorkbook()
                .sheet("Partners", row("Name", "Kraj"), row("Alpha", "Atlantis"))
                .bytes());
        Details partners = find(Details.class).all().stream()
                .filter(details -> details.getSummaryText().startsWith("Partners: Partners"))
                .findFirst()
                .orElseThrow();
        assertThat(partners.getSummaryText()).isEqualTo("Partners: Partners, one column is not used");
        partners.setOpened(true);

        select("Kraj").setValue("country");

        assertThat(outcome()).startsWith("One place in ours.xlsx does not fit.");
    }

    @Test
    void a_table_can_be_left_out() {
        choose(workbook("Atlantis"));
        find(Details.class).all().stream()
                .filter(details -> details.getSummaryText().startsWith("Partners: Partners"))
                .forEach(details -> details.setOpened(true));

        Select<WorkbookSheet> holds = select("This sheet holds");
        holds.clear();

        assertThat(text(find(NativeTable.class).all().getFirst())).contains("No sheet has rows");
    }

    @Test
    void what_is_no_workbook_is_refused_in_one_sentence() {
        choose("Name;Country".getBytes(StandardCharsets.UTF_8));

        assertThat(outcome()).isEqualTo("This is no Excel workbook. Please choose a file that ends in .xlsx.");
    }

    private void choose(byte[] workbook) {
        page.tryOut(workbook, "ours.xlsx").run();
    }

    private String outcome() {
        return find(Paragraph.class).all().stream()
                .filter(paragraph -> paragraph.hasClassName("planner-outcome"))
                .map(Paragraph::getText)
                .findFirst()
                .orElseThrow();
    }

    private java.util.List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    @SuppressWarnings("unchecked") // the test knows what the field holds
    private <T> Select<T> select(String label) {
        return find(Select.class).withCaption(label).single();
    }

    private static String text(NativeTable table) {
        return table.getElement().getTextRecursively();
    }

    private static byte[] workbook(String country) {
        return new TestWorkbook()
                .sheet("Partners", row("Name", "Country"), row("Alpha", country))
                .bytes();
    }
}
