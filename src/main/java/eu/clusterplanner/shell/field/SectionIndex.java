package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The sections of a long page, as links to each. */
public final class SectionIndex extends Nav {

    private static final long serialVersionUID = 1L;

    private final String address;
    private final UnorderedList list = new UnorderedList();

    /** address: of the page; the sections get ids in their order. */
    public SectionIndex(String label, String address, List<FieldSection> sections) {
        this.address = address;
        addClassName("planner-index");
        setAriaLabel(label);
        sections.forEach(section -> add(section.title(), section));
        add(list);
    }

    /** One more, that is no section of fields or holds several. */
    public SectionIndex with(String title, Component section) {
        add(title, section);
        return this;
    }

    private void add(String title, Component section) {
        String id = "section-" + (list.getComponentCount() + 1);
        section.setId(id);
        list.add(new ListItem(new Anchor(address + "#" + id, title)));
    }
}
