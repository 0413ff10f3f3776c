package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.partnership.Contents;
import eu.clusterplanner.partnership.OwnPartnership;
import eu.clusterplanner.shared.Texts;
import java.util.Map;

/** Says how much goes with a partnership, and for how long it can be brought back. */
final class DeletePartnershipDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    DeletePartnershipDialog(Texts texts, OwnPartnership partnership, Contents contents, Runnable delete) {
        setHeader(texts.get("start.delete.question", "name", partnership.acronym()));
        add(
                new Paragraph(texts.get(
                        "start.delete.what-goes",
                        Map.of(
                                "partners", contents.partners(),
                                "competences", contents.competences(),
                                "objectives", contents.objectives(),
                                "actions", contents.actions(),
                                "people", contents.people()))),
                new Paragraph(texts.get("start.delete.bring-back")));
        setCancelable(true);
        setCancelText(texts.get("start.delete.keep"));
        setConfirmText(texts.get("start.delete.confirm"));
        setConfirmButtonTheme("primary error");
        addConfirmListener(confirmed -> delete.run());
    }
}
