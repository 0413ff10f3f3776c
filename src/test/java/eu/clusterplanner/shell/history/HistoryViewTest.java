package eu.clusterplanner.shell.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Removals;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class HistoryViewTest extends SpringBrowserlessTest {

    @Autowired
    Records records;

    @Autowired
    Removals removals;

    @Autowired
    UndoActs undo;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PlannerUser ada;
    PlannerUser bea;
    PartnershipId partnership;
    RecordId partner;
    RecordId action;

    @BeforeEach
    void a_plan_that_two_people_change() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        ada = accounts.create("Ada");
        bea = accounts.create("Bea");
        TestAccounts.signIn(ada);
        partnership = partnerships.create(ada);
        partnerships.join(partnership, bea, Role.EDITOR, null);
        partner = add("partner", null, Map.of("name", "Nanoprogress", "key", "NP"));
        action = add("action", null, Map.of("title", "Common label", "status", "IDEA", "key", "1.2"));
    }

    @Test
    void what_was_changed_is_told_in_the_words_of_the_interface() {
        change("duration", Period.parse("P3M"));
        TestAccounts.runAs(bea, () -> change("duration", Period.parse("P4M")));
        change("lead", partner);
        change("status", "AGREED");
        RecordId contribution = add("contribution", action, Map.of("partner", partner));
        records.change(partnership, new Change("contribution", contribution, 1, "personDays", 3.5));

        open("history");

        assertThat(text())
                .contains("Shared action 1.2 Common label", "Before: 3 months", "→", "Now: 4 months")
                .contains("Lead: Now: NP Nanoprogress", "Status: Before: Idea → Now: Agreed")
                .contains("Shared action 1.2 Common label: Contribution NP Nanoprogress Days of work: Now: 3.5")
                .contains("Ada (you)", "Bea")
                .doesNotContain("_id", "version", partner.toString());
        assertThat(anchors())
                .contains(
                        "partnerships/" + partnership + "/actions?record=1.2",
                        "partnerships/" + partnership + "/partners?record=NP");
    }

    @Test
    void own_changes_are_taken_back_and_others_are_not() {
        change("title", "Joint label");
        TestAccounts.runAs(bea, () -> change("progress", 10));
        open("history");
        assertThat(buttons("Undo")).hasSize(3);

        press("Undo: Shared action 1.2 Joint label: Title");

        assertThat(value("title")).isEqualTo("Common label");
        assertThat(text()).contains("Taken back", "Took something back");
        assertThat(buttons("Undo")).hasSize(2);
        assertThat(notice()).contains("Taken back: Shared action 1.2 Joint label: Title");
    }

    @Test
    void why_something_is_not_taken_back_is_said() {
        change("title", "Joint label");
        TestAccounts.runAs(bea, () -> change("title", "Another label"));
        open("history");

        press("Undo: Shared action 1.2 Another label: Title");

        assertThat(value("title")).isEqualTo("Another label");
        assertThat(notice()).contains("Bea changed “Shared action 1.2 Another label: Title” at ");
    }

    @Test
    void what_others_removed_is_brought_back() {
        TestAccounts.runAs(
                bea,
                () -> assertThat(removals.remove(partnership, "action", action).id())
                        .isEqualTo(action));
        open("history");
        assertThat(text()).contains("Shared action 1.2 Common label removed");

        press("Bring “Shared action 1.2 Common label” back");

        assertThat(value("title")).isEqualTo("Common label");
        assertThat(buttons("Bring back")).isEmpty();
    }

    @Test
    void it_is_read_by_person_step_and_record_and_the_address_says_so() {
        TestAccounts.runAs(bea, () -> change("progress", 10));
        open("history?person=" + bea.id() + "&step=actions");
        assertThat(items()).hasSize(1);
        Select<?> person = find(Select.class).withCaption("Who").single();
        assertThat(person.getValue()).isEqualTo(bea.id());

        find(Select.class).withCaption("Step").single().clear();
        person.clear();
        assertThat(items()).hasSize(4);

        open("history?record=action:" + action);
        assertThat(find(H2.class).all().getFirst().getText()).isEqualTo("History of Shared action 1.2 Common label");
        assertThat(items()).hasSize(2);
        assertThat(anchors()).contains("partnerships/" + partnership + "/history");
        open("history?from=2100-01-01");
        assertThat(text()).contains("Nothing was changed here.");
        open("history?record=nonsense:" + action);
        assertThat(text()).contains("There is nothing here");
        open("history?record=action:" + UUID.randomUUID());
        assertThat(text()).contains("There is nothing here");
        open("history?from=-999999999-01-01&to=%2B999999999-12-31");
        assertThat(items()).hasSize(4);
        open("history?person=nonsense&step=nonsense&from=nonsense");
        assertThat(items()).hasSize(4);
    }

    @Test
    void two_moments_are_compared_by_step() {
        change("title", "Joint label");
        change("title", "Common label");
        change("progress", 10);

        open("history/compare");

        assertThat(find(H2.class).all().stream().map(H2::getText).toList())
                .containsExactly("1 Basics", "2 Partners", "7 Shared actions");
        assertThat(text()).contains("Partner NP Nanoprogress added", "Shared action 1.2 Common label added");
        Select<?> since = find(Select.class).withCaption("What changed").single();
        assertThat(since.getListDataView().getItems()).hasSize(5);
    }

    @Test
    void the_keys_take_the_last_change_back_and_do_it_again() {
        open("actions");
        change("title", "Joint label");
        UndoKeys keys = find(UndoKeys.class).single();

        keys.undo();
        assertThat(value("title")).isEqualTo("Common label");
        assertThat(notice()).contains("Taken back: Shared action 1.2");
        keys.redo();
        assertThat(value("title")).isEqualTo("Joint label");
        keys.redo();
        assertThat(notice()).contains("There is nothing to do again.");
    }

    @Test
    void what_is_offered_is_about_the_act_that_it_names() {
        open("actions");
        change("title", "Joint label");
        UndoKeys keys = find(UndoKeys.class).single();
        keys.undo();
        keys.redo();
        change("progress", 10);

        find(Button.class).withText("Undo").single().click();

        assertThat(value("progress")).isEqualTo(10);
        assertThat(value("title")).isEqualTo("Common label");
    }

    @Test
    void a_reader_sees_the_history_without_any_button() {
        PlannerUser carl = accounts.create("Carl");
        partnerships.join(partnership, carl, Role.READER, null);
        TestAccounts.signIn(carl);

        open("history");

        assertThat(text()).contains("Shared action 1.2 Common label added");
        assertThat(buttons("Undo")).isEmpty();
    }

    private void open(String address) {
        Location location = new Location("partnerships/" + partnership + "/" + address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }

    private String text() {
        return words(find(Main.class).single().getElement());
    }

    private static String words(Element element) {
        return element.getChildren()
                .map(child -> child.isTextNode() ? child.getText() : words(child))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private List<ActItem> items() {
        return find(ActItem.class).all();
    }

    private List<Button> buttons(String text) {
        return find(Button.class, find(Main.class).single()).withText(text).all();
    }

    private void press(String label) {
        test(find(Button.class).withAttribute("aria-label", label).single()).click();
    }

    private String notice() {
        Notification last = find(Notification.class).all().getLast();
        return last.getElement().getProperty("text", "") + last.getElement().getTextRecursively();
    }

    private List<String> anchors() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private RecordId add(String kind, @Nullable RecordId parent, Map<String, ?> values) {
        return records.add(partnership, kind, parent, values).id();
    }

    private void change(String property, Object value) {
        int version = records.find(partnership, "action", action).orElseThrow().version();
        records.change(partnership, new Change("action", action, version, property, value));
    }

    private @Nullable Object value(String property) {
        return records.find(partnership, "action", action).orElseThrow().value(property);
    }
}
