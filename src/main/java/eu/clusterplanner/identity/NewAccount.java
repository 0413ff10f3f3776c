package eu.clusterplanner.identity;

/**
 * An account to be made.
 *
 * @param email as a person wrote it; white space around it is taken away
 * @param name likewise
 */
public record NewAccount(String email, String name) {

    public NewAccount {
        email = email.strip();
        name = name.strip();
    }
}
