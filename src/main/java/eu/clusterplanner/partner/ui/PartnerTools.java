package eu.clusterplanner.partner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Presses;
import java.util.function.IntConsumer;

/** What can be done with a whole partner: another place in the list, a copy, and removing it. */
final class PartnerTools extends Div {

    private static final long serialVersionUID = 1L;

    PartnerTools(Texts texts, String name, IntConsumer move, Runnable copy, Runnable remove, Button history) {
        addClassName("planner-tools");
        Button up = new Button(texts.get("partners.up"), VaadinIcon.ARROW_UP.create(), pressed -> move.accept(-1));
        Button down = new Button(texts.get("partners.down"), VaadinIcon.ARROW_DOWN.create(), pressed -> move.accept(1));
        Button away = new Button(texts.get("partners.remove"), VaadinIcon.TRASH.create(), pressed -> remove.run());
        Button twice = new Button(texts.get("partners.copy"), VaadinIcon.COPY_O.create(), pressed -> copy.run());
        twice.setAriaLabel(texts.get("list.copy", "name", name));
        twice.addThemeName("tertiary");
        away.setAriaLabel(texts.get("list.remove", "name", name));
        up.setAriaLabel(texts.get("list.up", "name", name));
        down.setAriaLabel(texts.get("list.down", "name", name));
        up.addThemeName("tertiary");
        down.addThemeName("tertiary");
        away.addThemeNames("tertiary", "error");
        Presses.again(up, down);
        add(up, down, twice, history, away);
    }
}
