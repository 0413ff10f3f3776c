package eu.clusterplanner.valuechain.analysis;

/**
 * What one partner does at one stage.
 *
 * @param partner key of the partner
 * @param stage key of the stage
 * @param role 0 none, 1 supports, 2 contributes, 3 leads
 */
public record StageRole(String partner, String stage, int role) {

    /** Role of a partner that contributes. */
    static final int CONTRIBUTES = 2;

    /** Role of a partner that leads, the highest there is. */
    static final int LEADS = 3;

    /** Refuses a role outside 0..3. */
    public StageRole {
        if (role < 0 || role > LEADS) {
            throw new IllegalArgumentException("role of " + partner + " at " + stage + " is outside 0..3: " + role);
        }
    }
}
