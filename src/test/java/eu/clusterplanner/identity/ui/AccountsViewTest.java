package eu.clusterplanner.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasErrorParameter;
import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.identity.SignIn;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.SignedIn;
import eu.clusterplanner.testing.TestAccounts;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
@SignedIn(administrator = true)
class AccountsViewTest extends SpringBrowserlessTest {

    @Autowired
    AccountDirectory directory;

    @Autowired
    SignIn signIn;

    @Autowired
    TestAccounts accounts;

    @Test
    void a_new_account_gets_a_password_that_is_shown_once() {
        String email = UUID.randomUUID() + "@example.org";
        navigate(AccountsView.class);

        press("New account …");
        test(find(TextField.class, dialog()).withCaption("Name").single()).setValue("Grace Test");
        test(find(EmailField.class, dialog()).withCaption("E-mail").single()).setValue(email);
        press("Make account");

        String password = find(TextField.class, dialog())
                .withCaption("Password of Grace Test")
                .single()
                .getValue();
        assertThat(signIn.withPassword(email, password, "192.0.2.90").name()).isEqualTo("Grace Test");
        press("Close");
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void what_is_refused_is_said_at_the_field() {
        PlannerUser present = accounts.create();
        navigate(AccountsView.class);

        press("New account …");
        EmailField email = find(EmailField.class, dialog()).single();
        test(find(TextField.class, dialog()).withCaption("Name").single()).setValue("Twin");
        test(email).setValue(present.email());
        press("Make account");

        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).isEqualTo("There is already an account with this e-mail.");
    }

    @Test
    void a_person_is_found_blocked_and_let_in_again() {
        PlannerUser user = accounts.create("Linus Test");
        navigate(AccountsView.class);

        open(user);
        press("Block");
        assertThat(account(user).blocked()).isTrue();
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.blocked()).isTrue());

        open(user);
        press("Let in again");
        assertThat(account(user).blocked()).isFalse();
    }

    @Test
    void a_person_becomes_administrator_and_gets_another_name() {
        PlannerUser user = accounts.create("Linus Test");
        navigate(AccountsView.class);

        open(user);
        press("Make administrator");
        assertThat(account(user).administrator()).isTrue();

        open(user);
        test(find(TextField.class, dialog()).withCaption("Name").single()).setValue("Linus Renamed");
        assertThat(account(user).name()).isEqualTo("Linus Renamed");
    }

    @Test
    @SignedIn
    void others_do_not_even_learn_that_there_is_such_a_page() {
        assertThat(navigateTo("accounts")).isInstanceOf(HasErrorParameter.class);
        assertThat(find(H1.class).all()).extracting(H1::getText).doesNotContain("Accounts");
        assertThat(find(Grid.class).all()).isEmpty();
    }

    private Object navigateTo(String location) {
        com.vaadin.flow.component.UI.getCurrent().navigate(location);
        return getCurrentView();
    }

    /** Filters by the e-mail and opens the only row. */
    private void open(PlannerUser user) {
        test(find(TextField.class).withCaption("Find by name or e-mail").single())
                .setValue(user.email());
        Grid<?> grid = find(Grid.class).single();
        Button name = (Button) test(grid).getCellComponent(0, 0);
        assertThat(name.getAriaLabel())
                .contains("Change the account of " + account(user).name());
        test(name).click();
    }

    private java.util.List<Account> rows() {
        return find(Grid.class)
                .single()
                .getGenericDataView()
                .getItems()
                .map(Account.class::cast)
                .toList();
    }

    private Account account(PlannerUser user) {
        return directory.find(user.id()).orElseThrow();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
