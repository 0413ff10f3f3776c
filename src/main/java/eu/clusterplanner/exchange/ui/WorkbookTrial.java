package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.exchange.InvalidWorkbookException;
import eu.clusterplanner.exchange.WorkbookImport;
import eu.clusterplanner.exchange.WorkbookPreview;
import eu.clusterplanner.exchange.workbook.SheetMapping;
import eu.clusterplanner.partnership.NewPartnership;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.NewRecordFields;
import java.util.List;
import java.util.Map;

/** What would become of a workbook: cells to mend, what will be made, what the columns are; then the act itself. */
final class WorkbookTrial extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient WorkbookImport imports;
    private final NewRecordFields beginning;
    private final Paragraph outcome;
    private transient List<SheetMapping> mappings = List.of();
    private String fileName = "";

    WorkbookTrial(Texts texts, WorkbookImport imports, NewRecordFields beginning, Paragraph outcome) {
        this.texts = texts;
        this.imports = imports;
        this.beginning = beginning;
        this.outcome = outcome;
    }

    WorkbookTrial show(String file, List<SheetMapping> read, WorkbookPreview preview) {
        fileName = file;
        mappings = read;
        removeAll();
        WorkbookTables tables = new WorkbookTables(texts);
        outcome.setText(texts.get(
                preview.isGood() ? "exchange.workbook.good" : "exchange.workbook.wrong",
                Map.of("file", file, "count", preview.problemCount())));
        if (!preview.isGood()) {
            add(tables.problems(preview.problems()));
        }
        if (!preview.counts().isEmpty()) {
            add(new H2(texts.get("exchange.workbook.made")), tables.counts(preview));
            preview.sheets().forEach(sheet -> add(tables.firstRows(sheet)));
        }
        add(new H2(texts.get("exchange.workbook.columns")), new Paragraph(texts.get("exchange.workbook.columns.help")));
        mappings.forEach(mapping -> add(new TableMeaning(texts, imports, mapping, this::change)));
        if (preview.isGood()) {
            add(new H2(texts.get("exchange.workbook.act")), beginning, act());
        }
        return this;
    }

    /** Tries out with another meaning of a table, or of one of its columns. */
    private void change(TableMeaning.Change change) {
        List<SheetMapping> changed = change.column()
                ? mappings.stream()
                        .map(mapping -> mapping.equals(change.before()) ? change.after() : mapping)
                        .toList()
                : imports.changeSheet(mappings, change.before(), change.after().sheet(), texts);
        show(fileName, changed, imports.tryOut(changed, texts));
    }

    private Component act() {
        Button button = new Button(texts.get("exchange.workbook.import"), pressed -> make(pressed.getSource()));
        button.addThemeName("primary");
        button.setDisableOnClick(true);
        Div buttons = new Div(button);
        buttons.addClassName("planner-buttons");
        return buttons;
    }

    private void make(Button button) {
        beginning.accept();
        try {
            PartnershipId made = imports.importWorkbook(
                    mappings,
                    new NewPartnership(beginning.value("acronym"), beginning.value("name"), beginning.value("strand")),
                    texts);
            UI.getCurrent().navigate("partnerships/" + made + "/" + Step.BASICS.path());
        } catch (InvalidValueException refused) {
            beginning.refuse(refused);
        } catch (InvalidWorkbookException refused) {
            show(fileName, mappings, refused.preview());
        } finally {
            button.setEnabled(true);
        }
    }
}
