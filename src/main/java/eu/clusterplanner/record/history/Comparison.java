package eu.clusterplanner.record.history;

import java.util.List;

/**
 * What is different between two moments, whatever happened in between.
 *
 * @param changes in the order of the steps
 * @param known what the records in it are called
 */
public record Comparison(List<RecordChange> changes, KnownRecords known) {}
