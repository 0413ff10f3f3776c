package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import eu.clusterplanner.exchange.ExportedWorkbook;
import eu.clusterplanner.exchange.workbook.WorkbookReader;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;

/** A workbook out, edited elsewhere, and back: what is different is shown, and taken over as the person chooses. */
@Route(value = PartnershipPage.ROUTE + "excel", layout = PartnershipLayout.class)
@PermitAll
class WorkbookReturnPage extends PartnershipPage {

    private static final long serialVersionUID = 1L;

    private final transient ReturnActs acts;
    private final transient ReturnEntry entry;
    private final transient ReturnDownloads downloads;
    private final Paragraph outcome = new Paragraph();
    private final Div found = new Div();
    private final Upload upload = new Upload();
    private transient ReturnDesk desk;

    WorkbookReturnPage(ReturnActs acts, ReturnEntry entry, ReturnDownloads downloads) {
        super("exchange.return.title");
        this.acts = acts;
        this.entry = entry;
        this.downloads = downloads;
        this.desk = new ReturnDesk(acts, PartnershipId.next(), texts(), outcome, found);
        addClassName("planner-workbook");
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("planner-outcome");
        upload.setUploadHandler(this::take);
        upload.setAcceptedFileTypes(".xlsx", ".csv", ExportedWorkbook.CONTENT_TYPE, ActionListDownload.CSV);
        upload.setMaxFileSize(WorkbookReader.MOST_BYTES);
        upload.setUploadButton(new Button(texts().get("exchange.return.choose")));
        upload.setDropLabel(new Paragraph(texts().get("exchange.file.drop")));
        upload.addFileRejectedListener(rejected -> desk.refuse(texts().get("exchange.return.rejected")));
    }

    @Override
    protected void show(PartnershipId partnership, BeforeEnterEvent event) {
        desk = new ReturnDesk(acts, partnership, texts(), outcome, found);
        outcome.setText("");
        found.removeAll();
        boolean editing = entry.visible(partnership);
        Paragraph lead = new Paragraph(texts().get("exchange.return.line"));
        lead.addClassName("planner-lead");
        add(lead, new H2(texts().get("exchange.return.out")), new Paragraph(texts().get("exchange.return.out.help")));
        if (editing) {
            add(link("exchange.return.plan", downloads.plan().handler(partnership, "", texts().locale())));
        }
        add(
                link("exchange.actions.workbook", downloads.actions().workbook(partnership, texts())),
                link("exchange.actions.csv", downloads.actions().csv(partnership, texts())),
                new Paragraph(texts().get(editing ? "exchange.actions.help" : "exchange.actions.help.reader")),
                new H2(texts().get("exchange.return.back")));
        if (editing) {
            add(new Paragraph(texts().get("exchange.return.back.help")), upload, outcome, found);
        } else {
            Paragraph denied = new Paragraph(texts().get("exchange.return.denied"));
            denied.addClassName("planner-empty");
            add(denied);
        }
    }

    private Anchor link(String textKey, DownloadHandler handler) {
        Anchor link = new Anchor(handler, "");
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(texts().get(textKey));
        link.addClassName("planner-download");
        return link;
    }

    /** Runs beside the page, which shows at the file that it is being worked on and can be used meanwhile. */
    private void take(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(WorkbookReader.MOST_BYTES + 1);
        }
        Runnable show = compare(bytes, event.getFileName());
        var _ = event.getUI().access(show::run);
    }

    /** Compares a workbook; gives back how to show what is different. */
    Runnable compare(byte[] workbook, String fileName) {
        Runnable show = desk.compare(workbook, fileName);
        return () -> {
            upload.clearFileList();
            show.run();
        };
    }
}
