package eu.clusterplanner.schedule;

import java.time.LocalDate;

/**
 * The first day of an action and what set it.
 *
 * @param day first day
 * @param because what set it
 */
record Start(LocalDate day, Because because) {
    static Start of(LocalDate day, Because.Kind kind) {
        return new Start(day, Because.of(kind));
    }
}
