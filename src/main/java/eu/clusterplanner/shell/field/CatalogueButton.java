package eu.clusterplanner.shell.field;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.button.Button;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.Catalogue;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.reference.ReferenceSource;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.UndoOffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Opens the catalogue of a kind of record; each entry that is chosen there becomes a record of the partnership. */
public final class CatalogueButton extends Button {

    private static final long serialVersionUID = 1L;

    private final transient PageFields page;
    private final transient RecordKind kind;
    private final transient Supplier<Map<String, ?>> begin;
    private final transient Consumer<List<RecordId>> added;

    /**
     * kind: one that has a catalogue, see {@link #exists}; begin: what a new record holds beside the values of its
     * entry; added: told which records were added.
     */
    public CatalogueButton(
            PageFields page, String kind, Supplier<Map<String, ?>> begin, Consumer<List<RecordId>> added) {
        this.page = page;
        this.kind = page.kind(kind);
        this.begin = begin;
        this.added = added;
        String title = page.texts().get("catalogue.title", "kind", page.texts().get("record." + kind));
        setText(page.texts().get("catalogue.open"));
        setAriaLabel(title);
        addThemeName("tertiary");
        addClickListener(pressed -> open(title));
    }

    /** Whether records of that kind can begin as entries of a catalogue. */
    public static boolean exists(PageFields page, String kind) {
        return page.kind(kind).catalogue() != null;
    }

    private void open(String title) {
        CatalogueDialog.Contents contents = new CatalogueDialog.Contents(title, unused(catalogue()), sources());
        new CatalogueDialog(page.texts(), contents, this::addRecords).open();
    }

    private Catalogue catalogue() {
        return requireNonNull(kind.catalogue(), kind.name());
    }

    private List<ReferenceEntry> unused(Catalogue catalogue) {
        Set<String> used = page.records().list(page.partnership(), kind.name()).stream()
                .map(row -> row.text(catalogue.nameProperty()))
                .collect(Collectors.toSet());
        return catalogue.entries().filter(entry -> used.add(entry.name())).toList();
    }

    private List<ReferenceSource> sources() {
        return catalogue().lists().stream().map(ReferenceList::source).toList();
    }

    private void addRecords(List<ReferenceEntry> entries) {
        List<RecordId> ids = new ArrayList<>();
        try {
            // however many, they are one act, which can be taken back
            Actors.callInEdit(UUID.randomUUID(), () -> addInto(ids, entries));
            page.saving().saved();
            page.acts()
                    .offerUndo(page.texts().get("catalogue.added", "count", ids.size()), () -> added.accept(List.of()));
        } catch (InvalidValueException refused) {
            String sentence = page.texts()
                    .get(refused.problem().textKey(), refused.problem().arguments());
            page.saving().notSaved(sentence);
            UndoOffer.tell(sentence);
        }
        added.accept(ids);
    }

    private List<RecordId> addInto(List<RecordId> ids, List<ReferenceEntry> entries) {
        for (ReferenceEntry entry : entries) {
            Map<String, Object> values = new HashMap<>(begin.get());
            values.putAll(catalogue().values(kind, entry));
            ids.add(page.records()
                    .add(page.partnership(), kind.name(), null, values)
                    .id());
        }
        return ids;
    }
}
