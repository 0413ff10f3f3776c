package eu.clusterplanner.shell.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.ChangeFeed;
import eu.clusterplanner.record.ChangeMarks;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.PlanChanges;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Removals;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.keep.KeptText;
import eu.clusterplanner.shell.live.EnteredField;
import eu.clusterplanner.testing.PageTest;
import eu.clusterplanner.testing.StatementCounter;
import eu.clusterplanner.testing.TestAccounts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** Fields and lists of a page while somebody else changes the same plan. */
class LiveFieldsTest extends PageTest {

    @Autowired
    FieldFactory factory;

    @Autowired
    ChangeFeed feed;

    @Autowired
    ChangeMarks marks;

    @Autowired
    Removals removals;

    PlannerUser colleague;
    RecordId partner;
    PageFields page;
    RecordFields fields;
    ChangeMarks.Mark mark;

    @BeforeEach
    void a_page_and_a_colleague() {
        colleague = accounts.create("Bo");
        partnerships.join(partnership, colleague, Role.EDITOR, null);
        partner = add("partner", Map.of("name", "Nanoprogress", "key", "NP"));
        page = factory.on(partnership);
        fields = fields();
        mark = marks.now();
    }

    @Test
    void a_field_shows_what_a_colleague_stored_and_goes_on_from_there() throws Exception {
        TextField city = shown("city");
        elsewhere("city", "Brno");
        follow(EnteredField.NONE);
        assertThat(city.getValue()).isEqualTo("Brno");

        city.setValue("Pardubice");
        assertThat(stored("partner", partner, "city")).isEqualTo("Pardubice");
        assertThat(city.isInvalid()).isFalse();
    }

    @Test
    void the_field_with_the_cursor_keeps_its_text_and_says_what_the_colleague_wrote() throws Exception {
        TextField city = shown("city");
        elsewhere("city", "Brno");
        follow(new EnteredField(partner, "city"));
        assertThat(city.getValue()).isEmpty();
        assertThat(city.getHelperText()).startsWith("Bo changed this to “Brno” at ");

        city.setValue("Pardubice");
        assertThat(stored("partner", partner, "city")).isEqualTo("Brno");
        assertThat(city.isInvalid()).isTrue();
        assertThat(city.getValue()).isEqualTo("Pardubice");
    }

    @Test
    void the_field_with_the_cursor_collides_also_after_another_one_was_stored() throws Exception {
        TextField city = shown("city");
        TextField shortName = shown("shortName");
        elsewhere("city", "Brno");
        follow(new EnteredField(partner, "city"));
        shortName.setValue("Nano");
        assertThat(stored("partner", partner, "shortName")).isEqualTo("Nano");
        assertThat(city.getValue()).isEmpty();

        city.setValue("Pardubice");
        assertThat(stored("partner", partner, "city")).isEqualTo("Brno");
        assertThat(city.isInvalid()).isTrue();
    }

    @Test
    void a_collision_that_nobody_has_decided_stays_one_whatever_else_is_stored() throws Exception {
        TextField city = shown("city");
        TextField shortName = shown("shortName");
        elsewhere("city", "Brno");
        city.setValue("Pardubice");
        assertThat(city.isInvalid()).isTrue();
        shortName.setValue("Nano");

        city.setValue("Pardubice, I say");
        assertThat(stored("partner", partner, "city")).isEqualTo("Brno");
        press(city, "Keep mine");
        assertThat(stored("partner", partner, "city")).isEqualTo("Pardubice, I say");
    }

    @Test
    void a_decision_on_a_value_that_has_changed_again_is_asked_for_again() throws Exception {
        TextField city = shown("city");
        elsewhere("city", "Brno");
        city.setValue("Pardubice");
        elsewhere("city", "Praha");
        follow(EnteredField.NONE);

        press(city, "Keep mine");
        assertThat(stored("partner", partner, "city")).isEqualTo("Praha");
        assertThat(city.isInvalid()).isTrue();
        press(city, "Take theirs");
        assertThat(city.getValue()).isEqualTo("Praha");
    }

    @Test
    void what_came_with_another_change_is_known_to_have_been_unseen() throws Exception {
        TextField city = shown("city");
        TextField shortName = shown("shortName");
        elsewhere("city", "Brno");
        // merged, before any notice
        shortName.setValue("Nano");
        assertThat(city.getValue()).isEqualTo("Brno");
        city.getElement().setProperty("plannerSeen", "0 1");

        test(city).setValue("Pardubice");
        assertThat(stored("partner", partner, "city")).isEqualTo("Brno");
    }

    @Test
    void a_field_that_was_only_entered_shows_it_when_it_is_left() throws Exception {
        TextField city = shown("city");
        elsewhere("city", "Brno");
        EnteredField entered = new EnteredField(partner, "city");
        follow(entered);

        page.open().left(entered);

        assertThat(city.getValue()).isEqualTo("Brno");
        assertThat(city.getHelperText()).isNullOrEmpty();
        city.setValue("Pardubice");
        assertThat(stored("partner", partner, "city")).isEqualTo("Pardubice");
    }

