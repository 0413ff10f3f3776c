package eu.clusterplanner.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import eu.clusterplanner.exchange.WorkbookExport;
import eu.clusterplanner.exchange.workbook.EditedWorkbook;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.testing.PageTest;
import eu.clusterplanner.testing.SignedIn;
import eu.clusterplanner.testing.WorkedExample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn
class WorkbookReturnPageTest extends PageTest {

    @Autowired
    WorkbookExport exports;

    private WorkedExample example;

    @BeforeEach
    void a_plan() {
        example = WorkedExample.write(records, partnership);
        open("excel");
    }

    @Test
    void differences_stand_side_by_side_and_only_harmless_ones_are_chosen() {
        EditedWorkbook workbook = exported()
                .set("Partners", "NP", "Name", "Theirs")
                .set("Partners", "NP", "City", "Brno")
                .remove("Competences", "C1");
        change("partner", example.id("NP"), "name", "Ours");

        choose(workbook.bytes());

        assertThat(outcome()).isEqualTo("3 differences in ours.xlsx. Nothing is stored yet.");
        assertThat(pageText())
                .contains("NP Ours", "Cluster NP", "Theirs", "Changed in both", "Brno", "Changed in the file")
                .contains("C1 Competence C1", "Removed in the file", "These go with it: 6 rated competences.")
                .contains("1 of 3 differences chosen");
        assertThat(box("Take over City of NP Ours").getValue()).isTrue();
        assertThat(box("Take over Name of NP Ours").getValue()).isFalse();
        assertThat(box("Take over NP Ours").isIndeterminate()).isTrue();
        assertThat(box("Take over C1 Competence C1").getValue()).isFalse();
    }

    @Test
    void what_is_chosen_by_row_is_taken_over_and_can_be_taken_back() {
        choose(exported()
                .set("Partners", "NP", "Name", "Theirs")
                .set("Partners", "NP", "City", "Brno")
                .set("Partners", "PACK", "City", "Paris")
                .bytes());
        test(box("Take over NP Cluster NP")).click();
        assertThat(pageText()).contains("1 of 3 differences chosen");
        test(box("Take over NP Cluster NP")).click();
        test(box("Take over Name of NP Cluster NP")).click();

        test(button("Take over 2 changes")).click();

        assertThat(outcome()).isEqualTo("Taken over: 2 values changed. One difference is left.");
        assertThat(stored("partner", example.id("NP"), "city")).isEqualTo("Brno");
        assertThat(stored("partner", example.id("NP"), "name")).isEqualTo("Cluster NP");
        test(button("Undo")).click();
        assertThat(stored("partner", example.id("NP"), "city")).isNull();
        assertThat(outcome()).isEqualTo("That was taken back. 3 differences are left.");
    }

    @Test
    void with_nothing_chosen_nothing_is_a_success() {
        choose(exported().set("Partners", "NP", "City", "Brno").bytes());
        test(find(Checkbox.class).withCaption("The only difference").single()).click();

        test(button("Take over")).click();

        assertThat(outcome()).startsWith("Nothing is chosen, so nothing was stored.");
        assertThat(stored("partner", example.id("NP"), "city")).isNull();
    }

    @Test
    void a_new_partner_comes_with_its_assessments_and_goes_with_them() {
        choose(exported()
                .add("Partners", Map.of("Key", "NEW", "Name", "Newcomer"))
                .add("Assessments", Map.of("Partner", "NEW", "Competence", "C1", "Level (0 to 4)", 3))
                .bytes());
        assertThat(pageText()).contains("2 of 2 differences chosen", "Name: Newcomer", "Level (0 to 4): 3");

        test(box("Take over NEW Newcomer")).click();
        assertThat(pageText()).contains("0 of 2 differences chosen");
        test(box("Take over NEW Newcomer: C1 Competence C1")).click();
        assertThat(pageText()).contains("2 of 2 differences chosen");
    }

