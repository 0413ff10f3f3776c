package eu.clusterplanner.action.ui.funding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.action.ui.ActionPages;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.sheet.SheetPanel;
import org.jspecify.annotations.Nullable;

/** Beside the matrix: the money of the chosen action, to be edited, and the calls that fit. */
final class FundingPanel extends SheetPanel<String> {

    private static final long serialVersionUID = 1L;

    private final transient FundingDesk desk;
    private final transient FundingWords words;
    private final transient CallWords calls;
    private transient @Nullable CallFitPart fits;

    FundingPanel(FundingDesk desk, FundingWords words, CallWords calls) {
        super(words.get("panel"), words.texts().get("actions.panel.close"));
        this.desk = desk;
        this.words = words;
        this.calls = calls;
        addClassName("planner-action-panel");
    }

    @Override
    protected String title(@Nullable String action) {
        return action == null
                ? words.get("panel")
                : desk.data().list().action(action).map(words::name).orElseGet(() -> words.get("panel"));
    }

    @Override
    protected Component contents(@Nullable String action) {
        return action == null
                ? new Paragraph(words.get("panel.empty"))
                : desk.row(action)
                        .<Component>map(this::contents)
                        .orElseGet(() -> new Paragraph(words.get("panel.empty")));
    }

    private Component contents(RecordRow action) {
        CallFitPart part = new CallFitPart(calls, desk::data, action.key());
        part.setOpened(true);
        fits = part;
        Div contents = new Div(
                FieldSection.grid(desk.page().of(action).onStored(property -> desk.changed()), "cost", "funding"),
                part,
                new Anchor(ActionPages.ofAction(desk.partnership(), action.key()), words.get("to-action")));
        contents.addClassName("planner-action-parts");
        return contents;
    }

    /** What is computed follows; fields stay, as somebody may type in them. */
    void renew() {
        rename();
        CallFitPart part = fits;
        if (part != null) {
            part.refresh();
        }
    }
}
