package eu.clusterplanner.roadmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.roadmap.FrozenPlanService;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PageTest;
import eu.clusterplanner.testing.WorkedExample;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FrozenPlansTest extends PageTest {

    @Autowired
    FrozenPlanService service;

    @Autowired
    MovableClock clock;

    WorkedExample example;

    @BeforeEach
    void worked_example() {
        example = WorkedExample.write(records, partnership);
        clock.stopAt(Instant.parse("2016-02-03T10:00:00Z"));
    }

    @Test
    void the_plan_is_frozen_under_a_title_that_is_proposed() {
        open("roadmap/frozen");
        assertThat(pageText()).contains("No plan has been frozen yet.");
        assertThat(find(Select.class).all()).isEmpty();

        test(find(Button.class).withText("Freeze this plan …").single()).click();
        TextField title = find(TextField.class, find(Dialog.class).single()).single();
        assertThat(title.getValue()).isEqualTo("Plan of 3 Feb 2016");
        test(find(Button.class).withText("Freeze").single()).click();

        assertThat(service.plans(partnership))
                .singleElement()
                .satisfies(plan -> assertThat(plan.title()).isEqualTo("Plan of 3 Feb 2016"));
        assertThat(pageText()).contains("Nothing has moved: all 11 actions have the same dates.");
    }

    @Test
    void a_title_that_is_none_is_told_at_the_field() {
        open("roadmap/frozen");
        test(find(Button.class).withText("Freeze this plan …").single()).click();
        Dialog dialog = find(Dialog.class).single();
        TextField title = find(TextField.class, dialog).single();

        title.setValue(" ");
        test(find(Button.class).withText("Freeze").single()).click();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(title.getErrorMessage()).isNotEmpty();
        assertThat(records.list(partnership, "frozen_plan")).isEmpty();
    }

    @Test
    void what_moved_is_told_in_words_that_lead_to_the_action() {
        service.freeze(partnership, "As agreed");
        change("action", example.id("I"), "duration", Period.months(5));

        open("roadmap/frozen");

        assertThat(pageText())
                .contains("2 actions have moved: 2 end later, 0 end earlier. 9 are as before.")
                .contains("“I Action I” ends 31 days later: 31 May 2017 instead of 30 Apr 2017.")
                .contains("It takes 31 days longer.")
                .doesNotContain("“A Action A”");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("partnerships/" + partnership + "/actions?record=I");
    }

    @Test
    @SuppressWarnings("unchecked")
    void all_actions_are_told_when_asked_for() {
        service.freeze(partnership, "As agreed");
        open("roadmap/frozen");

        ((RadioButtonGroup<Boolean>) find(RadioButtonGroup.class).single()).setValue(true);

        assertThat(pageText()).contains("“A Action A” is as before: from 1 Jan 2016 to 29 Feb 2016.");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void another_frozen_plan_can_be_the_other_one() {
        service.freeze(partnership, "First");
        change("action", example.id("I"), "duration", Period.months(5));
        service.freeze(partnership, "Second");
        change("action", example.id("I"), "duration", Period.months(4));
        open("roadmap/frozen");
        List<Select> selects = find(Select.class).all();

        selects.getFirst().setValue(selects.getFirst().getListDataView().getItem(0));
        assertThat(pageText()).contains("Nothing has moved");
        selects.getLast().setValue(selects.getLast().getListDataView().getItem(2));

        assertThat(pageText()).contains("2 actions have moved");
    }

    @Test
    void a_frozen_plan_is_renamed_and_removed_but_not_copied() {
        RecordId frozen = service.freeze(partnership, "As agreed");
        open("roadmap?record=FP1");

        test(field("title", TextField.class)).setValue("Kick-off");
        assertThat(stored("frozen_plan", frozen, "title")).isEqualTo("Kick-off");
        assertThat(find(Select.class).all().getFirst().getValue().toString()).contains("Kick-off (3 Feb 2016)");

        assertThat(tools()).noneMatch(label -> label.startsWith("Copy"));
        test(find(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").startsWith("Remove"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(records.list(partnership, "frozen_plan")).isEmpty();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(service.plans(partnership).getFirst().actions()).hasSize(11);
    }

    @Test
    void a_reader_compares_and_changes_nothing() {
        service.freeze(partnership, "As agreed");
        signInAs(Role.READER, null);

        open("roadmap/frozen");

        assertThat(pageText()).contains("Nothing has moved");
        assertThat(find(Button.class).withText("Freeze this plan …").all()).isEmpty();
        assertThat(tools()).noneMatch(label -> label.startsWith("Remove"));
    }

    private List<String> tools() {
        return find(Button.class).all().stream()
                .flatMap(button -> button.getAriaLabel().stream())
                .toList();
    }
}
