package eu.clusterplanner.partnership;

/**
 * What a partnership begins with.
 *
 * @param acronym at most 30 characters; white space around it is taken away
 * @param name at most 250 characters; likewise
 * @param strand one of the strands of the partnership file, for example {@code ESCP_4I}
 */
public record NewPartnership(String acronym, String name, String strand) {

    public NewPartnership {
        acronym = acronym.strip();
        name = name.strip();
    }
}
