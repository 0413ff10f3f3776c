package eu.clusterplanner.shell.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class RecordFieldsTest extends SpringBrowserlessTest {

    @Autowired
    FieldFactory factory;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @Autowired
    ObjectProvider<SavingState> saving;

    PlannerUser manager;
    PartnershipId partnership;
    RecordId partner;
    RecordId action;

    @BeforeEach
    void a_partner_and_an_action() {
        manager = accounts.create("Ada");
        TestAccounts.signIn(manager);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        partnership = partnerships.create(manager);
        partner = add("partner", Map.of("name", "Nanoprogress", "key", "NP"));
        action = add("action", Map.of("title", "Training", "status", "IDEA"));
    }

    @Test
    void a_line_is_stored_without_the_blanks_around_it() {
        TextField city = field("partner", partner, "city", TextField.class);
        assertThat(city.getLabel()).isEqualTo("City");

        test(city).setValue(" Pardubice ");

        assertThat(stored("partner", partner, "city")).isEqualTo("Pardubice");
        assertThat(city.getValue()).isEqualTo(" Pardubice ");
        assertThat(saving.getObject().getText()).startsWith("All changes saved at ");
    }

    @Test
    void an_emptied_text_is_stored_as_nothing() {
        records.change(partnership, new Change("partner", partner, 1, "profile", "Fibres"));
        TextArea profile = field("partner", partner, "profile", TextArea.class);
        assertThat(profile.getValue()).isEqualTo("Fibres");

        profile.setValue("  ");

        assertThat(stored("partner", partner, "profile")).isNull();
    }

    @Test
    void numbers_and_money_are_stored_as_people_write_them() {
        test(field("partner", partner, "members.total", TextField.class)).setValue("1 200");
        test(field("partner", partner, "staff", TextField.class)).setValue("3.5");
        test(field("action", action, "cost", TextField.class)).setValue("EUR 12,500.50");

        assertThat(stored("partner", partner, "members.total")).isEqualTo(1200);
        assertThat(stored("partner", partner, "staff")).isEqualTo(3.5);
        assertThat((BigDecimal) stored("action", action, "cost")).isEqualByComparingTo("12500.50");
        assertThat(field("action", action, "cost", TextField.class).getValue()).isEqualTo("12500.5");
    }

    @Test
    void dates_months_and_periods_are_stored() {
        DateField joined = field("partner", partner, "joined", DateField.class);
        joined.setValue("12/6/2026");
        assertThat(joined.getValue()).isEqualTo("12 Jun 2026");
        field("action", action, "notBefore", DateField.class).setValue("m8");
        field("action", action, "duration", PeriodField.class).setValue("3 WEEKS");

        assertThat(stored("partner", partner, "joined")).isEqualTo(LocalDate.of(2026, 6, 12));
        assertThat(field("partner", partner, "joined", DateField.class).getValue())
                .isEqualTo("12 Jun 2026");
        assertThat(stored("action", action, "notBefore")).isEqualTo(PlannedDate.inMonth(8));
        assertThat(stored("action", action, "duration")).isEqualTo(Period.weeks(3));
        assertThat(field("action", action, "duration", PeriodField.class).getValue())
                .isEqualTo("3 WEEKS");
    }

    @Test
    @SuppressWarnings("unchecked")
    void choices_are_offered_in_words() {
        Select<String> status = field("action", action, "status", Select.class);
        assertThat(status.getItemLabelGenerator().apply("IN_REVIEW")).isEqualTo("In team review");

        status.setValue("AGREED");

        assertThat(stored("action", action, "status")).isEqualTo("AGREED");
    }

    @Test
    void a_flag_is_stored_as_yes_and_no() {
        Checkbox after = field("action", action, "afterGrant", Checkbox.class);

        test(after).click();
        assertThat(stored("action", action, "afterGrant")).isEqualTo(true);
        test(after).click();
        assertThat(stored("action", action, "afterGrant")).isEqualTo(false);
    }

    @Test
    @SuppressWarnings("unchecked")
    void links_name_records_by_key_and_name() {
        RecordId objective = add("objective", Map.of("title", "Reach"));
        ComboBox<RecordId> lead = field("action", action, "lead", ComboBox.class);
        MultiSelectComboBox<RecordId> objectives = field("action", action, "objectives", MultiSelectComboBox.class);
        assertThat(lead.getItemLabelGenerator().apply(partner)).isEqualTo("NP Nanoprogress");

        lead.setValue(partner);
        objectives.setValue(Set.of(objective));

        assertThat(stored("action", action, "lead")).isEqualTo(partner);
        assertThat(stored("action", action, "objectives")).isEqualTo(List.of(objective));
    }

    @Test
    @SuppressWarnings("unchecked")
    void names_of_a_list_are_offered_and_others_are_taken_too() {
        MultiSelectComboBox<String> technologies = field("partner", partner, "technologies", MultiSelectComboBox.class);
        assertThat(test(technologies).getSuggestions()).hasSize(9).contains("Photonics");

        technologies.setValue(Set.of("Photonics", "Nanofibres"));

        assertThat(technologies.isAllowCustomValue()).isTrue();
        assertThat((List<String>) stored("partner", partner, "technologies"))
                .containsExactlyInAnyOrder("Photonics", "Nanofibres");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_region_is_found_by_name_or_code_and_its_code_is_stored() {
        ComboBox<String> region = field("partner", partner, "nuts", ComboBox.class);
        test(region).setFilter("ita-suomi");
        assertThat(test(region).getSuggestions()).contains("FI1D Pohjois- ja Itä-Suomi");

        region.setValue("FI1D");

        assertThat(stored("partner", partner, "nuts")).isEqualTo("FI1D");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_code_that_no_list_has_is_taken_and_one_that_is_none_is_refused_in_words() {
        ComboBox<String> region = field("partner", partner, "nuts", ComboBox.class);
        region.setValue("BA1");
        assertThat(stored("partner", partner, "nuts")).isEqualTo("BA1");

        region.setValue("Bosnia");

        assertThat(region.isInvalid()).isTrue();
        assertThat(region.getErrorMessage()).isNotBlank();
        assertThat(stored("partner", partner, "nuts")).isEqualTo("BA1");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_level_of_readiness_is_offered_with_its_meaning_and_stored_as_number() {
        RecordId call = add("call", Map.of("name", "Our call"));
        ComboBox<String> from = field("call", call, "trlFrom", ComboBox.class);
        assertThat(from.getItemLabelGenerator().apply("6")).startsWith("6 Technology demonstrated");

        from.setValue("6");
        assertThat(stored("call", call, "trlFrom")).isEqualTo(6);
        from.setValue("12");
        assertThat(from.isInvalid()).isTrue();
    }

    @Test
    void a_name_of_the_catalogue_fills_what_is_still_empty_and_says_so() {
        RecordId kpi = add("kpi", Map.of("name", "New indicator", "unit", "companies"));
        RecordFields fields = open("kpi", kpi);
        TextField name = (TextField) fields.field("name");
        TextField unit = (TextField) fields.field("unit");
        UI.getCurrent().add(name, unit);

        test(name).setValue("SMEs reached by joint activities");

        assertThat(stored("kpi", kpi, "catalogueCode")).isEqualTo("K01");
        assertThat(stored("kpi", kpi, "counting")).isEqualTo("UNIQUE");
        assertThat(stored("kpi", kpi, "unit")).as("what stood there").isEqualTo("companies");
        assertThat(name.getHelperText()).startsWith("Filled from the catalogue: ");
        test(name).setValue("SMEs that we reached");
        assertThat(stored("kpi", kpi, "name")).isEqualTo("SMEs that we reached");
        assertThat(name.getHelperText()).isNull();
    }

    @Test
    void texts_with_a_list_give_the_browser_what_is_offered() {
        RecordId risk = add("risk", Map.of("title", "New risk"));
        SuggestingField title = field("risk", risk, "title", SuggestingField.class);

        assertThat(title.offers()).hasSize(23);
        assertThat(title.offers().get(1).path("value").asString()).isEqualTo("Few companies take part");
        assertThat(title.offers().get(1).path("detail").asString()).isEqualTo("R02 · Companies");
        assertThat(title.offers().get(1).path("mark").asString()).isEqualTo("not verified");
        test(title).setValue("A risk of our own");
        assertThat(stored("risk", risk, "title")).isEqualTo("A risk of our own");
    }

    @Test
    void a_refused_value_stays_in_the_field_and_is_explained() {
        TextField founded = field("partner", partner, "founded", TextField.class);

        test(founded).setValue("1500");

        assertThat(founded.isInvalid()).isTrue();
        assertThat(founded.getErrorMessage()).isEqualTo("Please enter a value from 1,800 to 2,100.");
        assertThat(founded.getValue()).isEqualTo("1500");
        assertThat(stored("partner", partner, "founded")).isNull();
        assertThat(saving.getObject().getText()).startsWith("Not saved: ");

        test(founded).setValue("1999");

        assertThat(founded.isInvalid()).isFalse();
        assertThat(stored("partner", partner, "founded")).isEqualTo(1999);
    }

    @Test
    void what_is_not_understood_stays_in_the_field_and_is_explained() {
        DateField date = field("action", action, "notBefore", DateField.class);

        date.setValue("after the fair");

        assertThat(date.getErrorMessage()).contains("project month like M8");
        assertThat(date.getValue()).isEqualTo("after the fair");
    }

    @Test
    void a_required_text_cannot_be_emptied() {
        TextField name = field("partner", partner, "name", TextField.class);

        test(name).setValue("");

        assertThat(name.isInvalid()).isTrue();
        assertThat(stored("partner", partner, "name")).isEqualTo("Nanoprogress");
    }

    @Test
    void two_fields_of_a_record_hand_the_version_on() {
        RecordFields fields = open("partner", partner);
        TextField city = shown(fields.field("city"), TextField.class);
        TextField address = shown(fields.field("address"), TextField.class);

        test(city).setValue("Pardubice");
        test(address).setValue("Main street 1");
        test(city).setValue("Brno");

        assertThat(fields.row().version()).isEqualTo(4);
        assertThat(stored("partner", partner, "city")).isEqualTo("Brno");
        assertThat(stored("partner", partner, "address")).isEqualTo("Main street 1");
    }

    @Test
    void a_change_of_another_field_by_somebody_else_is_merged_and_shown() {
        RecordFields fields = open("partner", partner);
        TextField city = shown(fields.field("city"), TextField.class);
        TextField address = shown(fields.field("address"), TextField.class);
        somebodyElseChanges("address", "Main street 1");

        test(city).setValue("Pardubice");

        assertThat(city.isInvalid()).isFalse();
        assertThat(address.getValue()).isEqualTo("Main street 1");
        assertThat(stored("partner", partner, "city")).isEqualTo("Pardubice");
        assertThat(stored("partner", partner, "address")).isEqualTo("Main street 1");
    }

    @Test
    void a_change_of_the_same_field_is_told_and_mine_can_be_kept() {
        TextField city = collidingCity();

        test(find(Button.class, city).withText("Keep mine").single()).click();

        assertThat(city.isInvalid()).isFalse();
        assertThat(stored("partner", partner, "city")).isEqualTo("Pardubice");
        assertThat(find(Button.class, city).all()).isEmpty();
    }

    @Test
    void a_change_of_the_same_field_is_told_and_theirs_can_be_taken() {
        TextField city = collidingCity();

        test(find(Button.class, city).withText("Take theirs").single()).click();

        assertThat(city.isInvalid()).isFalse();
        assertThat(city.getValue()).isEqualTo("Liberec");
        assertThat(stored("partner", partner, "city")).isEqualTo("Liberec");
    }

    @Test
    void who_emptied_a_field_is_told_also_when_the_account_is_gone() {
        records.change(partnership, new Change("partner", partner, 1, "city", "Liberec"));
        TextField city = field("partner", partner, "city", TextField.class);
        PlannerUser editor = accounts.create("Bea Editor");
        partnerships.join(partnership, editor, Role.EDITOR, null);
        TestAccounts.runAs(editor, () -> records.change(partnership, new Change("partner", partner, 2, "city", null)));
        accounts.delete(editor);

        test(city).setValue("Pardubice");

        assertThat(city.getErrorMessage()).matches("A former member emptied this field at [0-9:]{5}\\.");
    }

    @Test
    void a_field_of_a_removed_record_keeps_the_text() {
        TextField city = field("partner", partner, "city", TextField.class);
        records.remove(partnership, "partner", partner, 1);

        test(city).setValue("Pardubice");

        assertThat(city.getErrorMessage()).startsWith("This was removed meanwhile.");
        assertThat(city.getValue()).isEqualTo("Pardubice");
    }

    @Test
    void readers_see_fields_they_cannot_edit() {
        join(Role.READER, null);

        assertThat(field("partner", partner, "city", TextField.class).isReadOnly())
                .isTrue();
    }

    @Test
    void contributors_edit_the_own_profile_but_not_the_role() {
        join(Role.CONTRIBUTOR, partner);

        assertThat(field("partner", partner, "city", TextField.class).isReadOnly())
                .isFalse();
        assertThat(field("partner", partner, "role", Select.class).isReadOnly()).isTrue();
    }

    private TextField collidingCity() {
        TextField city = field("partner", partner, "city", TextField.class);
        somebodyElseChanges("city", "Liberec");
        test(city).setValue("Pardubice");
        assertThat(((HasValidation) city).getErrorMessage())
                .matches("Bea Editor changed this to “Liberec” at [0-2][0-9]:[0-5][0-9]\\.");
        assertThat(city.getValue()).isEqualTo("Pardubice");
        assertThat(stored("partner", partner, "city")).isEqualTo("Liberec");
        return city;
    }

    private void somebodyElseChanges(String property, String value) {
        PlannerUser editor = accounts.create("Bea Editor");
        partnerships.join(partnership, editor, Role.EDITOR, null);
        TestAccounts.runAs(
                editor, () -> records.change(partnership, new Change("partner", partner, 1, property, value)));
    }

    private void join(Role role, @Nullable RecordId of) {
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, role, of);
        TestAccounts.signIn(person);
    }

    private RecordId add(String kind, Map<String, ?> values) {
        return records.add(partnership, kind, null, values).id();
    }

    private RecordFields open(String kind, RecordId id) {
        RecordRow row = records.find(partnership, kind, id).orElseThrow();
        return factory.of(partnership, row);
    }

    private <C extends AbstractField<?, ?>> C field(String kind, RecordId id, String property, Class<C> type) {
        return shown(open(kind, id).field(property), type);
    }

    private static <C extends AbstractField<?, ?>> C shown(AbstractField<?, ?> field, Class<C> type) {
        UI.getCurrent().add(field);
        return type.cast(field);
    }

    private @Nullable Object stored(String kind, RecordId id, String property) {
        return records.find(partnership, kind, id).orElseThrow().value(property);
    }
}
