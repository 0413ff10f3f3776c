package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountService;
import eu.clusterplanner.identity.AccountWithPassword;
import eu.clusterplanner.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What an administrator can do with one account. */
class AccountDialog extends Dialog {

    private final AccountService service;
    private final Texts texts;
    private final Account account;
    private final Changed changed;
    private final TextField name;
    private final Refusals refusals;

    /** Told after each change, with the account's new password where that is the change. */
    interface Changed {
        void changed(@Nullable AccountWithPassword fresh);
    }

    AccountDialog(AccountService service, Texts texts, Account account, Changed changed) {
        this.service = service;
        this.texts = texts;
        this.account = account;
        this.changed = changed;
        setHeaderTitle(account.email());
        name = new TextField(texts.get("identity.field.name"));
        name.setValue(account.name());
        refusals = new Refusals(texts, name);
        name.addValueChangeListener(change -> {
            if (refusals.attempt(() -> service.rename(account.id(), change.getValue()))) {
                changed.changed(null);
            }
        });
        add(new FormLayout(name));
        getFooter()
                .add(
                        blocking(),
                        administration(),
                        new Button(texts.get("identity.accounts.new-password"), pressed -> resetPassword()),
                        new Button(texts.get("identity.button.close"), pressed -> close()));
    }

    private Button blocking() {
        return account.blocked()
                ? act("identity.accounts.unblock", () -> service.unblock(account.id()))
                : act("identity.accounts.block", () -> service.block(account.id()));
    }

    private Button administration() {
        return account.administrator()
                ? act("identity.accounts.end-administrator", () -> service.endAdministrator(account.id()))
                : act("identity.accounts.make-administrator", () -> service.makeAdministrator(account.id()));
    }

    private Button act(String key, Runnable work) {
        return new Button(texts.get(key), pressed -> {
            if (refusals.attempt(work)) {
                close();
                changed.changed(null);
            }
        });
    }

    private void resetPassword() {
        refusals.attempt(() -> {
            AccountWithPassword fresh = service.resetPassword(account.id());
            close();
            changed.changed(fresh);
        });
    }
}
