package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordRow;

/** Leaves of a long list what holds the words that are typed, with or without their accents, in any order. */
final class RowFilter extends TextField {

    private static final long serialVersionUID = 1L;
    /** A list of so many rows is seen at once. */
    private static final int SHORT = 7;

    private final transient PageFields page;

    RowFilter(PageFields page, Runnable changed) {
        this.page = page;
        setPlaceholder(page.texts().get("list.filter"));
        setAriaLabel(page.texts().get("list.filter"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addClassName("planner-row-filter");
        addValueChangeListener(typed -> changed.run());
    }

    /** Short lists need no filter. */
    void fitTo(int rows) {
        setVisible(rows > SHORT || !isEmpty());
    }

    boolean matches(RecordRow row) {
        if (isEmpty()) {
            return true;
        }
        String text = SearchText.of(String.join(
                " ",
                row.kind().properties().stream()
                        .map(property -> words(row, property))
                        .toList()));
        return SearchText.words(getValue()).stream().allMatch(text::contains);
    }

    private String words(RecordRow row, Property property) {
        return page.words().of(row.kind(), property, row.value(property.name()));
    }
}
