package eu.clusterplanner.identity;

import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the application how to sign in, once its address is known. */
@Component
class StartNotice {

    private static final Logger LOG = LoggerFactory.getLogger(StartNotice.class);
    private static final String RULE = "-".repeat(80);

    private final StartSettings settings;
    private final Environment environment;
    private final Texts texts = Texts.english();
    private final List<String> lines = new ArrayList<>();

    StartNotice(StartSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    void showDemo(Map<DemoRole, AccountWithPassword> accounts) {
        lines.clear();
        lines.add(texts.get("identity.demo.sign-in"));
        accounts.forEach((role, account) -> lines.add(
                String.format(Locale.ROOT, "  %-30s %s", account.account().email(), account.password())));
        lines.add(texts.get("identity.demo.new-each-start"));
    }

    void showSetUp(String code) {
        lines.clear();
        lines.add(texts.get("identity.set-up.notice"));
        lines.add("  " + code);
    }

    @EventListener(ApplicationReadyEvent.class)
    void show() {
        if (lines.isEmpty()) {
            return;
        }
        String text = String.join(System.lineSeparator() + "  ", lines);
        lines.clear();
        LOG.info(
                "{}{}{}  {}{}{}  {}{}{}",
                System.lineSeparator(),
                RULE,
                System.lineSeparator(),
                address(),
                System.lineSeparator(),
                System.lineSeparator(),
                text,
                System.lineSeparator(),
                RULE);
    }

    private String address() {
        String given = settings.publicUrl();
        if (given != null && !given.isBlank()) {
            return given;
        }
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port + "/";
    }
}