    @Test
    void what_was_changed_here_while_somebody_looked_is_said() {
        choose(exported().set("Partners", "NP", "City", "Brno").bytes());
        change("partner", example.id("NP"), "city", "Praha");

        test(button("Take over one change")).click();

        assertThat(outcome()).startsWith("One of the values that you chose was changed here while you looked.");
        assertThat(pageText()).contains("Praha", "Changed in both", "0 of one difference chosen");
        assertThat(stored("partner", example.id("NP"), "city")).isEqualTo("Praha");
    }

    @Test
    void what_is_the_same_is_said_to_be_the_same_and_other_files_are_refused() {
        choose(exported().bytes());
        assertThat(outcome())
                .isEqualTo("Nothing in ours.xlsx is different from the plan, so there is nothing to take over.");
        assertThat(find(Button.class).all().stream().map(Button::getText))
                .noneMatch(text -> text.startsWith("Take over"));

        choose("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(outcome()).startsWith("This is no Excel workbook.");
        choose(new byte[0]);
        assertThat(outcome()).startsWith("This file is empty.");
        choose("\uFEFF\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(outcome()).startsWith("This file is empty.");
    }

    @Test
    void after_taking_over_the_page_ends_with_the_summary() {
        choose(exported()
                .set("Partners", "NP", "Country", "Atlantis")
                .remove("Competences", "C1")
                .bytes());
        assertThat(pageText()).contains("One place cannot be read", "Atlantis");
        test(box("Take over C1 Competence C1")).click();

        test(button("Take over one change")).click();

        assertThat(outcome())
                .isEqualTo("Taken over: one row removed."
                        + " One place of the file could not be read and stays as it is here.");
        assertThat(pageText()).doesNotContain("cannot be read", "There is no competence");
    }

    @Test
    void only_conflicts_can_be_shown() {
        EditedWorkbook workbook =
                exported().set("Partners", "NP", "City", "Brno").set("Partners", "PACK", "City", "Paris");
        change("partner", example.id("NP"), "city", "Praha");
        choose(workbook.bytes());

        test(find(Checkbox.class)
                        .withCaption("Only what was changed in both (1)")
                        .single())
                .click();

        assertThat(pageText()).contains("Praha").doesNotContain("Paris");
    }

    @Test
    void of_many_differences_the_first_rows_are_shown() {
        EditedWorkbook workbook = exported();
        WorkedExample.PARTNERS.forEach(partner -> IntStream.rangeClosed(1, 10)
                .forEach(number -> workbook.assess(partner, "C" + number, "Note", "Noted")));

        choose(workbook.bytes());

        assertThat(pageText()).contains("60 of 60 differences chosen", "30 of 60 shown", "Show 20 more");
        assertThat(elements()).isLessThan(2500);
    }

    @Test
    void who_may_not_edit_the_plan_is_told_so() {
        signInAs(Role.CONTRIBUTOR, example.id("NP"));
        open("basics");
        open("excel");

        assertThat(pageText()).contains("Managers and editors bring files back");
        assertThat(find(Upload.class).all()).isEmpty();
    }

    private EditedWorkbook exported() {
        return EditedWorkbook.of(exports.export(partnership, Texts.english()).bytes());
    }

    private void choose(byte[] workbook) {
        find(WorkbookReturnPage.class).single().compare(workbook, "ours.xlsx").run();
    }

    private String outcome() {
        return find(Paragraph.class).all().stream()
                .filter(paragraph -> paragraph.hasClassName("planner-outcome"))
                .map(Paragraph::getText)
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private Checkbox box(String name) {
        List<Checkbox> named = find(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel().filter(name::equals).isPresent())
                .toList();
        assertThat(named).as(name).hasSize(1);
        return named.getFirst();
    }

    private static long elements() {
        return count(UI.getCurrent());
    }

    private static long count(com.vaadin.flow.component.Component component) {
        return 1
                + component
                        .getChildren()
                        .mapToLong(WorkbookReturnPageTest::count)
                        .sum();
    }
}
