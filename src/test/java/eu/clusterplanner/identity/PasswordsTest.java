package eu.clusterplanner.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void a_password_matches_its_hash_alone() {
        String hash = passwords.hash("a long enough sentence");
        assertThat(passwords.matches("a long enough sentence", hash)).isTrue();
        assertThat(passwords.matches("another long sentence", hash)).isFalse();
    }

    @Test
    void nobodys_hash_has_the_form_and_parameters_of_a_real_one() {
        String real = passwords.hash("a long enough sentence");
        String nobodys = Passwords.randomHash();
        assertThat(nobodys).hasSameSizeAs(real).startsWith(parameters(real));
        assertThat(Passwords.randomHash()).isNotEqualTo(nobodys);
        // Throws where it cannot read the parameters.
        assertThat(new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).upgradeEncoding(nobodys))
                .isFalse();
    }

    @Test
    void where_there_is_no_hash_it_is_computed_all_the_same() {
        String real = passwords.hash("a long enough sentence");
        assertThat(passwords.matches("whatever", null)).isFalse();
        long known = allocatedBy(() -> passwords.matches("whatever", real));
        long unknown = allocatedBy(() -> passwords.matches("whatever", null));
        // The 19 MiB that a computation fills: more telling than time on a busy machine.
        assertThat(known).isGreaterThan(19_000_000);
        assertThat(unknown).isGreaterThan(19_000_000);
    }

    private static String parameters(String hash) {
        return hash.substring(0, hash.indexOf("$", "$argon2id$v=19$".length()) + 1);
    }

    private static long allocatedBy(Runnable work) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
