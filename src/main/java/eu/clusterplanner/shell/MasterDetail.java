package eu.clusterplanner.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A list and beside it what was chosen of it; on narrow screens one of the two, with a way back to the list. */
public final class MasterDetail extends Div {

    private static final long serialVersionUID = 1L;

    private final Div master = new Div();
    private final Div detail = new Div();
    private final Button back = new Button(VaadinIcon.ARROW_LEFT.create());

    private transient Runnable closed = () -> {};

    /** back: the text of the button that leads from the detail to the list on narrow screens. */
    public MasterDetail(String back, Component list) {
        addClassName("planner-master-detail");
        master.addClassName("planner-master");
        detail.addClassName("planner-detail");
        this.back.setText(back);
        this.back.addThemeName("tertiary");
        this.back.addClassName("planner-back");
        this.back.addClickListener(pressed -> {
            close();
            closed.run();
        });
        master.add(list);
        add(master, detail);
    }

    /** Told when somebody went back to the list. */
    public MasterDetail onClosed(Runnable told) {
        this.closed = told;
        return this;
    }

    /** Puts that beside the list; open: narrow screens show it instead of the list. */
    public void show(Component chosen, boolean open) {
        detail.removeAll();
        detail.add(back, chosen);
        setClassName("planner-detail-open", open);
    }

    /** Nothing is chosen. */
    public void clear() {
        detail.removeAll();
        close();
    }

    private void close() {
        removeClassName("planner-detail-open");
    }
}
