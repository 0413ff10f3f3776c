package eu.clusterplanner.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the plan holds for documents to hand in.
 *
 * @param sample whether the partnership is the example that comes with the product; its levels are illustrative
 * @param asOf day for which figures are computed; null: the day of the download
 * @param actions shared actions that are not dropped
 * @param allowed whether the person who asks may have the documents now
 * @param maySaySensitive whether the person may put sensitive parts into them
 */
public record HandIn(
        boolean sample,
        @Nullable LocalDate asOf,
        int actions,
        int milestones,
        int deliverables,
        int risks,
        int projects,
        boolean allowed,
        boolean maySaySensitive) {

    HandIn allowed(boolean now, boolean sensitive) {
        return new HandIn(sample, asOf, actions, milestones, deliverables, risks, projects, now, sensitive);
    }
}
