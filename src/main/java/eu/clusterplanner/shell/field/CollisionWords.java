package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.LastEdit;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says who was faster, when, and what stands there now. */
public final class CollisionWords {

    private final Texts texts;
    private final Formats formats;
    private final Clock clock;

    public CollisionWords(Texts texts, Formats formats, Clock clock) {
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * A sentence by the text {@code <key>.changed} with who, theirs and when, or {@code <key>.emptied} where nothing
     * stands there now.
     *
     * @param edit of the other person; null where it is not known any more
     */
    public String sentence(String key, String theirs, @Nullable LastEdit edit) {
        return texts.get(
                key + (theirs.isEmpty() ? ".emptied" : ".changed"),
                Map.of(
                        "who",
                        who(edit),
                        "theirs",
                        theirs,
                        "when",
                        edit == null ? texts.get("collision.meanwhile") : when(edit.at())));
    }

    /** The name of a person, or what else did it; null: not known. */
    String who(@Nullable LastEdit edit) {
        return edit == null ? texts.get("collision.somebody") : who(edit.actor(), edit.name());
    }

    /** Whoever acted; name: null where the account is gone. */
    public String who(Actor actor, @Nullable String name) {
        return switch (actor.kind()) {
            case PERSON -> Objects.requireNonNullElse(name, texts.get("collision.former"));
            case LINK -> texts.get("collision.link");
            case IMPORT -> texts.get("collision.import");
            case JOB, MIGRATION -> texts.get("collision.planner");
        };
    }

    /** {@code at 17:00} of today, else {@code on Fri 12 June 2026, 17:00}. */
    public String when(Instant at) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return LocalDate.ofInstant(at, clock.getZone()).equals(today)
                ? texts.get("collision.today", "time", formats.time(at))
                : texts.get("collision.day", "moment", formats.moment(at));
    }
}
