package eu.clusterplanner.identity.ui;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static eu.clusterplanner.jooq.Tables.SETUP_CODE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.NewAccount;
import eu.clusterplanner.identity.SignIn;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages before the sign-in. The order is that of an installation: nobody, then the first account. */
@PlannerTest(properties = TestDatabase.OWN)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EntryViewsTest extends SpringBrowserlessTest {

    private static final String CODE = "abcd-efgh-jkmn-pqrs";

    @Autowired
    DSLContext database;

    @Autowired
    SignIn signIn;

    @Autowired
    AccountDirectory directory;

    @Test
    @Order(1)
    void the_first_visit_sets_up_the_first_administrator() throws Exception {
        database.deleteFrom(ACCOUNT).execute();
        database.deleteFrom(SETUP_CODE).execute();
        database.insertInto(SETUP_CODE)
                .set(
                        SETUP_CODE.CODE_HASH,
                        MessageDigest.getInstance("SHA-256").digest(CODE.getBytes(StandardCharsets.US_ASCII)))
                .execute();
        UI.getCurrent().navigate("login");
        assertThat(getCurrentView()).isInstanceOf(SetUpView.class);
        complete("Set up the planner");

        test(field("One-time code")).setValue("wrong");
        test(field("Name")).setValue("Ada Test");
        test(find(EmailField.class).single()).setValue("ada@example.org");
        test(find(PasswordField.class).single()).setValue("a long password");
        press();
        assertThat(field("One-time code").getErrorMessage()).startsWith("This code is not right");

        test(field("One-time code")).setValue(CODE);
        press();
        assertThat(signIn.withPassword("ada@example.org", "a long password", "192.0.2.92")
                        .administrator())
                .isTrue();
        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
        assertThat(find(Paragraph.class)
                        .withText("Your account is ready. Please sign in.")
                        .all())
                .hasSize(1);
    }

    @Test
    @Order(2)
    void the_set_up_is_closed_once_there_is_an_account() {
        somebody();

        UI.getCurrent().navigate("set-up");

        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
        complete("Cluster Partnership Planner");
    }

    @Test
    @Order(3)
    void the_sign_in_says_why_it_did_not_work() {
        somebody();

        UI.getCurrent().navigate("login", QueryParameters.fromString("wait=240"));
        assertThat(find(LoginForm.class).single().isError()).isTrue();
        assertThat(message()).isEqualTo("There were too many wrong attempts. You can try again in 4 minutes.");
        UI.getCurrent().navigate("login", QueryParameters.fromString("wait=x&error"));
        assertThat(message()).isEqualTo("There were too many wrong attempts. You can try again in 60 minutes.");
        UI.getCurrent().navigate("login", QueryParameters.fromString("blocked"));
        assertThat(message()).startsWith("This account is blocked.");
        UI.getCurrent().navigate("login", QueryParameters.fromString("error"));
        assertThat(message()).startsWith("The e-mail or the password is not right.");
    }

    @Test
    @Order(4)
    void a_new_password_without_a_link_is_not_asked_for() {
        NewPasswordView page = navigate(NewPasswordView.class);
        assertThat(find(PasswordField.class).all()).hasSize(1);

        page.open("");

        assertThat(find(PasswordField.class).all()).isEmpty();
        assertThat(find(Paragraph.class).single().getText()).startsWith("This link does not work any more.");
    }

    private void somebody() {
        if (!database.fetchExists(ACCOUNT)) {
            directory.register(new NewAccount("somebody@example.org", "Somebody"));
        }
    }

    private String message() {
        return find(LoginForm.class)
                .single()
                .getElement()
                .getPropertyRaw("i18n")
                .toString()
                .replaceAll("(?s).*\"message\":\"([^\"]*)\".*", "$1");
    }

    private void complete(String heading) {
        assertThat(find(Main.class).all()).hasSize(1);
        assertThat(find(H1.class).single().getText()).isEqualTo(heading);
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void press() {
        test(find(Button.class).withText("Make my account").single()).click();
    }
}
