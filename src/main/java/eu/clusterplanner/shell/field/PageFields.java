package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.LastEdit;
import eu.clusterplanner.record.PlanChanges;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Flash;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.keep.KeptTexts;
import eu.clusterplanner.shell.live.EnteredField;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.talk.Talk;
import eu.clusterplanner.shell.talk.TalkButton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of all records that one page shows: what they link to and whether the person may edit is read once. */
public final class PageFields {

    private final PageActs acts;
    private final Records records;
    private final PartnershipId partnership;
    private final Texts texts;
    private final Clock clock;
    private final SavingState saving;
    private final KeptTexts kept;
    private final Talk talk;
    private final LinkChoices choices;
    private final FindingChoices findings;
    private final WrittenDates dates;
    private final FieldShapes shapes;
    private final CellShapes cells;
    private final ValueWords words;
    private final CollisionWords collisions;
    private final OpenFields open;
    private final PageRights rights;
    private Runnable followed = () -> {};
    private String followedBy = "";

    PageFields(RecordActs acts, PartnershipId partnership, Texts texts, Clock clock, Told told) {
        this.acts = new PageActs(acts, partnership, texts, told.saving());
        this.records = acts.records();
        this.rights = new PageRights(records, partnership);
        this.partnership = partnership;
        this.texts = texts;
        this.clock = clock;
        this.saving = told.saving();
        this.kept = told.kept();
        this.talk = told.talk();
        this.open = new OpenFields(records, partnership);
        this.choices = new LinkChoices(records, partnership);
        Formats formats = Formats.of(texts, clock.getZone());
        this.dates = new WrittenDates(texts.locale(), () -> LocalDate.now(clock), this::start);
        this.findings = new FindingChoices(choices, new FindingWords(choices, partnership, texts));
        this.shapes = new FieldShapes(texts, formats, dates, choices, findings);
        this.cells = new CellShapes(texts, formats, dates, choices, findings);
        this.words = new ValueWords(texts, formats, choices, findings);
        this.collisions = new CollisionWords(texts, formats, clock);
        kept.onArrived(open::offerKept);
    }

    public PartnershipId partnership() {
        return partnership;
    }

    /** The fields of that record. */
    public RecordFields of(RecordRow row) {
        return new RecordFields(this, row, rights.editable(row));
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

    /** That property as a column of a sheet of such records. */
    public PropertyColumn column(RecordKind kind, String property) {
        Property of = kind.property(property);
        return new PropertyColumn(of, cells.of(kind, of), texts.get(kind.labelKey(of)));
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
                // what this person has just taken back, or did in another window
                .filter(row -> !isOwn(row.edit()))
                .map(row -> collisions.who(row.edit()))
                .distinct()
                .collect(Collectors.joining(", "));
        followed.run();
        followedBy = "";
    }

    /** Lists and figures show what this window has just done beside them. */
    void followAll() {
        refreshLinks();
        open.refreshLists();
        followed.run();
    }

    private static boolean isOwn(@Nullable LastEdit edit) {
        return edit != null && Actors.current().filter(edit.actor()::equals).isPresent();
    }

    /** While {@link #onFollowed} is told: who changed something; else empty. */
    public String followedBy() {
        return followedBy;
    }

    /** Who is told what became of what was typed. */
    record Told(SavingState saving, KeptTexts kept, Talk talk) {}

    KeptTexts kept() {
        return kept;
    }

    /** A button that opens what is said about that record. */
    public TalkButton talkButton(RecordRow row) {
        return talk.button(row, acts.title(row));
    }

    /** As {@link #talkButton(RecordRow)}, with a word that says what one can do there. */
    public TalkButton talkButton(RecordRow row, String word) {
        return talk.button(row, acts.title(row), word);
    }

    /** Opens what is said about that record; property: the one that is to be talked about, if the record has it. */
    public void openTalk(RecordRow row, String property) {
        talk.open(row, property);
    }

    /** Rows of that sheet are records: they count what is said about them. */
    public void countTalk(Sheet sheet) {
        talk.mark(sheet);
    }

    /** What is said about the records of the page. */
    Talk talk() {
        return talk;
    }

    /** A field of its own for a value that somebody proposes for that property; row: what it begins with. */
    public ProposedValue proposal(RecordRow row, String property) {
        Property of = row.kind().property(property);
        return new ProposedValue(texts, row, of, shapes.of(row.kind(), of));
    }

    /** The fields and lists that the page shows. */
    OpenFields open() {
        return open;
    }

    /** Draws the eye to what somebody else changed, and says who it was. */
    void mark(Component changed, @Nullable LastEdit edit) {
        Flash.by(changed, isOwn(edit) ? "" : collisions.who(edit));
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

    /** What a person does with whole records. */
    public PageActs acts() {
        return acts;
    }

    PageRights rights() {
        return rights;
    }

    /** What a record of that kind begins with where it cannot be empty. */
    public Map<String, Object> beginnings(RecordKind kind, List<RecordRow> siblings) {
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
