package eu.clusterplanner.operation;

import eu.clusterplanner.platform.health.Condition;
import eu.clusterplanner.platform.health.Finding;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/** Findings in words of a language. */
public final class ConditionWords {

    private static final double STEP = 1024;

    private final Texts texts;
    private final Formats formats;

    public ConditionWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.formats = Formats.of(texts, zone);
    }

    /** What is looked after. */
    public String title(Finding finding) {
        return texts.get("operation.check." + finding.name());
    }

    /** Good, look at this, bad. */
    public String state(Condition.State state) {
        return texts.get("operation.state." + state);
    }

    /** How it is. */
    public String said(Condition condition) {
        return texts.get(condition.key(), facts(condition));
    }

    /** What to do; empty where all is good. */
    public Optional<String> next(Condition condition) {
        return condition.good()
                ? Optional.empty()
                : Optional.of(texts.get(condition.key() + ".next", facts(condition)));
    }

    private Map<String, Object> facts(Condition condition) {
        Map<String, Object> words = new LinkedHashMap<>();
        condition.facts().forEach((name, fact) -> words.put(name, word(fact)));
        return words;
    }

    /** Numbers stay numbers, which the texts need for their plurals. */
    private Object word(Object fact) {
        return switch (fact) {
            case Instant moment -> formats.moment(moment);
            case DataSize size -> size(size);
            case Duration duration -> duration(duration);
            default -> fact;
        };
    }

    private String size(DataSize size) {
        double megabytes = size.toBytes() / STEP / STEP;
        return megabytes < STEP
                ? texts.get("operation.size.megabytes", "amount", formats.number(Math.round(megabytes)))
                : texts.get("operation.size.gigabytes", "amount", formats.decimal(megabytes / STEP));
    }

    /** In the largest unit of which there are two at least. */
    private String duration(Duration duration) {
        if (duration.toHours() >= 2 * 24) {
            return texts.get("operation.duration.days", "count", duration.toDays());
        }
        if (duration.toMinutes() >= 2 * 60) {
            return texts.get("operation.duration.hours", "count", duration.toHours());
        }
        return duration.toSeconds() >= 2 * 60
                ? texts.get("operation.duration.minutes", "count", duration.toMinutes())
                : texts.get("operation.duration.seconds", "count", duration.toSeconds());
    }
}
