package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.NewPersonalToken;
import eu.clusterplanner.identity.TokenService;
import eu.clusterplanner.shared.Texts;
import java.util.Objects;
import java.util.function.Consumer;

/** Asks what a token is for and how long it works. */
class NewTokenDialog extends Dialog {

    private final TokenService service;
    private final Consumer<NewPersonalToken> created;
    private final TextField name;
    private final IntegerField days;
    private final Refusals refusals;

    NewTokenDialog(TokenService service, Texts texts, Consumer<NewPersonalToken> created) {
        this.service = service;
        this.created = created;
        setHeaderTitle(texts.get("identity.account.token-add"));
        name = new TextField(texts.get("identity.account.token-name"));
        days = new IntegerField(texts.get("identity.account.token-days"));
        days.setMin(1);
        days.setMax(TokenService.MOST_DAYS);
        days.setValue(TokenService.USUAL_DAYS);
        days.setStepButtonsVisible(true);
        refusals = new Refusals(texts, name).at(days, Reason.TOKEN_SPAN);
        add(new FormLayout(name, days));
        Button create = new Button(texts.get("identity.account.token-create"), pressed -> create());
        create.addThemeName("primary");
        getFooter().add(new Button(texts.get("identity.button.cancel"), pressed -> close()), create);
    }

    private void create() {
        int span = Objects.requireNonNullElse(days.getValue(), 0);
        refusals.attempt(() -> {
            NewPersonalToken made = service.create(name.getValue(), span);
            close();
            created.accept(made);
        });
    }
}
