package eu.clusterplanner.platform;

import eu.clusterplanner.platform.database.DatabaseUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the application does not start where its own database is the reason; registered by name. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLineFailureReporter implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger(OneLineFailureReporter.class);

    /** The context is not needed, but this is the constructor that Spring Boot looks for. */
    OneLineFailureReporter(@SuppressWarnings("unused") ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailableException) {
                log.error("{}", cause.getMessage());
                return true;
            }
        }
        return false;
    }
}
