package eu.clusterplanner.record;

import java.util.List;

/** By which of their properties records are called. */
public final class Naming {

    /** The first of these that a record has. */
    public static final List<String> PROPERTIES =
            List.of("shortName", "name", "title", "acronym", "instrument", "text", "subject", "section");

    private Naming() {}
}
