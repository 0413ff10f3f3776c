package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.button.Button;
import eu.clusterplanner.competence.CompetencesFromTemplates;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.reference.CompetenceTemplate;
import eu.clusterplanner.reference.CompetenceTemplate.Item;
import eu.clusterplanner.reference.CompetenceTemplates;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.field.PageFields;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Opens the templates of competences; those that fit to strand and industries of the partnership are chosen. */
final class TemplateButton extends Button {

    private static final long serialVersionUID = 1L;

    private final transient Tools tools;
    private final transient PageFields page;
    private final transient Texts texts;
    private final transient Consumer<List<RecordId>> added;

    /** What it works with. */
    record Tools(Records records, CompetencesFromTemplates templates, SavingState saving) {}

    /** added: told which competences were added; none after that was taken back. */
    TemplateButton(Tools tools, PageFields page, Texts texts, Consumer<List<RecordId>> added) {
        this.tools = tools;
        this.page = page;
        this.texts = texts;
        this.added = added;
        setText(texts.get("competences.template"));
        addThemeName("tertiary");
        addClickListener(pressed -> open());
    }

    private void open() {
        PartnershipId partnership = page.partnership();
        new TemplateDialog(
                        texts, fitting(partnership), items -> tools.templates().present(partnership, items), this::take)
                .open();
    }

    private List<CompetenceTemplate> fitting(PartnershipId partnership) {
        return tools.records()
                .find(partnership, RecordKind.PARTNERSHIP, new RecordId(partnership.value()))
                .map(row -> CompetenceTemplates.fitting(
                        row.text("strand"),
                        Stream.of("industrialEcosystems", "emergingIndustries")
                                .flatMap(property -> list(row, property))
                                .toList()))
                .orElse(List.of());
    }

    private static Stream<String> list(RecordRow row, String property) {
        return row.value(property) instanceof List<?> values ? values.stream().map(String::valueOf) : Stream.empty();
    }

    private void take(List<Item> items) {
        List<RecordId> ids = tools.templates().add(page.partnership(), items);
        tools.saving().saved();
        page.acts().offerUndo(texts.get("catalogue.added", "count", ids.size()), () -> added.accept(List.of()));
        added.accept(ids);
    }
}
