package eu.clusterplanner.schedule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the network of links: an action that counts, or one or more left-out actions that only pass dates on. */
final class Node {
    /** Position in the list of nodes. */
    final int id;
    /** Null where dates are only passed on. */
    final @Nullable PlannedAction action;
    /** Links from what must finish before, in the order in which they are listed. */
    final List<Link> in = new ArrayList<>();
    /** Links to what follows. */
    final List<Link> out = new ArrayList<>();

    Node(int id, @Nullable PlannedAction action) {
        this.id = id;
        this.action = action;
    }

    /** A link between two nodes, with the time to wait. */
    record Link(Node from, Node to, Shift lag) {}
}
