package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.partnership.DeletedPartnership;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What was deleted in the last 30 days and can be brought back. */
final class DeletedPartnerships extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Formats formats;
    private final transient Acts acts;

    /** What the page does. */
    record Acts(Consumer<PartnershipId> bringBack, Consumer<PartnershipId> deleteForEver) {}

    DeletedPartnerships(Texts texts, Formats formats, List<DeletedPartnership> deleted, Acts acts) {
        this.texts = texts;
        this.formats = formats;
        this.acts = acts;
        UnorderedList list = new UnorderedList();
        list.addClassName("planner-deleted");
        deleted.forEach(partnership -> list.add(new ListItem(words(partnership), buttons(partnership))));
        add(new H2(texts.get("start.deleted")), list);
    }

    private Component words(DeletedPartnership partnership) {
        Span name = new Span(partnership.acronym() + " · " + partnership.name());
        Span until = new Span(texts.get("start.deleted.until", "date", formats.moment(partnership.goesAt())));
        until.addClassName("planner-small");
        return new Div(name, until);
    }

    private Component buttons(DeletedPartnership partnership) {
        Map<String, String> name = Map.of("name", partnership.acronym());
        Button back = new Button(
                texts.get("start.bring-back"), pressed -> acts.bringBack().accept(partnership.id()));
        back.setAriaLabel(texts.get("start.bring-back.named", name));
        Button forEver = new Button(texts.get("start.delete-for-ever"), pressed -> ask(partnership));
        forEver.setAriaLabel(texts.get("start.delete-for-ever.named", name));
        forEver.addThemeName("tertiary");
        forEver.addThemeName("error");
        Div buttons = new Div(back, forEver);
        buttons.addClassName("planner-buttons");
        return buttons;
    }

    private void ask(DeletedPartnership partnership) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("start.delete-for-ever.question", "name", partnership.acronym()));
        dialog.setText(texts.get("start.delete-for-ever.what-goes"));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("start.cancel"));
        dialog.setConfirmText(texts.get("start.delete-for-ever.confirm"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(confirmed -> acts.deleteForEver().accept(partnership.id()));
        dialog.open();
    }
}
