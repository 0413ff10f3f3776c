package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.competence.Correction;
import eu.clusterplanner.competence.CorrectionService;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.platform.mail.ui.MailToCopy;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.CollisionWords;
import java.util.Map;

/** Below a level that a partner has given itself: its last correction, and for managers the way to one more. */
final class CorrectionPart extends Div {

    private static final long serialVersionUID = 1L;

    /** What the part needs of the page. */
    record Desk(CorrectionService service, CollisionWords words, Texts texts, Runnable stored) {}

    CorrectionPart(Desk desk, PartnerSummary partner, boolean manager, CorrectionDialog.Rating rating) {
        Texts texts = desk.texts();
        Paragraph line = new Paragraph(texts.get("competences.correct.line", "partner", partner.label()));
        line.addClassName("planner-small");
        add(line);
        desk.service().last(rating.partnership(), rating.assessment()).ifPresent(last -> add(said(desk, last)));
        if (manager) {
            add(new Button(
                    texts.get("competences.correct"),
                    pressed -> new CorrectionDialog(desk.service(), texts, rating, mails -> {
                                mails.forEach(mail -> new MailToCopy(texts, mail).open());
                                desk.stored().run();
                            })
                            .open()));
        }
    }

    private static Paragraph said(Desk desk, Correction last) {
        Paragraph said = new Paragraph(desk.texts()
                        .get(
                                "competences.correct.by",
                                Map.of(
                                        "who",
                                        last.byName().isEmpty() ? desk.texts().get("collision.former") : last.byName(),
                                        "when",
                                        desk.words().when(last.at()),
                                        "before",
                                        last.before().isEmpty() ? "–" : last.before(),
                                        "after",
                                        last.after().isEmpty() ? "–" : last.after()))
                + " " + last.note());
        said.addClassName("planner-small");
        return said;
    }
}
