package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.sheet.Choice;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Understands what people type for a property outside a page, as the cells of sheets do. */
public final class TypedValues {

    private final Texts texts;
    private final CellShapes cells;

    /** As the one who acts may read the partnership. */
    public TypedValues(Records records, PartnershipId partnership, Texts texts, Clock clock) {
        this.texts = texts;
        LinkChoices choices = new LinkChoices(records, partnership);
        WrittenDates dates =
                new WrittenDates(texts.locale(), () -> LocalDate.now(clock), () -> start(records, partnership));
        this.cells = new CellShapes(
                texts,
                Formats.of(texts, clock.getZone()),
                dates,
                choices,
                new FindingChoices(choices, new FindingWords(choices, partnership, texts)));
    }

    /** Whoever does not choose from a list types what stands in it. */
    private static String chosen(CellShape shape, String typed) {
        return shape.choices().stream()
                .filter(choice -> choice.label().equalsIgnoreCase(typed))
                .map(Choice::value)
                .findFirst()
                .orElse(typed);
    }

    private static @Nullable LocalDate start(Records records, PartnershipId partnership) {
        return records.find(partnership, "partnership", new RecordId(partnership.value()))
                .flatMap(row -> row.value("start", LocalDate.class))
                .orElse(null);
    }

    /** The value that a text means; the problem says why it means none. */
    public PropertyColumn.Typed read(RecordRow row, Property property, String typed) {
        CellShape shape = cells.of(row.kind(), property);
        if (shape.editor() == null) {
            return new PropertyColumn.Typed(null, Problem.of("notTyped"));
        }
        try {
            return new PropertyColumn(property, shape, texts.get(row.kind().labelKey(property)))
                    .read(chosen(shape, typed.strip()), row);
        } catch (NumberFormatException notANumber) {
            return new PropertyColumn.Typed(null, Problem.of("number"));
        }
    }
}
