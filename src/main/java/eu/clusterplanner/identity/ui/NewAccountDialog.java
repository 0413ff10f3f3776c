package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.AccountService;
import eu.clusterplanner.identity.AccountWithPassword;
import eu.clusterplanner.identity.NewAccount;
import eu.clusterplanner.shared.Texts;
import java.util.function.Consumer;

/** Asks for name and e-mail of a new account. */
class NewAccountDialog extends Dialog {

    private final AccountService service;
    private final Consumer<AccountWithPassword> created;
    private final TextField name;
    private final EmailField email;
    private final Refusals refusals;

    NewAccountDialog(AccountService service, Texts texts, Consumer<AccountWithPassword> created) {
        this.service = service;
        this.created = created;
        setHeaderTitle(texts.get("identity.accounts.add"));
        name = new TextField(texts.get("identity.field.name"));
        email = new EmailField(texts.get("identity.field.email"));
        refusals = new Refusals(texts, name).at(email, Reason.EMAIL_MALFORMED, Reason.EMAIL_TAKEN);
        add(new FormLayout(name, email));
        Button create = new Button(texts.get("identity.accounts.add-submit"), pressed -> create());
        create.addThemeName("primary");
        getFooter().add(new Button(texts.get("identity.button.cancel"), pressed -> close()), create);
    }

    private void create() {
        NewAccount account = new NewAccount(email.getValue(), name.getValue());
        refusals.attempt(() -> {
            AccountWithPassword made = service.create(account);
            close();
            created.accept(made);
        });
    }
}
