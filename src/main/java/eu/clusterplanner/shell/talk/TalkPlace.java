package eu.clusterplanner.shell.talk;

import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Step;
import org.jspecify.annotations.Nullable;

/**
 * What the panel is about: a record, or all of a step.
 *
 * @param record null: the step as a whole
 * @param property of which the talk shall be; empty: the record as a whole
 * @param step null: a record that no page of a step shows
 * @param item the thread or suggestion to which a link leads; empty: none
 */
public record TalkPlace(
        @Nullable RecordRow record,
        String property,
        @Nullable Step step,
        String item) {}
