package eu.clusterplanner.rights;

import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.review.ReviewNotFoundException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** What a door answers. */
enum Answer {
    /** It is done, shown or offered. */
    YES,
    /** The person knows that it is there, and may not: refused, left out, or not editable. */
    NO,
    /** As if there were no such partnership. */
    NONE,
    /** First sign in. */
    LOGIN;

    static Answer parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Answer when(boolean there) {
        return there ? YES : NO;
    }

    /** What a service answers: its own answer, or the one that its exception stands for. */
    static Answer of(Callable<Answer> attempt) throws Exception {
        try {
            return attempt.call();
        } catch (PartnershipNotFoundException | ReviewNotFoundException unknown) {
            return NONE;
        } catch (AuthenticationCredentialsNotFoundException nobody) {
            return LOGIN;
        } catch (AccessDeniedException denied) {
            return NO;
        }
    }
}
