package eu.clusterplanner.partnership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Invitation;
import eu.clusterplanner.partnership.InvitationService;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.partnership.TeamService;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class TeamPageTest extends SpringBrowserlessTest {

    @Autowired
    TeamService team;

    @Autowired
    InvitationService invitations;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PlannerUser ada;
    PlannerUser bea;
    PartnershipId partnership;
    RecordId partner;

    @BeforeEach
    void a_team_of_two() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        ada = accounts.create("Ada");
        bea = accounts.create("Bea");
        TestAccounts.signIn(ada);
        partnership = partnerships.create(ada);
        partner = records.add(partnership, "partner", null, Map.of("name", "Nanoprogress"))
                .id();
        partnerships.join(partnership, bea, Role.CONTRIBUTOR, partner);
    }

    @Test
    void the_team_is_listed_with_roles_and_partners() {
        open();

        assertThat(find(H1.class).single().getText()).isEqualTo("Team");
        assertThat(text()).contains("Ada (you)", bea.email(), "What each role may do");
        assertThat(role("Bea").getValue()).isEqualTo(Role.CONTRIBUTOR);
    }

    @Test
    void a_manager_changes_a_role_in_place() {
        open();

        role("Bea").setValue(Role.EDITOR);

        assertThat(member(bea).role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void the_last_manager_is_told_why_the_role_stays() {
        open();

        role("Ada").setValue(Role.READER);

        assertThat(role("Ada").isInvalid()).isTrue();
        assertThat(role("Ada").getErrorMessage()).startsWith("This is the last manager.");
        assertThat(member(ada).role()).isEqualTo(Role.MANAGER);
    }

    @Test
    void without_a_mail_server_the_invitation_is_shown_to_be_copied() {
        String email = "c." + UUID.randomUUID() + "@example.org";
        open();
        test(find(Button.class).withText("Invite somebody …").single()).click();
        Dialog dialog = find(Dialog.class).single();
        test(find(Button.class, dialog).withText("Invite").single()).click();
        assertThat(find(ComboBox.class, dialog).single().isInvalid()).isTrue();
        find(TextField.class, dialog).withCaption("E-mail").single().setValue(email);
        find(TextField.class, dialog).withCaption("Name").single().setValue("Carl");
        find(Select.class, dialog).single().setValue(Role.READER);
        test(find(Button.class, dialog).withText("Invite").single()).click();

        assertThat(find(TextField.class).withCaption("To").single().getValue()).isEqualTo(email);
        assertThat(find(TextArea.class).withCaption("Text").single().getValue())
                .contains("Hello Carl,", "Ada invites you", "/invitation#");
        assertThat(find(Anchor.class)
                        .withText("Open in my mail program")
                        .single()
                        .getHref())
                .startsWith("mailto:" + email.replace("@", "%40") + "?subject=Ada%20invites%20you")
                .contains("%0D%0A");
        assertThat(team.list(partnership)).extracting(TeamMember::name).doesNotContain("Carl");
        assertThat(text()).contains("Invitations", "Carl", email, "To be sent by you.", "Invited by Ada");
    }

    @Test
    void an_invitation_is_shown_again_with_a_new_link_and_taken_back() {
        invitations.invite(
                partnership, new Invitation("d." + UUID.randomUUID() + "@example.org", "Dora", Role.READER, null));
        open();

        press("Write the e-mail to Dora again, with a new link");
        assertThat(find(TextArea.class).withCaption("Text").single().getValue()).contains("/invitation#");
        test(find(Button.class).withText("Close").single()).click();
        press("Take back the invitation of Dora");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(text()).doesNotContain("Dora", "Invitations");
        assertThat(invitations.list(partnership)).isEmpty();
    }

    @Test
    void removing_asks_and_names_the_person() {
        open();
        test(find(Button.class)
                        .withAttribute("aria-label", "Remove Bea from the team")
                        .single())
                .click();
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        test(dialog).confirm();

        assertThat(team.list(partnership)).extracting(TeamMember::name).containsExactly("Ada");
        assertThat(text()).doesNotContain(bea.email());
    }

    @Test
    void a_contributor_invites_only_for_the_own_partner() {
        TestAccounts.signIn(bea);
        open();
        assertThat(find(Select.class).all()).isEmpty();

        test(find(Button.class).withText("Invite a colleague …").single()).click();
        Dialog dialog = find(Dialog.class).single();

        assertThat(find(Select.class, dialog).single().isReadOnly()).isTrue();
        assertThat(find(ComboBox.class, dialog).single().isReadOnly()).isTrue();
        assertThat(find(ComboBox.class, dialog).single().getValue()).isNotNull();
    }

    @SuppressWarnings("unchecked")
    private Select<Role> role(String name) {
        return find(Select.class)
                .withCondition(select -> ((Select<?>) select).getAriaLabel().equals(Optional.of("Role of " + name)))
                .single();
    }

    private void press(String label) {
        test(find(Button.class).withAttribute("aria-label", label).single()).click();
    }

    private TeamMember member(PlannerUser person) {
        return team.list(partnership).stream()
                .filter(member -> member.account().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private void open() {
        UI.getCurrent().navigate("partnerships/" + partnership + "/team");
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