    @Test
    void what_was_typed_before_the_news_were_seen_collides_instead_of_overwriting() throws Exception {
        TextField city = shown("city");
        elsewhere("city", "Brno");
        follow(EnteredField.NONE);
        elsewhere("website", "https://example.org");
        follow(EnteredField.NONE);
        // as the browser says it: typed over the value before the first one of others
        city.getElement().setProperty("plannerSeen", "0 1");

        test(city).setValue("Pardubice");
        assertThat(stored("partner", partner, "city")).isEqualTo("Brno");
        assertThat(city.isInvalid()).isTrue();

        press(city, "Keep mine");
        assertThat(stored("partner", partner, "city")).isEqualTo("Pardubice");
        assertThat(city.isInvalid()).isFalse();
    }

    @Test
    void what_was_chosen_before_the_news_were_seen_collides_too() throws Exception {
        Select<?> kind = (Select<?>) fields.field("kind");
        UI.getCurrent().add(kind);
        elsewhere("kind", "UNIVERSITY");
        follow(EnteredField.NONE);
        kind.getElement().setProperty("plannerSeen", "0 1");

        test(kind).selectItem(Texts.in(Locale.ENGLISH).get("choice.partner.kind.COMPANY"));
        assertThat(stored("partner", partner, "kind")).isEqualTo("UNIVERSITY");
        assertThat(kind.isInvalid()).isTrue();
    }

    @Test
    void who_types_back_what_stood_there_when_news_come_is_shown_them() throws Exception {
        TextField city = shown("city");
        city.setValue("Pardubice");
        elsewhere("city", "Brno");
        follow(EnteredField.NONE);
        city.getElement().setProperty("plannerSeen", "0 1");

        test(city).setValue("Pardubice");
        assertThat(city.isInvalid()).isFalse();
        assertThat(city.getValue()).isEqualTo("Brno");
        assertThat(stored("partner", partner, "city")).isEqualTo("Brno");
    }

    @Test
    void a_merge_that_fails_leaves_the_record_as_its_fields_show_it() {
        RecordRow shown = records.find(partnership, "partner", partner).orElseThrow();
        RecordRow withCity = shown.with("city", "Brno", shown.version() + 1);
        RecordRow withBoth = withCity.with("website", "https://example.org", shown.version() + 2);
        Records hurried = Mockito.mock(Records.class);
        Mockito.when(hurried.change(Mockito.any(), Mockito.any()))
                .thenThrow(new CollisionException(withCity))
                .thenThrow(new CollisionException(withBoth));
        RecordEdit edit = new RecordEdit(hurried, partnership, shown, Clock.systemUTC());

        assertThatThrownBy(() -> edit.change("website", "https://mine.example")).isInstanceOf(CollisionException.class);

        assertThat(edit.row()).isEqualTo(shown);
        Mockito.verify(hurried, Mockito.times(2)).change(Mockito.any(), Mockito.any());
    }

    @Test
    void a_text_that_was_refused_stays() throws Exception {
        TextField staff = shown("staff");
        staff.setValue("many");
        assertThat(staff.isInvalid()).isTrue();
        elsewhere("staff", 3.5);
        follow(EnteredField.NONE);

        assertThat(staff.getValue()).isEqualTo("many");
        assertThat(staff.isInvalid()).isTrue();
    }

    @Test
    void what_another_property_of_the_record_got_meanwhile_is_kept() throws Exception {
        TextField city = shown("city");
        elsewhere("website", "https://example.org");
        follow(new EnteredField(partner, "city"));

        city.setValue("Pardubice");

        assertThat(stored("partner", partner, "city")).isEqualTo("Pardubice");
        assertThat(stored("partner", partner, "website")).isEqualTo("https://example.org");
    }

    @Test
    void a_list_follows_and_leaves_the_other_rows_as_they_are() throws Exception {
        RecordList list = new RecordList(
                page,
                null,
                new RecordList.Contents(
                        "partner",
                        "roadmap.frozen.empty",
                        "roadmap.frozen.freeze",
                        siblings -> Map.of("name", "New"),
                        row -> new Span(row.row().text("name"))));
        UI.getCurrent().add(list);
        List<Object> before = items(list);
        RecordId added = callElsewhere(() -> records.add(partnership, "partner", null, Map.of("name", "Second"))
                .id());
        follow(EnteredField.NONE);
        assertThat(list.rows()).hasSize(2);
        assertThat(items(list)).hasSize(2).containsAll(before);

        callElsewhere(() -> {
            records.reorder(partnership, "partner", List.of(added, partner));
            return added;
        });
        follow(EnteredField.NONE);
        assertThat(items(list).getLast()).isSameAs(before.getFirst());

        callElsewhere(() -> removals.remove(partnership, "partner", added));
        follow(EnteredField.NONE);
        assertThat(items(list)).isEqualTo(before);
    }

