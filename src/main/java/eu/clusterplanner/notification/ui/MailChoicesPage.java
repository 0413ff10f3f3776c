package eu.clusterplanner.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.notification.NoticeChoices;
import eu.clusterplanner.notification.NoticeKind;
import eu.clusterplanner.notification.Way;
import eu.clusterplanner.partnership.OwnPartnership;
import eu.clusterplanner.partnership.PartnershipService;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.UndoOffer;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;

/** How I want to be told, by kind and partnership. */
@Route("inbox/mails")
@PermitAll
class MailChoicesPage extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts = Texts.in(getLocale());
    private final transient NoticeChoices choices;
    private final Select<OwnPartnership> partnership = new Select<>();
    private final Div kinds = new Div();

    MailChoicesPage(NoticeChoices choices, PartnershipService partnerships) {
        this.choices = choices;
        addClassNames("planner-page", "planner-mail-choices");
        Paragraph lead = new Paragraph(texts.get("inbox.mails.line"));
        lead.addClassName("planner-lead");
        List<OwnPartnership> mine = partnerships.mine();
        partnership.setLabel(texts.get("inbox.partnership"));
        partnership.setItems(mine);
        partnership.setItemLabelGenerator(OwnPartnership::acronym);
        partnership.addValueChangeListener(change -> show(change.getValue()));
        kinds.addClassName("planner-mail-kinds");
        add(new H1(texts.get("inbox.mails")), lead, new Anchor("inbox", texts.get("inbox.mails.back")));
        if (mine.isEmpty()) {
            Paragraph none = new Paragraph(texts.get("inbox.mails.none"));
            none.addClassName("planner-empty");
            add(none);
        } else {
            add(partnership, kinds);
            partnership.setValue(mine.getFirst());
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("inbox.mails") + " – " + texts.get("shell.product");
    }

    private void show(OwnPartnership shown) {
        kinds.removeAll();
        Map<NoticeKind, Way> ways = choices.of(shown.id());
        ways.forEach((kind, way) -> {
            Select<Way> choice = new Select<>();
            choice.setLabel(texts.get(kind.textKey() + ".name"));
            choice.setItems(Way.values());
            choice.setItemLabelGenerator(one -> texts.get(one.textKey()));
            choice.setValue(way);
            choice.addValueChangeListener(change -> {
                choices.choose(shown.id(), kind, change.getValue());
                UndoOffer.tell(texts.get("inbox.mails.stored"));
            });
            kinds.add(choice);
        });
    }
}
