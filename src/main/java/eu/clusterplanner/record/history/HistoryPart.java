package eu.clusterplanner.record.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the history.
 *
 * @param acts the latest first
 * @param known what the records in it are called
 * @param next where the next part begins; null: there is none
 */
public record HistoryPart(
        List<Act> acts, KnownRecords known, @Nullable Long next) {}
