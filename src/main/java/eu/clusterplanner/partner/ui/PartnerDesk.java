package eu.clusterplanner.partner.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.MasterDetail;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordFields;
import eu.clusterplanner.shell.field.RecordTitle;
import eu.clusterplanner.shell.history.HistoryLink;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The list of partners with the profile of the chosen one beside it. */
final class PartnerDesk extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PartnerPlan plan;
    private final transient PageFields page;
    private final transient Texts texts;
    private final transient Supplier<PartnerWords> words;
    private final PartnerList list;
    private final MasterDetail panes;
    private transient @Nullable RecordId chosen;

    PartnerDesk(PartnerPlan plan, PageFields page, Texts texts, Supplier<PartnerWords> words) {
        this.plan = plan;
        this.page = page;
        this.texts = texts;
        this.words = words;
        this.list =
                new PartnerList(texts, page.words(), new PartnerList.Acts(this::choose, this::addPartner, this::drop));
        page.onFollowed(this::refreshList);
        this.panes = new MasterDetail(texts.get("partners.back"), list);
        Membership membership = plan.membership(partnership());
        if (membership.role() == Role.CONTRIBUTOR) {
            add(note(membership));
        }
        if (membership.role().editsPlan()) {
            Anchor ask = new Anchor(PartnershipPage.address(partnership(), "requests"), texts.get("partners.ask"));
            add(new Paragraph(ask));
        }
        add(panes);
    }

    /** Shows the partner with that key; without a key the own organisation, else the first one. */
    void open(String key) {
        List<RecordRow> partners = plan.partners(partnership());
        Optional<RecordRow> asked =
                partners.stream().filter(partner -> partner.key().equals(key)).findFirst();
        asked.or(() -> partners.stream()
                        .filter(partner -> plan.membership(partnership()).worksFor(partner.id()))
                        .findFirst())
                .or(() -> partners.stream().findFirst())
                .ifPresentOrElse(partner -> show(partner, asked.isPresent()), this::refreshList);
    }

    private Paragraph note(Membership membership) {
        RecordId own = membership.partner();
        String name = plan.partners(partnership()).stream()
                .filter(partner -> partner.id().equals(own))
                .map(RecordTitle::name)
                .findFirst()
                .orElse("");
        Paragraph note = new Paragraph(
                name.isEmpty() ? texts.get("partners.own.none") : texts.get("partners.own", "name", name));
        note.addClassName("planner-note");
        return note;
    }

    private RecordFields choose(RecordRow partner) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        PartnershipPage.ROUTE.replace(
                                        ":partnershipId", partnership().toString()) + "partners?record="
                                + partner.key());
        return show(partner, true);
    }

    private PartnerForm.Said saidOf() {
        return new PartnerForm.Said(words.get(), plan.partners(partnership()));
    }

    private RecordFields show(RecordRow partner, boolean open) {
        chosen = partner.id();
        RecordFields fields = page.of(partner);
        PartnerForm form = new PartnerForm(page, fields, texts, this::saidOf);
        fields.onStored(property -> {
            form.refresh();
            refreshList();
        });
        fields.onFollowed(form::refresh);
        if (plan.seesFigures(partnership())) {
            form.add(tryWithout(partner));
        }
        Anchor sheet = new Anchor(
                PartnershipPage.address(partnership(), "partners/profile?record=" + partner.key()),
                texts.get("partners.sheet.open"));
        sheet.addClassName("planner-sheet-link");
        form.addComponentAtIndex(1, sheet);
        Button history = HistoryLink.button(texts, partnership(), partner, RecordTitle.of(partner));
        form.add(
                plan.mayRemove(partnership(), partner)
                        ? new PartnerTools(
                                texts,
                                RecordTitle.of(partner),
                                this::moveChosen,
                                this::copyChosen,
                                this::askToRemove,
                                history)
                        : history);
        form.add(page.talkButton(partner));
        panes.show(form, open);
        refreshList();
        return fields;
    }

    private Div tryWithout(RecordRow partner) {
        Div tries = new Div(
                new Anchor(
                        PartnershipPage.address(partnership(), "try?without=" + partner.key()),
                        texts.get("trial.try-without")),
                new Span(texts.get("trial.nothing-changed")));
        tries.addClassName("planner-try");
        return tries;
    }

    private void refreshList() {
        list.show(
                plan.partners(partnership()), words.get(), plan.membership(partnership()), plan.mayAdd(partnership()));
        list.mark(chosen);
    }

    private void addPartner() {
        RecordId id = plan.add(partnership(), texts.get("partners.new"));
        page.refreshLinks();
        row(id).ifPresent(partner -> choose(partner).focus("name"));
    }

    private void moveChosen(int by) {
        if (chosen != null) {
            plan.move(partnership(), chosen, by);
            refreshList();
            row(chosen).ifPresent(partner -> page.acts().offerUndo("list.moved", partner, this::refreshList));
        }
    }

    private void drop(RecordId partner, RecordId place) {
        plan.moveTo(partnership(), partner, place);
        refreshList();
        row(partner).ifPresent(moved -> page.acts().offerUndo("list.moved", moved, this::refreshList));
    }

    private void askToRemove() {
        if (chosen != null) {
            row(chosen)
                    .ifPresent(partner -> new RemovePartnerDialog(
                                    texts,
                                    RecordTitle.of(partner),
                                    plan.uses(partnership(), partner),
                                    () -> remove(partner))
                            .open());
        }
    }

    private void copyChosen() {
        Optional.ofNullable(chosen)
                .flatMap(this::row)
                .ifPresent(partner -> page.acts()
                        .copy(partner)
                        .flatMap(this::row)
                        .ifPresent(copy -> {
                            page.refreshLinks();
                            choose(copy).focus("name");
                            page.acts().offerUndo("list.copied", partner, () -> openAnew(partner));
                        }));
    }

    /** After the partner that was shown may have gone. */
    private void openAnew(RecordRow partner) {
        page.refreshLinks();
        chosen = null;
        panes.clear();
        open(partner.key());
    }

    private void remove(RecordRow partner) {
        page.acts().remove(partner, () -> openAnew(partner));
    }

    private Optional<RecordRow> row(RecordId id) {
        return plan.partners(partnership()).stream()
                .filter(partner -> partner.id().equals(id))
                .findFirst();
    }

    private PartnershipId partnership() {
        return page.partnership();
    }
}
