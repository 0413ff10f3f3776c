package eu.clusterplanner.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.identity.OwnAccountService;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.identity.SignIn;
import eu.clusterplanner.identity.TokenService;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.SignedIn;
import eu.clusterplanner.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
@SignedIn
class ProfileViewTest extends SpringBrowserlessTest {

    private static final String PRESENT = "the present password";

    @Autowired
    OwnAccountService service;

    @Autowired
    TokenService tokens;

    @Autowired
    SignIn signIn;

    @Autowired
    TestAccounts accounts;

    @BeforeEach
    void open() {
        accounts.withPassword(PlannerUser.current(), PRESENT);
        navigate(ProfileView.class);
    }

    @Test
    void a_name_is_stored_when_the_field_is_left() {
        test(find(TextField.class).withCaption("Name").single()).setValue("Ada Test");

        assertThat(service.get().name()).isEqualTo("Ada Test");
        assertThat(find(Span.class).withTextContaining("All changes saved at").all())
                .hasSize(1);
    }

    @Test
    void an_empty_name_is_refused_at_the_field() {
        TextField name = find(TextField.class).withCaption("Name").single();
        String before = name.getValue();

        test(name).setValue(" ");

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).startsWith("Please enter a name");
        assertThat(service.get().name()).isEqualTo(before);
    }

    @Test
    void the_password_is_changed() {
        password("Present password").setValue(PRESENT);
        password("New password").setValue("quite another password");
        press("Change password");

        assertThat(signIn.withPassword(PlannerUser.current().email(), "quite another password", "192.0.2.91"))
                .isEqualTo(PlannerUser.current());
        assertThat(password("New password").getValue()).isEmpty();
    }

    @Test
    void a_short_password_is_refused_at_its_field() {
        password("Present password").setValue(PRESENT);
        password("New password").setValue("short");
        press("Change password");

        assertThat(password("New password").isInvalid()).isTrue();
        assertThat(password("Present password").isInvalid()).isFalse();
    }

    @Test
    void a_wrong_present_password_is_refused_at_its_field() {
        password("Present password").setValue("a guess");
        password("New password").setValue("quite another password");
        press("Change password");

        assertThat(password("Present password").getErrorMessage()).isEqualTo("This is not your present password.");
    }

    @Test
    void a_token_is_made_shown_once_and_revoked() {
        press("New token …");
        test(find(TextField.class).withCaption("What is it for?").single()).setValue("Nightly report");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(90);
        press("Make token");

        String secret =
                find(TextField.class).withCaption("Your new token").single().getValue();
        assertThat(signIn.withToken(secret)).isEqualTo(PlannerUser.current());
        press("Close");

        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).getCellText(0, 0)).isEqualTo("Nightly report");
        test((Button) test(grid).getCellComponent(0, 3)).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(tokens.list()).isEmpty();
        assertThat(test(grid).size()).isZero();
    }

    @Test
    void a_token_for_longer_than_a_year_is_refused_at_the_field() {
        press("New token …");
        IntegerField days = find(IntegerField.class).single();
        test(find(TextField.class).withCaption("What is it for?").single()).setValue("Report");
        days.setValue(400);
        press("Make token");

        assertThat(days.getErrorMessage()).isEqualTo("Please choose between 1 and 366 days.");
        assertThat(tokens.list()).isEmpty();
    }

    private PasswordField password(String label) {
        return find(PasswordField.class).withCaption(label).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
