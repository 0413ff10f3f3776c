package eu.clusterplanner.shell;

import com.vaadin.flow.component.Component;

/** Something in the band at the top of every page of a signed-in person; a bean of the feature that has it. */
public interface BannerPart {

    /** For one window. */
    Component make();
}
