package eu.clusterplanner.partner.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.partner.PartnerUse;
import eu.clusterplanner.shared.Texts;
import java.util.List;

/** Asks before a partner goes, and names what the plan loses with it. */
final class RemovePartnerDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    RemovePartnerDialog(Texts texts, String name, List<PartnerUse> uses, Runnable remove) {
        setHeader(texts.get("list.remove.question", "name", name));
        Div text = new Div(new Paragraph(texts.get(uses.isEmpty() ? "partners.remove.free" : "partners.remove.first")));
        addUses(text, texts, uses, true);
        addUses(text, texts, uses, false);
        setText(text);
        setCancelable(true);
        setCancelText(texts.get("list.remove.cancel"));
        setConfirmText(texts.get("list.remove.confirm"));
        setConfirmButtonTheme("primary error");
        addConfirmListener(confirmed -> remove.run());
    }

    private static void addUses(Div to, Texts texts, List<PartnerUse> uses, boolean go) {
        String kind = go ? "partners.goes" : "partners.stays";
        UnorderedList list = new UnorderedList();
        uses.stream()
                .filter(use -> use.goes() == go)
                .forEach(use -> list.add(new ListItem(texts.get(kind + "." + use.kind(), "count", use.count()))));
        if (list.getComponentCount() > 0) {
            to.add(new Paragraph(texts.get(kind)), list);
        }
    }
}
