package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Editing;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.SavingState;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of all records that one page shows: what they link to and whether the person may edit is read once. */
public final class PageFields {

    private final Records records;
    private final PartnershipId partnership;
    private final Texts texts;
    private final Clock clock;
    private final SavingState saving;
    private final LinkChoices choices;
    private final FieldShapes shapes;
    private final ValueWords words;
    private final CollisionWords collisions;
    private final Map<String, Editing> editing = new HashMap<>();

    PageFields(Records records, PartnershipId partnership, Texts texts, Clock clock, SavingState saving) {
        this.records = records;
        this.partnership = partnership;
        this.texts = texts;
        this.clock = clock;
        this.saving = saving;
        this.choices = new LinkChoices(records, partnership);
        Formats formats = Formats.of(texts, clock.getZone());
        this.shapes = new FieldShapes(texts, formats, choices);
        this.words = new ValueWords(texts, formats, choices);
        this.collisions = new CollisionWords(texts, formats, clock);
    }

    public PartnershipId partnership() {
        return partnership;
    }

    /** The fields of that record. */
    public RecordFields of(RecordRow row) {
        return new RecordFields(this, row, editable(row));
    }

    /** The properties of that record that the person may change. */
    private Set<String> editable(RecordRow row) {
        return switch (editing(row)) {
            case ALL -> row.kind().properties().stream().map(Property::name).collect(Collectors.toUnmodifiableSet());
            case SOME -> records.editable(partnership, row);
            case NONE -> Set.of();
        };
    }

    boolean mayRemove(RecordRow row) {
        return editing(row) == Editing.ALL || (editing(row) == Editing.SOME && records.mayRemove(partnership, row));
    }

    private Editing editing(RecordRow row) {
        return editing.computeIfAbsent(row.kind().name(), kind -> records.editing(partnership, kind));
    }

    /** Values in words, as a page shows them where they are not edited. */
    public ValueWords words() {
        return words;
    }

    /** Reads anew to what fields can be linked; call it when such records were added, removed or renamed. */
    public void refreshLinks() {
        choices.forget();
    }

    RecordEdit edit(RecordRow row) {
        return new RecordEdit(records, partnership, row, clock);
    }

    /** What is said where somebody else was faster. */
    public CollisionWords collisions() {
        return collisions;
    }

    FieldShapes shapes() {
        return shapes;
    }

    Texts texts() {
        return texts;
    }

    SavingState saving() {
        return saving;
    }

    Records records() {
        return records;
    }
}
