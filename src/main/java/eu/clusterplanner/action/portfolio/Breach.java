package eu.clusterplanner.action.portfolio;

/**
 * A limit that is not enough.
 *
 * @param partner key of the partner whose days are meant; empty for other limits
 * @param wanted what is needed; cents or hundredths of person-days
 * @param there what there is
 */
public record Breach(Limit limit, String partner, long wanted, long there) {

    /** What is limited. */
    public enum Limit {
        MONEY,
        DAYS,
        PARTNER
    }

    /** By how much it is too much, more than 0. */
    public long over() {
        return wanted - there;
    }
}
