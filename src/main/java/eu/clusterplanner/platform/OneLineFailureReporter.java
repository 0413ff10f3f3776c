package eu.clusterplanner.platform;

import eu.clusterplanner.platform.database.DatabaseUnavailableException;
import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the application does not start where its surroundings are the reason; registered by name. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLineFailureReporter implements SpringBootExceptionReporter {

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
            default -> null;
        };
    }
}
