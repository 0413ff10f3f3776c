package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.record.Editing;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.LastEdit;
import eu.clusterplanner.record.PlanChanges;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordNotFoundException;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Removal;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Flash;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.UndoOffer;
import eu.clusterplanner.shell.keep.KeptTexts;
import eu.clusterplanner.shell.live.EnteredField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of all records that one page shows: what they link to and whether the person may edit is read once. */
public final class PageFields {

    private final RecordActs acts;
    private final Records records;
    private final PartnershipId partnership;
    private final Texts texts;
    private final Clock clock;
    private final SavingState saving;
    private final KeptTexts kept;
    private final LinkChoices choices;
    private final FindingChoices findings;
    private final WrittenDates dates;
    private final FieldShapes shapes;
    private final CellShapes cells;
    private final ValueWords words;
    private final CollisionWords collisions;
    private final OpenFields open;
    private final Map<String, Editing> editing = new HashMap<>();
    private Runnable followed = () -> {};
    private String followedBy = "";

    PageFields(RecordActs acts, PartnershipId partnership, Texts texts, Clock clock, Told told) {
        this.acts = acts;
        this.records = acts.records();
        this.partnership = partnership;
        this.texts = texts;
        this.clock = clock;
        this.saving = told.saving();
        this.kept = told.kept();
        this.open = new OpenFields(records, partnership);
        this.choices = new LinkChoices(records, partnership);
        Formats formats = Formats.of(texts, clock.getZone());
        this.dates = new WrittenDates(texts.locale(), () -> LocalDate.now(clock), this::start);
        this.findings = new FindingChoices(choices, new FindingWords(choices, partnership, texts));
        this.shapes = new FieldShapes(texts, formats, dates, choices, findings);
        this.cells = new CellShapes(texts, formats, dates, choices, new FindingWords(choices, partnership, texts));
        this.words = new ValueWords(texts, formats, choices, findings);
        this.collisions = new CollisionWords(texts, formats, clock);
        kept.onArrived(open::offerKept);
    }

    public PartnershipId partnership() {
        return partnership;
    }

    /** The fields of that record. */
    public RecordFields of(RecordRow row) {
        return new RecordFields(this, row, editable(row));
    }

    /**
     * The fields of the one record of that kind that is about something (a decision on a gap, a note on a pair); where
     * nobody has written any yet, of one that the first value makes.
     *
     * @param isIt finds the record
     * @param about what a new record is about: the values that it begins with
     */
    public RecordFields about(String kind, Predicate<RecordRow> isIt, Map<String, Object> about) {
        RecordRow row = choices.rows(kind).stream()
                .filter(isIt)
                .findFirst()
                .orElseGet(() ->
                        new RecordRow(records.kind(kind), RecordId.next(), RecordEdit.DRAFT, null, about, Set.of()));
        return of(row).begunByOthers(() ->
                records.list(partnership, kind).stream().filter(isIt).findFirst());
    }

    /** The properties of that record that the person may change. */
    private Set<String> editable(RecordRow row) {
        return switch (editing(row)) {
            case ALL -> row.kind().properties().stream().map(Property::name).collect(Collectors.toUnmodifiableSet());
            case SOME -> records.editable(partnership, row);
            case NONE -> Set.of();
        };
    }

    /** That property as a column of a sheet of such records. */
    public PropertyColumn column(RecordKind kind, String property) {
        Property of = kind.property(property);
        return new PropertyColumn(of, cells.of(kind, of), texts.get(kind.labelKey(of)));
    }

    boolean mayRemove(RecordRow row) {
        return editing(row) == Editing.ALL || (editing(row) == Editing.SOME && records.mayRemove(partnership, row));
    }

    /** Whether the person may put records of that kind into another order. */
    boolean mayOrder(String kind) {
        return editing(kind) == Editing.ALL;
    }

    private Editing editing(RecordRow row) {
        return editing(row.kind().name());
    }

    private Editing editing(String kindName) {
        return editing.computeIfAbsent(kindName, kind -> records.editing(partnership, kind));
    }

    /** Values in words, as a page shows them where they are not edited. */
    public ValueWords words() {
        return words;
    }

    /** Reads anew to what fields can be linked; call it when such records were added, removed or renamed. */
    public void refreshLinks() {
        choices.forget();
        findings.forget();
    }

    /** Told after others have changed something, and fields and lists show it: computed things are read anew then. */
    public PageFields onFollowed(Runnable told) {
        this.followed = told;
        return this;
    }

    /** Brings what others changed into the page. */
    void follow(PlanChanges changes, EnteredField entered) {
        refreshLinks();
        open.follow(changes, entered);
        followedBy = changes.rows().stream()
                .map(row -> collisions.who(row.edit()))
                .distinct()
                .collect(Collectors.joining(", "));
        followed.run();
        followedBy = "";
    }

