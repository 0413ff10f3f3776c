package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import eu.clusterplanner.exchange.ExportedWorkbook;
import eu.clusterplanner.exchange.WorkbookExport;
import eu.clusterplanner.exchange.WorkbookImport;
import eu.clusterplanner.exchange.WorkbookPreview;
import eu.clusterplanner.exchange.workbook.SheetMapping;
import eu.clusterplanner.exchange.workbook.UnreadableWorkbookException;
import eu.clusterplanner.exchange.workbook.WorkbookReader;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.NewRecordFields;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Start from our Excel: choose a workbook, see what becomes of it, mend what does not fit, make the partnership. */
@Route("start-from-excel")
@PermitAll
class WorkbookPage extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient WorkbookImport imports;
    private final transient Texts texts = Texts.in(getLocale());
    private final Paragraph outcome = new Paragraph();
    private final Div tried = new Div();
    private final NewRecordFields beginning;
    private final Upload upload;

    WorkbookPage(WorkbookImport imports, WorkbookExport exports, RecordKinds kinds) {
        this.imports = imports;
        this.beginning =
                new NewRecordFields(texts, kinds.get(RecordKind.PARTNERSHIP), List.of("acronym", "name", "strand"));
        this.upload = upload();
        addClassNames("planner-page", "planner-workbook");
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("planner-outcome");
        add(
                new H1(texts.get("exchange.workbook.title")),
                new Paragraph(texts.get("exchange.workbook.intro")),
                template(exports),
                upload,
                outcome,
                tried);
    }

    @Override
    public String getPageTitle() {
        return texts.get("exchange.workbook.title") + " – " + texts.get("shell.product");
    }

    private Anchor template(WorkbookExport exports) {
        Anchor link = new Anchor(
                MadeFile.handler(() -> {
                    ExportedWorkbook empty = exports.template(texts);
                    return new MadeFile(empty.name(), ExportedWorkbook.CONTENT_TYPE, empty.bytes());
                }),
                "");
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(texts.get("exchange.workbook.template"));
        link.addClassName("planner-download");
        return link;
    }

    private Upload upload() {
        Upload field = new Upload();
        field.setUploadHandler(this::take);
        field.setAcceptedFileTypes(".xlsx", ExportedWorkbook.CONTENT_TYPE);
        field.setMaxFileSize(WorkbookReader.MOST_BYTES);
        field.setUploadButton(new Button(texts.get("exchange.workbook.choose")));
        field.setDropLabel(new Paragraph(texts.get("exchange.file.drop")));
        field.addFileRejectedListener(rejected -> refuse(texts.get("exchange.workbook.rejected")));
        return field;
    }

    /** Runs beside the page, which shows at the file that it is being worked on and can be used meanwhile. */
    private void take(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(WorkbookReader.MOST_BYTES + 1);
        }
        var _ = event.getUI().access(tryOut(bytes, event.getFileName())::run);
    }

    /** Reads a workbook and tries it out; gives back how to show that. */
    Runnable tryOut(byte[] workbook, String fileName) {
        try {
            List<SheetMapping> mappings = imports.read(workbook, texts);
            WorkbookPreview preview = imports.tryOut(mappings, texts);
            return () -> show(fileName, mappings, preview);
        } catch (UnreadableWorkbookException refused) {
            return () -> refuse(texts.get(refused.refusal().textKey()));
        }
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        tried.removeAll();
        outcome.setText(sentence);
    }

    private void show(String fileName, List<SheetMapping> mappings, WorkbookPreview preview) {
        upload.clearFileList();
        outcome.setText("");
        tried.removeAll();
        tried.add(new WorkbookTrial(texts, imports, beginning, outcome).show(fileName, mappings, preview));
    }
}
