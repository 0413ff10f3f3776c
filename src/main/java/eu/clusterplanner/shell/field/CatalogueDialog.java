package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.reference.ReferenceSource;
import eu.clusterplanner.shared.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The entries of a catalogue, found by words; several can be chosen at once. */
final class CatalogueDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient List<ReferenceEntry> entries;
    private final transient Set<ReferenceEntry> chosen = new LinkedHashSet<>();
    private final MultiSelectListBox<ReferenceEntry> list = new MultiSelectListBox<>();
    private final Paragraph nothing = new Paragraph();
    private final Button add = new Button();
    private boolean filtering;

    /** What stands in the dialog. */
    record Contents(String title, List<ReferenceEntry> entries, List<ReferenceSource> sources) {}

    CatalogueDialog(Texts texts, Contents contents, Consumer<List<ReferenceEntry>> taken) {
        this.texts = texts;
        this.entries = contents.entries();
        setHeaderTitle(contents.title());
        addClassName("planner-catalogue");
        list.setRenderer(new ComponentRenderer<>(this::item));
        list.getElement().setAttribute("aria-label", contents.title());
        list.addSelectionListener(selection -> select());
        nothing.setText(texts.get("catalogue.nothing"));
        add(search(), list, nothing, new Details(texts.get("catalogue.source"), sources(contents.sources())));
        add.addThemeName("primary");
        add.addClickListener(pressed -> {
            close();
            taken.accept(entries.stream().filter(chosen::contains).toList());
        });
        getFooter().add(new Button(texts.get("catalogue.cancel"), pressed -> close()), add);
        filter("");
        count();
    }

    private static Component[] sources(List<ReferenceSource> sources) {
        return sources.stream()
                .map(source -> new Paragraph(source.title() + ": " + source.origin()))
                .toArray(Component[]::new);
    }

    private TextField search() {
        TextField search = new TextField(texts.get("catalogue.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.setAutofocus(true);
        search.setWidthFull();
        search.addValueChangeListener(change -> filter(change.getValue()));
        return search;
    }

    /** What was chosen stays so while it does not fit to the words. */
    private void filter(String typed) {
        List<String> words = SearchText.words(typed);
        List<ReferenceEntry> fitting = entries.stream()
                .filter(entry -> {
                    String text = SearchText.of(
                            String.join(" ", entry.code(), entry.name(), entry.otherName(), entry.note()));
                    return words.stream().allMatch(text::contains);
                })
                .toList();
        filtering = true;
        list.setItems(fitting);
        list.setValue(fitting.stream().filter(chosen::contains).collect(LinkedHashSet::new, Set::add, Set::addAll));
        filtering = false;
        list.setVisible(!fitting.isEmpty());
        nothing.setVisible(fitting.isEmpty());
    }

    private void select() {
        if (filtering) {
            return;
        }
        list.getListDataView().getItems().forEach(chosen::remove);
        chosen.addAll(list.getValue());
        count();
    }

    private void count() {
        add.setText(texts.get("catalogue.add", "count", chosen.size()));
        add.setEnabled(!chosen.isEmpty());
    }

    private Component item(ReferenceEntry entry) {
        Span detail = new Span(Offer.detail(entry.code(), entry.note()));
        detail.addClassName("planner-small");
        if (!entry.verified()) {
            Span mark = new Span(texts.get("offer.unverified"));
            mark.addClassName("planner-unverified");
            detail.add(mark);
        }
        Div item = new Div(new Span(entry.name()), detail);
        item.addClassName("planner-offer");
        return item;
    }
}
