package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.clusterplanner.identity.NewPersonalToken;
import eu.clusterplanner.identity.PersonalToken;
import eu.clusterplanner.identity.TokenService;
import eu.clusterplanner.shared.Texts;
import java.time.Clock;
import java.time.Instant;

/** Own tokens: make, see when they were used, revoke. */
class TokenSection extends Section {

    private final TokenService service;
    private final Texts texts;
    private final Clock clock;
    private final Moments moments;
    private final Grid<PersonalToken> grid = new Grid<>();

    TokenSection(TokenService service, Texts texts, Clock clock) {
        this.service = service;
        this.texts = texts;
        this.clock = clock;
        this.moments = new Moments(texts.locale(), clock.getZone());
        grid.addColumn(PersonalToken::name).setHeader(texts.get("identity.field.name"));
        grid.addColumn(this::expiry).setHeader(texts.get("identity.account.token-expires"));
        grid.addColumn(this::lastUse).setHeader(texts.get("identity.account.token-used"));
        grid.addComponentColumn(this::revokeButton).setHeader(texts.get("identity.account.token-revoke"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(texts.get("identity.account.tokens-empty"));
        grid.getElement().setAttribute("aria-label", texts.get("identity.account.tokens"));
        Button add = new Button(
                texts.get("identity.account.token-add"),
                pressed -> new NewTokenDialog(service, texts, this::created).open());
        add(
                new H2(texts.get("identity.account.tokens")),
                new Paragraph(texts.get("identity.account.tokens-intro")),
                add,
                grid);
        refresh();
    }

    private void refresh() {
        grid.setItems(service.list());
    }

    private void created(NewPersonalToken made) {
        refresh();
        String help = texts.get(
                "identity.account.token-created-help",
                "date",
                moments.day(made.token().expiresAt()));
        new SecretDialog(texts, texts.get("identity.account.token-created"), help, made.secret()).open();
    }

    private String expiry(PersonalToken token) {
        String day = moments.day(token.expiresAt());
        return clock.instant().isBefore(token.expiresAt())
                ? day
                : texts.get("identity.account.token-expired", "date", day);
    }

    private String lastUse(PersonalToken token) {
        Instant used = token.lastUsedAt();
        return used == null ? texts.get("identity.accounts.never") : moments.day(used) + ", " + moments.time(used);
    }

    private Button revokeButton(PersonalToken token) {
        Button revoke = new Button(texts.get("identity.account.token-revoke"), pressed -> askToRevoke(token));
        revoke.setAriaLabel(texts.get("identity.account.token-revoke-named", "name", token.name()));
        revoke.addThemeName("tertiary");
        return revoke;
    }

    private void askToRevoke(PersonalToken token) {
        ConfirmDialog question = new ConfirmDialog(
                texts.get("identity.account.token-revoke"),
                texts.get("identity.account.token-revoke-question", "name", token.name()),
                texts.get("identity.account.token-revoke"),
                confirmed -> {
                    service.revoke(token.id());
                    refresh();
                });
        question.setCancelable(true);
        question.setCancelText(texts.get("identity.button.cancel"));
        question.setConfirmButtonTheme("error primary");
        question.open();
    }
}
