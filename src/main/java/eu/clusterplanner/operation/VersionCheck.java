package eu.clusterplanner.operation;

import eu.clusterplanner.platform.health.Check;
import eu.clusterplanner.platform.health.Condition;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Which version runs on which Java, and since when. */
@Component
class VersionCheck implements Check {

    private static final String NOT_PACKAGED = "in development";

    @Override
    public String name() {
        return "version";
    }

    @Override
    public Condition look() {
        String version = VersionCheck.class.getPackage().getImplementationVersion();
        return Condition.good(
                "operation.version.good",
                Map.of(
                        "version",
                        Objects.requireNonNullElse(version, NOT_PACKAGED),
                        "java",
                        Runtime.version().toString(),
                        "since",
                        Instant.ofEpochMilli(
                                ManagementFactory.getRuntimeMXBean().getStartTime())));
    }
}
