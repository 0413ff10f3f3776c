package eu.clusterplanner.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the environment says about the first accounts and the address of the application.
 *
 * @param admin the first administrator ({@code PLANNER_ADMIN_EMAIL}, {@code PLANNER_ADMIN_PASSWORD})
 * @param demo true: make accounts to try things on ({@code PLANNER_DEMO})
 * @param publicUrl under which people reach the application; null: this machine
 */
@ConfigurationProperties("planner")
record StartSettings(
        @Nullable Admin admin,
        @DefaultValue("false") boolean demo,
        @Nullable String publicUrl) {

    record Admin(@Nullable String email, @Nullable String password) {

        /** Leaves out the password, so that it cannot reach a log by accident. */
        @Override
        public String toString() {
            return "Admin[email=" + email + "]";
        }
    }
}
