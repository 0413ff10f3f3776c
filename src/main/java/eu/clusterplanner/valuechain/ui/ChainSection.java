package eu.clusterplanner.valuechain.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.field.FoldedRow;
import eu.clusterplanner.shell.field.RecordFields;
import eu.clusterplanner.shell.field.RecordList;
import eu.clusterplanner.valuechain.ui.ChainDesk.Analysed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One value chain: how much is covered, its picture, who does what at its stages, and where partners meet. */
final class ChainSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ChainDesk desk;
    private final RecordId chain;
    private final H2 name = new H2();
    private final Paragraph description = new Paragraph();
    private final Div figures = new Div();
    private final Div meetings = new Div();
    private transient @Nullable RoleSheet sheet;
    private transient @Nullable Registration told;

    ChainSection(ChainDesk desk, RecordFields fields, Records records, SavingState saving) {
        this.desk = desk;
        this.chain = fields.row().id();
        addClassName("planner-section");
        FoldedRow about =
                new FoldedRow(fields, of -> desk.texts().get("valuechain.edit"), "name", "key", "description");
        add(name, description, about.onStored(desk::changed), figures, title("sheet.title"));
        desk.chain(chain).ifPresent(now -> {
            sheet = new RoleSheet(desk, now, records, saving);
            add(new Paragraph(desk.texts().get("valuechain.sheet.line")), sheet.sheet());
        });
        add(title("stages"), stages(), title("interfaces"), meetings);
        show();
    }

    private H3 title(String key) {
        return new H3(desk.texts().get("valuechain." + key));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        told = desk.onChanged(this::show);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (told != null) {
            told.remove();
        }
    }

    private void show() {
        desk.chain(chain).ifPresent(this::show);
    }

    private void show(Analysed now) {
        ChainWords words = desk.words();
        LinkedRecord.mark(this, now.chain().key());
        name.setText(now.chain().name());
        String said = now.chain().description();
        description.setText(said == null ? "" : said);
        description.setVisible(said != null);
        ChainReading reading = new ChainReading(now, words);
        figures.removeAll();
        figures.add(reading.figures(desk.place(now.chain())));
        meetings.removeAll();
        meetings.add(reading.meetings());
        if (sheet != null) {
            sheet.refresh(now);
        }
    }

    private Component stages() {
        return new RecordList(
                        desk.page(),
                        chain,
                        new RecordList.Contents(
                                        "stage",
                                        "valuechain.empty.stages",
                                        "valuechain.stage.add",
                                        siblings -> Map.of("name", desk.texts().get("valuechain.stage.new")),
                                        this::stage)
                                .first(ChainDesk.MOST_STAGES))
                .onChanged(desk::changed);
    }

    private StageItem stage(RecordFields fields) {
        boolean known = desk.chain(chain).stream()
                .flatMap(now -> now.chain().stages().stream())
                .anyMatch(each -> each.id().equals(fields.row().id()));
        if (!known) {
            desk.read();
        }
        return new StageItem(desk, chain, fields);
    }
}
