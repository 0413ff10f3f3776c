package eu.clusterplanner.record;

import eu.clusterplanner.shared.RecordId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person may read of what is confidential in one partnership.
 *
 * @param topics that are open to the person, whomever they are about
 * @param partner of which the person may read the other topics too; null: of none
 */
public record Reading(
        Set<Confidential.Topic> topics, @Nullable RecordId partner) {

    public static final Reading EVERYTHING = new Reading(EnumSet.allOf(Confidential.Topic.class), null);

    public Reading {
        topics = Set.copyOf(topics);
    }

    /** Whether all of that topic is open. */
    public boolean all(Confidential.Topic topic) {
        return topics.contains(topic);
    }

    /** Whether it is open for what belongs to that partner; null: to no single one. */
    public boolean of(Confidential.Topic topic, @Nullable RecordId owner) {
        return all(topic) || (owner != null && owner.equals(partner));
    }
}
