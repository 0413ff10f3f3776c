package eu.clusterplanner.shell;

import eu.clusterplanner.record.Records;
import org.springframework.stereotype.Component;

/** What a {@link StepPage} needs of the shell; pages take it in their constructor and hand it on. */
@Component
public class StepFrame {

    private final MenuEntries entries;
    private final Records records;

    StepFrame(MenuEntries entries, Records records) {
        this.entries = entries;
        this.records = records;
    }

    Records records() {
        return records;
    }

    MenuEntries entries() {
        return entries;
    }
}
