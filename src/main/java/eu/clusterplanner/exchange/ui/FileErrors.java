package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.exchange.FileError;
import java.util.List;

/** Shows where and why a file was refused. */
final class FileErrors {

    private FileErrors() {}

    static UnorderedList list(List<FileError> errors) {
        UnorderedList list = new UnorderedList();
        for (FileError error : errors) {
            Span place = new Span(error.pointer().isEmpty() ? "/" : error.pointer());
            place.addClassName("planner-code");
            list.add(new ListItem(place, new Span(" " + error.detail())));
        }
        return list;
    }
}
