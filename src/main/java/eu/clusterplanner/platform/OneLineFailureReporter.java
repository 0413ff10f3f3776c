package eu.clusterplanner.platform;

import eu.clusterplanner.platform.database.DatabaseUnavailableException;
import java.net.BindException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the application does not start where its surroundings are the reason; registered by name. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLineFailureReporter implements SpringBootExceptionReporter {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");
    private static final Logger log = LoggerFactory.getLogger(OneLineFailureReporter.class);

    /** The context is not needed, but this is the constructor that Spring Boot looks for. */
    OneLineFailureReporter(@SuppressWarnings("unused") @Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String line = line(cause);
            if (line != null) {
                log.error("{}", line);
                return true;
            }
        }
        return false;
    }

    private static @Nullable String line(Throwable cause) {
        return switch (cause) {
            case DatabaseUnavailableException unavailable -> unavailable.getMessage();
            case StartRefusedException refused -> refused.getMessage();
            case PortInUseException used ->
                "Port " + used.getPort() + " is in use by another program; stop that one or set PLANNER_PORT";
            case BindException denied ->
                "The port of PLANNER_PORT cannot be opened: " + denied.getMessage() + "; take one above 1023";
            case org.springframework.boot.context.properties.bind.BindException wrong ->
                "The setting " + variable(wrong) + " has no valid value; README.md lists what it may be";
            default -> null;
        };
    }

    /** The environment variable whose value was wanted, or the property where there is none. */
    private static String variable(org.springframework.boot.context.properties.bind.BindException wrong) {
        ConfigurationProperty property = wrong.getProperty();
        Matcher variable = VARIABLE.matcher(property == null ? "" : String.valueOf(property.getValue()));
        return variable.find() ? variable.group(1) : wrong.getName().toString();
    }
}
