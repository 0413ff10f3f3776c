package eu.clusterplanner.shell;

import org.springframework.stereotype.Component;

/** What a {@link StepPage} needs of the shell; pages take it in their constructor and hand it on. */
@Component
public class StepFrame {

    private final MenuEntries entries;

    StepFrame(MenuEntries entries) {
        this.entries = entries;
    }

    MenuEntries entries() {
        return entries;
    }
}
