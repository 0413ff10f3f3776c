package eu.clusterplanner.shell;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** A way to begin that a feature offers on the start page: open a file, look at the demonstration. */
public interface StartAct {

    /** A new button or upload field with its text in that language; it navigates by itself when it is done. */
    Component create(Locale locale);

    /** Place in the row, lower first; "New partnership" stands before all. */
    int order();
}
