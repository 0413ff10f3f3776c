package eu.clusterplanner.identity;

import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.StartSettings.Admin;
import eu.clusterplanner.platform.StartRefusedException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sees to the first accounts after the migration of the database and before the web server takes requests. */
@Component
class AccountsAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AccountsAtStart.class);

    private final StartSettings settings;
    private final FirstAdministrator first;
    private final DemoAccounts demo;
    private final StartNotice notice;
    private final ApplicationEventPublisher events;
    private volatile boolean running;

    AccountsAtStart(
            StartSettings settings,
            FirstAdministrator first,
            DemoAccounts demo,
            StartNotice notice,
            ApplicationEventPublisher events) {
        this.settings = settings;
        this.first = first;
        this.demo = demo;
        this.notice = notice;
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
        if (first.open()) {
            makeAdministrator();
        }
        if (settings.demo()) {
            Map<DemoRole, AccountWithPassword> accounts = demo.refresh();
            events.publishEvent(new DemoAccountsReady(accounts.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> entry.getValue().account().id()))));
            notice.showDemo(accounts);
        } else if (first.open()) {
            notice.showSetUp(first.newCode());
        }
    }

    private void makeAdministrator() {
        Admin admin = settings.admin();
        String email = given(admin == null ? null : admin.email());
        String password = given(admin == null ? null : admin.password());
        if (email == null && password == null) {
            return;
        }
        if (email == null || password == null) {
            throw new StartRefusedException("PLANNER_ADMIN_EMAIL and PLANNER_ADMIN_PASSWORD: set both or neither");
        }
        try {
            AccountRules.checkPassword(email, password, AccountRules.GIVEN_PASSWORD_LEAST);
            first.make(new NewAccount(email, email), password);
            if (password.length() < AccountRules.PASSWORD_LEAST) {
                LOG.warn("PLANNER_ADMIN_PASSWORD is short: please change the password after the first sign-in");
            }
        } catch (AccountRefusedException e) {
            refuse(e.reason());
        }
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /** Without a first administrator nobody could sign in: better no start than one that looks fine. */
    private static void refuse(Reason reason) {
        switch (reason) {
            case EMAIL_TAKEN -> LOG.info("Another node has made the account of PLANNER_ADMIN_EMAIL");
            case PASSWORD_SHORT ->
                throw new StartRefusedException("PLANNER_ADMIN_PASSWORD is too short: it needs at least "
                        + AccountRules.GIVEN_PASSWORD_LEAST + " characters");
            case PASSWORD_LONG -> throw new StartRefusedException("PLANNER_ADMIN_PASSWORD is too long");
            case PASSWORD_IS_EMAIL ->
                throw new StartRefusedException("PLANNER_ADMIN_PASSWORD must not be the e-mail address");
            default -> throw new StartRefusedException("PLANNER_ADMIN_EMAIL is no e-mail address (" + reason + ")");
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts before the web server, whose phase is near the largest number. */
    @Override
    public int getPhase() {
        return 0;
    }
}
