package eu.clusterplanner.platform;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where people reach the application: {@code PLANNER_PUBLIC_URL}, else the address of the request that is being
 * answered. The latter is what the browser says it asked for: whoever asks could write another, so that links in mails
 * never begin with it.
 */
@Component
public class PublicAddress {

    private final @Nullable String given;
    private final Environment environment;

    /** Throws {@link StartRefusedException} for a setting that is no web address. */
    PublicAddress(Environment environment) {
        String setting = environment.getProperty("planner.public-url");
        this.given = StringUtils.hasText(setting) ? checked(setting.strip()) : null;
        this.environment = environment;
    }

    /** Whether the environment names it. */
    public boolean given() {
        return given != null;
    }

    /** The address of a page; path: without a slash at its beginning, empty for the first page. */
    public String of(String path) {
        return base() + "/" + path;
    }

    private String base() {
        if (given != null) {
            return given;
        }
        if (RequestContextHolder.getRequestAttributes() != null) {
            return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        }
        return "http://localhost:"
                + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }

    private static String checked(String setting) {
        try {
            URI address = new URI(setting);
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (web && address.getHost() != null && address.getQuery() == null && address.getFragment() == null) {
                return setting.replaceFirst("/+$", "");
            }
        } catch (URISyntaxException e) {
            throw refused(setting);
        }
        throw refused(setting);
    }

    private static StartRefusedException refused(String setting) {
        return new StartRefusedException(
                "PLANNER_PUBLIC_URL takes a web address as https://planner.example.org, not '" + setting + "'");
    }
}
