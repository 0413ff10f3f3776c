package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.RecordCopies;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Removals;
import eu.clusterplanner.shell.history.UndoActs;
import org.springframework.stereotype.Component;

/** All that fields and lists do with records. */
@Component
record RecordActs(Records records, Removals removals, RecordCopies copies, UndoActs undo) {}
