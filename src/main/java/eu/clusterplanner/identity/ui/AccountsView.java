package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountService;
import eu.clusterplanner.identity.AccountWithPassword;
import eu.clusterplanner.shared.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All accounts, for administrators: who can sign in, and nothing of what they write. */
@Route("accounts")
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends Div implements HasDynamicTitle {

    private final AccountService service;
    private final Texts texts = Texts.in(getLocale());
    private final Moments moments;
    private final Grid<Account> grid = new Grid<>();
    private final TextField filter = new TextField(texts.get("identity.accounts.filter"));

    AccountsView(AccountService service, Clock clock) {
        this.service = service;
        this.moments = new Moments(texts.locale(), clock.getZone());
        addClassName("planner-page");
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> refresh());
        Button add = new Button(
                texts.get("identity.accounts.add"),
                pressed -> new NewAccountDialog(service, texts, this::showPassword).open());
        add.addThemeName("primary");
        addColumns();
        // on a phone the columns keep their width and the list moves sideways
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.getElement().setAttribute("aria-label", texts.get("identity.accounts.title"));
        Div tools = new Div(filter, add);
        tools.addClassName("planner-tools");
        add(
                new H1(texts.get("identity.accounts.title")),
                new Paragraph(texts.get("identity.accounts.intro")),
                tools,
                grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return texts.get("identity.accounts.title");
    }

    private void addColumns() {
        grid.addComponentColumn(this::nameButton)
                .setHeader(texts.get("identity.field.name"))
                .setComparator(Comparator.comparing(account -> account.name().toLowerCase(Locale.ROOT)));
        grid.addColumn(Account::email)
                .setHeader(texts.get("identity.field.email"))
                .setSortable(true);
        grid.addColumn(account -> texts.get(account.administrator() ? "identity.accounts.yes" : "identity.accounts.no"))
                .setHeader(texts.get("identity.accounts.administrator"))
                .setSortable(true);
        grid.addColumn(this::state)
                .setHeader(texts.get("identity.accounts.state"))
                .setComparator(
                        Comparator.comparing(Account::blockedAt, Comparator.nullsFirst(Comparator.naturalOrder())));
        grid.addColumn(account -> day(account.lastSignInAt()))
                .setHeader(texts.get("identity.accounts.last-sign-in"))
                .setComparator(
                        Comparator.comparing(Account::lastSignInAt, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private void refresh() {
        String wanted = filter.getValue().strip();
        GridListDataView<Account> view = grid.setItems(service.list());
        view.setFilter(account -> fits(account, wanted.toLowerCase(Locale.ROOT)));
        grid.setEmptyStateText(texts.get("identity.accounts.none-found", "filter", wanted));
    }

    private static boolean fits(Account account, String wanted) {
        return (account.name() + " " + account.email()).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private Button nameButton(Account account) {
        Button open =
                new Button(account.name(), pressed -> new AccountDialog(service, texts, account, this::refresh).open());
        open.setAriaLabel(texts.get("identity.accounts.open", "name", account.name()));
        open.addThemeName("tertiary");
        return open;
    }

    private String state(Account account) {
        Instant since = account.blockedAt();
        return since == null
                ? texts.get("identity.accounts.state-active")
                : texts.get("identity.accounts.state-blocked", "date", moments.day(since));
    }

    private String day(@Nullable Instant moment) {
        return moment == null ? texts.get("identity.accounts.never") : moments.day(moment);
    }

    private void showPassword(AccountWithPassword fresh) {
        refresh();
        String name = fresh.account().name();
        new SecretDialog(
                        texts,
                        texts.get("identity.accounts.one-time", "name", name),
                        texts.get("identity.accounts.one-time-help", "name", name),
                        fresh.password())
                .open();
    }
}
