package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.details.Details;
import java.util.function.Consumer;

/** A part of the panel that can be folded; what is in it is made when it is opened. */
final class PanelPart extends Details {

    private static final long serialVersionUID = 1L;

    PanelPart(String title, boolean open, Consumer<PanelPart> fill, Consumer<Boolean> told) {
        super(title);
        addClassName("planner-folded");
        addOpenedChangeListener(change -> {
            if (change.isOpened() && getContent().findAny().isEmpty()) {
                fill.accept(this);
            }
            told.accept(change.isOpened());
        });
        setOpened(open);
    }
}
