package eu.clusterplanner.shell.history;

import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.history.History;
import eu.clusterplanner.record.history.HistoryMoments;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the pages of the history need. */
@Component
record HistoryDesk(
        History history, Records records, UndoActs undo, Clock clock, ObjectProvider<HistoryMoments> features) {

    List<HistoryMoments> moments() {
        return features.orderedStream().toList();
    }
}
