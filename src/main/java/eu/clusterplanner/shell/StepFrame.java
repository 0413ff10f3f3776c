package eu.clusterplanner.shell;

import eu.clusterplanner.record.Records;
import eu.clusterplanner.shell.talk.Talk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a {@link StepPage} needs of the shell; pages take it in their constructor and hand it on. */
@Component
public class StepFrame {

    private final MenuEntries entries;
    private final Records records;
    private final ObjectProvider<Talk> talk;

    StepFrame(MenuEntries entries, Records records, ObjectProvider<Talk> talk) {
        this.talk = talk;
        this.entries = entries;
        this.records = records;
    }

    Records records() {
        return records;
    }

    /** Of the window. */
    Talk talk() {
        return talk.getObject();
    }

    MenuEntries entries() {
        return entries;
    }
}
