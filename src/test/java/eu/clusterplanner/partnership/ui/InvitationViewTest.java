package eu.clusterplanner.partnership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Invitation;
import eu.clusterplanner.partnership.InvitationService;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.partnership.TeamService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PlannerTest
class InvitationViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "a long enough password";

    @Autowired
    InvitationService invitations;

    @Autowired
    TeamService team;

    @Autowired
    AccountDirectory directory;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    private final String email = "new." + UUID.randomUUID() + "@example.org";
    PlannerUser ada;
    PartnershipId partnership;

    @BeforeEach
    void a_partnership() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        ada = accounts.create("Ada");
        partnership = partnerships.create(ada);
    }

    @Test
    void somebody_new_chooses_name_and_password_and_is_signed_in() {
        open(token(email));

        assertThat(find(H1.class).single().getText()).isEqualTo("Invitation");
        assertThat(text()).contains("Ada invites you to the team of TEST", "Your role: Reader");
        assertThat(find(EmailField.class).single().getValue()).isEqualTo(email);
        assertThat(directory.findByEmail(email)).isEmpty();
        find(TextField.class).withCaption("Name").single().setValue("Bea Test");
        find(PasswordField.class).single().setValue("short");
        press("Make my account and join");
        assertThat(find(PasswordField.class).single().getErrorMessage()).contains("at least 12 characters");
        find(PasswordField.class).single().setValue(PASSWORD);
        press("Make my account and join");

        assertThat(directory.findByEmail(email)).isPresent();
        assertThat(names()).contains("Bea Test");
        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .extracting("principal")
                .isInstanceOfSatisfying(
                        PlannerUser.class, user -> assertThat(user.email()).isEqualTo(email));
    }

    @Test
    void somebody_with_an_account_enters_its_password() {
        PlannerUser bea = accounts.withPassword(accounts.create("Bea"), PASSWORD);
        open(token(bea.email()));

        assertThat(find(TextField.class).withCaption("Name").all()).isEmpty();
        find(PasswordField.class).single().setValue("wrong");
        press("Sign in and join");
        assertThat(find(PasswordField.class).single().getErrorMessage()).startsWith("The password is not right.");
        find(PasswordField.class).single().setValue(PASSWORD);
        press("Sign in and join");

        assertThat(names()).contains("Bea");
    }

    @Test
    void whoever_is_signed_in_as_somebody_else_is_asked() {
        String token = token(email);
        PlannerUser carl = accounts.create("Carl");
        TestAccounts.signIn(carl);
        open(token);

        assertThat(text()).contains("This invitation went to " + email, "signed in as Carl (" + carl.email() + ")");
        press("Join the team");

        assertThat(names()).contains("Carl");
    }

    @Test
    void a_link_that_is_over_or_incomplete_says_so_and_names_nobody() {
        open("");
        assertThat(text()).contains("This link does not work any more.");
        open("abc");
        assertThat(text()).contains("This link does not work any more.").doesNotContain("Ada");
    }

    private String token(String invited) {
        return TestAccounts.callUnchecked(
                        ada,
                        () -> invitations
                                .invite(partnership, new Invitation(invited, "", Role.READER, null))
                                .orElseThrow()
                                .letter()
                                .plain())
                .replaceFirst("(?s).*#(\\S+).*", "$1");
    }

    private void open(String token) {
        navigate(InvitationView.class).open(token);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private List<String> names() {
        return TestAccounts.callUnchecked(
                ada, () -> team.list(partnership).stream().map(TeamMember::name).toList());
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
