package eu.clusterplanner.shell;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One of the pages into which a step is divided.
 *
 * @param path last part of its address, empty for the page that opens with the step
 * @param title what leads there
 * @param kinds the kinds of records that are edited there, so that links to one of them find it
 * @param fill fills the empty page
 */
public record SubPage(String path, String title, Set<String> kinds, Consumer<Div> fill) {}
