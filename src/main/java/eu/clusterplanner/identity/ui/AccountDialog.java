package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountService;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.ui.MailToCopy;
import eu.clusterplanner.shared.Texts;
import java.util.Optional;

/** What an administrator can do with one account. */
class AccountDialog extends Dialog {

    private static final int SHOWN_FOR = 8000;

    private final AccountService service;
    private final Texts texts;
    private final Account account;
    private final Runnable changed;
    private final TextField name;
    private final Refusals refusals;

    AccountDialog(AccountService service, Texts texts, Account account, Runnable changed) {
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
                changed.run();
            }
        });
        add(new FormLayout(name));
        getFooter()
                .add(
                        blocking(),
                        administration(),
                        new Button(texts.get("identity.accounts.password-link"), pressed -> sendPasswordLink()),
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
                changed.run();
            }
        });
    }

    private void sendPasswordLink() {
        refusals.attempt(() -> {
            Optional<Mail> byHand = service.sendPasswordLink(account.id());
            close();
            byHand.ifPresentOrElse(
                    mail -> new MailToCopy(texts, mail).open(),
                    () -> Notification.show(
                            texts.get("identity.accounts.password-link-sent", "email", account.email()),
                            SHOWN_FOR,
                            Notification.Position.BOTTOM_CENTER));
        });
    }
}
