package eu.clusterplanner.identity;

/**
 * A token that was just made, with its secret, which is shown once.
 *
 * @param token what is stored of it
 * @param secret what goes behind {@code Authorization: Bearer}
 */
public record NewPersonalToken(PersonalToken token, String secret) {

    /** Leaves out the secret, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "NewPersonalToken[token=" + token + "]";
    }
}
