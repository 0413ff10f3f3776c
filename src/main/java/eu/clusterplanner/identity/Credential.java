package eu.clusterplanner.identity;

/**
 * With what a person is signed in, to see later whether it still holds.
 *
 * @param user the person, who is not blocked
 * @param fingerprint changes with the password; nothing follows from it about the password
 */
public record Credential(PlannerUser user, String fingerprint) {

    /** Whether a sign-in with the other credential holds under this one: same password, same task. */
    public boolean covers(Credential other) {
        return fingerprint.equals(other.fingerprint) && user.administrator() == other.user.administrator();
    }

    /** Leaves out the fingerprint, which is nobody's business. */
    @Override
    public String toString() {
        return "Credential[user=" + user + "]";
    }
}
