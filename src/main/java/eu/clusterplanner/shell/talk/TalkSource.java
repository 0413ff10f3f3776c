package eu.clusterplanner.shell.talk;

import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PartnershipId;
import java.util.Optional;

/** Knows what is said about records; a bean of the module that keeps it. */
public interface TalkSource {

    /** What is open, as far as the signed-in person may read it. */
    TalkCounts counts(PartnershipId partnership);

    /** The record that the thread or suggestion of that id is about; empty where it is none, or about a new record. */
    Optional<RecordRow> about(PartnershipId partnership, String item);

    /** What the panel beside the pages of one window shows. */
    TalkView view(Talk talk);
}