    /** While {@link #onFollowed} is told: who changed something; else empty. */
    public String followedBy() {
        return followedBy;
    }

    /** Who is told what became of what was typed. */
    record Told(SavingState saving, KeptTexts kept) {}

    KeptTexts kept() {
        return kept;
    }

    /** The fields and lists that the page shows. */
    OpenFields open() {
        return open;
    }

    /** Draws the eye to what somebody else changed, and says who it was. */
    void mark(Component changed, @Nullable LastEdit edit) {
        Flash.by(changed, collisions.who(edit));
    }

    /** When the partnership starts, null while nobody knows. */
    private @Nullable LocalDate start() {
        return choices.rows(RecordKind.PARTNERSHIP).stream()
                .flatMap(row -> row.value("start", LocalDate.class).stream())
                .findFirst()
                .orElse(null);
    }

    RecordEdit edit(RecordRow row) {
        return new RecordEdit(records, partnership, row, clock);
    }

    /** Dates as people write them in this partnership, for cells of sheets. */
    public WrittenDates dates() {
        return dates;
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

    RecordActs acts() {
        return acts;
    }

    /** Removes a record, says so and offers to take that back. changed: told after each of both. */
    public void remove(RecordRow row, Runnable changed) {
        Removal removal;
        try {
            removal = acts.removals().remove(partnership, row.kind().name(), row.id());
        } catch (RecordNotFoundException somebodyWasFaster) {
            changed.run();
            return;
        }
        saving.saved();
        changed.run();
        UndoOffer.show(texts, texts.get("list.removed", "name", title(row)), () -> bringBack(removal, changed));
    }

    /** Brings a record back that somebody else removed; empty where that cannot be, which is said. */
    Optional<RecordRow> bringBack(RecordRow gone) {
        String kind = gone.kind().name();
        acts.removals().latest(partnership, kind, gone.id()).ifPresent(removal -> bringBack(removal, this::followAll));
        return records.find(partnership, kind, gone.id());
    }

    /** Lists and figures as they are now. */
    private void followAll() {
        refreshLinks();
        open.refreshLists();
        followed.run();
    }

    private void bringBack(Removal removal, Runnable changed) {
        try {
            acts.removals().undo(partnership, removal);
            saving.saved();
            changed.run();
        } catch (InvalidValueException refused) {
            refuse(refused);
        }
    }

    /** Puts a copy with all parts right after a record; its id, empty where there can be none or the record has gone. */
    public Optional<RecordId> copy(RecordRow row) {
        String property = RecordTitle.property(row);
        Map<String, String> instead =
                property.isEmpty() ? Map.of() : Map.of(property, RecordTitle.ofCopy(row, property, texts));
        try {
            RecordId copy = acts.copies().copy(partnership, row.kind().name(), row.id(), instead);
            saving.saved();
            return Optional.of(copy);
        } catch (RecordNotFoundException somebodyWasFaster) {
            return Optional.empty();
        } catch (InvalidValueException refused) {
            refuse(refused);
            return Optional.empty();
        }
    }

    /** Says what the person has just done, and offers to take it back. changed: told after that. */
    public void offerUndo(String sentence, Runnable changed) {
        acts.undo().offer(partnership, sentence, changed);
    }

    /** As {@link #offerUndo(String, Runnable)}, by the text of that key with the name of the record. */
    public void offerUndo(String key, RecordRow row, Runnable changed) {
        offerUndo(texts.get(key, "name", title(row)), changed);
    }

    /** Says why something was not stored. */
    void refuse(InvalidValueException refused) {
        String sentence =
                texts.get(refused.problem().textKey(), refused.problem().arguments());
        saving.notSaved(sentence);
        UndoOffer.tell(sentence);
    }

    /** Key and name of a record; what it is where it has none. */
    String title(RecordRow row) {
        String title = RecordTitle.of(row);
        return title.isEmpty() ? texts.get("record." + row.kind().name()) : title;
    }

    /** What a record of that kind begins with where it cannot be empty. */
    Map<String, Object> beginnings(RecordKind kind, List<RecordRow> siblings) {
        return beginnings(kind, siblings, null);
    }

    /** As {@link #beginnings(RecordKind, List)} for a part of that record. */
    Map<String, Object> beginnings(RecordKind kind, List<RecordRow> siblings, @Nullable RecordId whole) {
        return new NewValues(texts, choices, dates, LocalDate.now(clock)).of(kind, siblings, whole);
    }

    RecordKind kind(String name) {
        return records.kind(name);
    }

    Records records() {
        return records;
    }
}
