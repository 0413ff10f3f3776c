package eu.clusterplanner.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LetterDatesTest {

    private static final Instant MOMENT = Instant.parse("2026-06-12T15:00:00Z");

    @Test
    void a_moment_has_its_weekday_and_the_place_of_its_time_zone() {
        assertThat(LetterDates.moment(MOMENT, ZoneId.of("Europe/Brussels"), Locale.ENGLISH))
                .isEqualTo("Fri 12 June 2026, 17:00 (Brussels)");
        assertThat(LetterDates.moment(MOMENT, ZoneOffset.UTC, Locale.ENGLISH))
                .isEqualTo("Fri 12 June 2026, 15:00 (UTC)");
        assertThat(LetterDates.moment(MOMENT, ZoneId.of("America/New_York"), Locale.GERMAN))
                .isEqualTo("Fr., 12. Juni 2026 um 11:00 (New York)");
    }
}