    @Test
    void a_row_in_which_somebody_writes_stays_in_its_place_when_its_record_goes_and_says_so_at_once() throws Exception {
        add("partner", Map.of("name", "Second", "key", "P2"));
        mark = marks.now();
        RecordList list = new RecordList(
                page,
                null,
                new RecordList.Contents(
                        "partner",
                        "roadmap.frozen.empty",
                        "roadmap.frozen.freeze",
                        siblings -> Map.of("name", "New"),
                        row -> row.field("city")));
        UI.getCurrent().add(list);
        callElsewhere(() -> removals.remove(partnership, "partner", partner));
        follow(new EnteredField(partner, "city"));
        assertThat(items(list)).hasSize(2);
        TextField city = field("city", TextField.class);
        assertThat(city.getParent().orElseThrow()).isSameAs(items(list).getFirst());
        assertThat(city.getErrorMessage()).startsWith("This was removed meanwhile.");

        city.setValue("Pardubice");
        assertThat(city.isInvalid()).isTrue();
        assertThat(city.getValue()).isEqualTo("Pardubice");
    }

    @Test
    void who_has_seen_both_values_may_write_on() throws Exception {
        TextArea profile = (TextArea) fields.field("profile");
        UI.getCurrent().add(profile);
        elsewhere("profile", "Theirs");
        profile.setValue("Mine");
        assertThat(stored("partner", partner, "profile")).isEqualTo("Theirs");
        assertThat(pageText()).contains("Yours", "Theirs", "Mine");

        press(profile, "Edit");
        assertThat(profile.isInvalid()).isFalse();
        assertThat(profile.getValue()).isEqualTo("Mine");
        assertThat(profile.getHelperText()).startsWith("Bo changed this to “Theirs”");
        profile.setValue("Mine and theirs");
        assertThat(stored("partner", partner, "profile")).isEqualTo("Mine and theirs");
    }

    @Test
    void a_record_that_somebody_removed_comes_back_with_what_was_typed() throws Exception {
        TextField city = shown("city");
        callElsewhere(() -> removals.remove(partnership, "partner", partner));
        city.setValue("Pardubice");
        assertThat(city.isInvalid()).isTrue();

        press(city, "Bring it back");

        assertThat(city.isInvalid()).isFalse();
        assertThat(stored("partner", partner, "city")).isEqualTo("Pardubice");
        assertThat(stored("partner", partner, "name")).isEqualTo("Nanoprogress");
    }

    @Test
    void a_text_that_the_browser_kept_is_offered_beside_the_stored_one() throws Exception {
        elsewhere("city", "Brno");
        fields = fields();
        TextField city = shown("city");
        fields.offer(new KeptText(
                partner.toString(),
                "city",
                "",
                "Pardubice",
                "City",
                "/partners",
                Instant.parse("2026-06-12T08:42:00Z")));
        assertThat(city.getValue()).isEqualTo("Brno");
        assertThat(pageText()).contains("and it was not stored", "Pardubice");

        press(city, "Put it in");

        assertThat(stored("partner", partner, "city")).isEqualTo("Pardubice");
        assertThat(city.getHelperComponent()).isNull();
    }

    @Test
    void storing_one_field_takes_no_more_statements_than_it_needs() {
        TextField city = shown("city");
        city.setValue("warm");
        assertThat(StatementCounter.sent(() -> city.setValue("Pardubice")))
                .extracting(StatementCounter.Sent::sql)
                .hasSizeLessThanOrEqualTo(2);
    }

    private static void press(HasHelper field, String button) {
        field.getHelperComponent()
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(button))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static List<Object> items(RecordList list) {
        return list.getChildren()
                .filter(ListRows.class::isInstance)
                .flatMap(rows -> rows.getChildren())
                .map(Object.class::cast)
                .toList();
    }

    private RecordFields fields() {
        return page.of(records.find(partnership, "partner", partner).orElseThrow());
    }

    private TextField shown(String property) {
        TextField field = (TextField) fields.field(property);
        UI.getCurrent().add(field);
        return field;
    }

    private void elsewhere(String property, Object value) throws Exception {
        int version =
                records.find(partnership, "partner", partner).orElseThrow().version();
        callElsewhere(() -> records.change(partnership, new Change("partner", partner, version, property, value)));
    }

    private <T> T callElsewhere(Callable<T> work) throws Exception {
        return TestAccounts.callAs(colleague, work);
    }

    private void follow(EnteredField entered) {
        PlanChanges changes = feed.since(partnership, mark, Set.of());
        assertThat(changes.isEmpty()).isFalse();
        page.follow(changes, entered);
        mark = marks.now();
    }
}
