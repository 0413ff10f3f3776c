package eu.clusterplanner.architecture.canary;

import org.springframework.modulith.Modulithic;

/** A house with one bad class for each rule: every one of them must be reported. */
@Modulithic
public final class CanaryHouse {

    private CanaryHouse() {}
}
