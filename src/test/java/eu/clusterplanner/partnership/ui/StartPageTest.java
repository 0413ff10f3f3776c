package eu.clusterplanner.partnership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.OwnPartnership;
import eu.clusterplanner.partnership.PartnershipService;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class StartPageTest extends SpringBrowserlessTest {

    @Autowired
    PartnershipService service;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PlannerUser ada;

    @BeforeEach
    void somebody_is_signed_in() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        ada = accounts.create("Ada");
        TestAccounts.signIn(ada);
    }

    @Test
    void the_first_visit_says_the_next_act() {
        navigate(StartPage.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("My partnerships");
        assertThat(text()).contains("Begin a new one");
    }

    @Test
    void a_partnership_is_shown_with_role_progress_last_change_and_where_to_go_on() {
        PartnershipId id = partnerships.create(ada);
        records.change(id, new Change("partnership", new RecordId(id.value()), 1, "vision", "Better packages"));

        navigate(StartPage.class);

        assertThat(text()).contains("TEST", "A partnership for a test", "Manager", "Ada", "Continue with 1 Basics");
        assertThat(find(RouterLink.class).all())
                .extracting(link -> link.getElement().getAttribute("aria-label"))
                .anySatisfy(label -> assertThat(label).startsWith("1 Basics: Now, "));
    }

    @Test
    void a_new_partnership_needs_a_name_and_opens_at_its_first_step() {
        navigate(StartPage.class);
        test(find(Button.class).withText("New partnership …").single()).click();
        Dialog dialog = find(Dialog.class).single();

        test(find(Button.class, dialog).withText("Create").single()).click();
        TextField acronym = find(TextField.class, dialog).withCaption("Acronym").single();
        assertThat(acronym.isInvalid()
                        || find(TextField.class, dialog)
                                .withCaption("Name")
                                .single()
                                .isInvalid())
                .isTrue();
        assertThat(service.mine()).isEmpty();

        acronym.setValue("AdPack");
        find(TextField.class, dialog).withCaption("Name").single().setValue("Advanced packaging");
        assertThat(find(Select.class, dialog).single().getValue()).isEqualTo("ESCP_4I");
        test(find(Button.class, dialog).withText("Create").single()).click();

        assertThat(service.mine()).extracting(OwnPartnership::acronym).containsExactly("AdPack");
        assertThat(find(H1.class).single().getText()).isEqualTo("Basics");
    }

    @Test
    void deleting_names_what_goes_and_can_be_taken_back() {
        PartnershipId id = partnerships.create(ada);
        navigate(StartPage.class);

        choose("Delete …");
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("0 partners", "You are the only one in the team", "30 days");
        test(dialog).confirm();

        assertThat(service.mine()).isEmpty();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Deleted in the last 30 days");
        test(find(Button.class).withText("Bring back").single()).click();
        assertThat(service.mine()).extracting(OwnPartnership::id).containsExactly(id);
        assertThat(find(Button.class).withText("Bring back").all()).isEmpty();
    }

    @Test
    void a_copy_asks_for_a_new_name() {
        partnerships.create(ada);
        navigate(StartPage.class);

        choose("Copy for the next phase …");
        Dialog dialog = find(Dialog.class).single();
        assertThat(find(TextField.class, dialog).withCaption("Name").single().getValue())
                .isEqualTo("A partnership for a test");
        find(TextField.class, dialog).withCaption("Acronym").single().setValue("TEST2");
        test(find(Button.class, dialog).withText("Create").single()).click();

        assertThat(service.mine()).extracting(OwnPartnership::acronym).containsExactly("TEST", "TEST2");
    }

    @Test
    void only_managers_copy_and_delete() {
        PartnershipId id = partnerships.create(ada);
        PlannerUser bea = accounts.create("Bea");
        partnerships.join(id, bea, Role.EDITOR, null);
        TestAccounts.signIn(bea);

        navigate(StartPage.class);

        PartnershipMenu menu = find(PartnershipMenu.class).single();
        assertThat(menu.getItems().getFirst().getSubMenu().getItems())
                .extracting(item -> item.getText())
                .containsExactly("Team", "Download the partnership file", "Download as Excel workbook");
    }

    @Test
    void administrators_see_accounts_and_no_contents() {
        partnerships.create(ada);
        TestAccounts.signIn(accounts.createAdministrator());

        navigate(StartPage.class);

        assertThat(text()).contains("As an administrator").doesNotContain("A partnership for a test");
    }

    private void choose(String item) {
        PartnershipMenu menu = find(PartnershipMenu.class).single();
        menu.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(entry -> entry.getText().equals(item))
                .findFirst()
                .ifPresent(entry -> ComponentUtil.fireEvent(entry, new ClickEvent<>(entry)));
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
