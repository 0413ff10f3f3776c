package eu.clusterplanner.action;

import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * An action gets another priority class.
 *
 * @param name key and title, for people
 * @param seen what the person saw; null: none
 */
public record PriorityChange(
        RecordId action, String name, @Nullable Moscow seen, Moscow wanted) {}
