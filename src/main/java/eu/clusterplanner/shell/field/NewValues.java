package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a new record begins with where it cannot be empty: the first choice, today, the first partner that is not in the
 * list yet. Everything can be changed afterwards.
 */
final class NewValues {

    private final Texts texts;
    private final LinkChoices choices;
    private final WrittenDates dates;
    private final LocalDate today;

    NewValues(Texts texts, LinkChoices choices, WrittenDates dates, LocalDate today) {
        this.texts = texts;
        this.choices = choices;
        this.dates = dates;
        this.today = today;
    }

    /** siblings: the records that are in the list already. */
    Map<String, Object> of(RecordKind kind, List<RecordRow> siblings) {
        Map<String, Object> values = new HashMap<>();
        kind.properties().stream().filter(Property::required).forEach(property -> {
            Object value = of(kind, property, siblings);
            if (value != null) {
                values.put(property.name(), value);
            }
        });
        return values;
    }

    private @Nullable Object of(RecordKind kind, Property property, List<RecordRow> siblings) {
        return switch (property.type()) {
            case PropertyType.Line _, PropertyType.Prose _ -> text("new." + kind.name());
            case PropertyType.Choice choice -> choice.options().getFirst();
            case PropertyType.Day() -> today;
            case PropertyType.Planned() -> dates.areMonthsOnly() ? PlannedDate.inMonth(1) : PlannedDate.on(today);
            case PropertyType.WholeNumber number -> number.least();
            case PropertyType.Decimal number -> Math.max(0, number.least());
            case PropertyType.Link link -> unused(link.kind(), property, siblings);
            default -> null;
        };
    }

    private @Nullable String text(String key) {
        return texts.has(key) ? texts.get(key) : null;
    }

    private @Nullable RecordId unused(String kind, Property property, List<RecordRow> siblings) {
        Set<Object> used = siblings.stream()
                .map(row -> row.value(property.name()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<RecordId> all = choices.ids(kind);
        return all.stream().filter(id -> !used.contains(id)).findFirst().orElse(all.isEmpty() ? null : all.getFirst());
    }
}
