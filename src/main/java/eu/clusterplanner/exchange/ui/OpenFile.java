package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import eu.clusterplanner.exchange.FileTooLargeException;
import eu.clusterplanner.exchange.InvalidFileException;
import eu.clusterplanner.exchange.PartnershipImport;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.StartAct;
import java.util.Locale;

/** Opens a partnership file as a new partnership; a refused file tells each place and reason, and nothing is stored. */
@org.springframework.stereotype.Component
class OpenFile implements StartAct {

    private final PartnershipImport files;

    OpenFile(PartnershipImport files) {
        this.files = files;
    }

    @Override
    public Component create(Locale locale) {
        Texts texts = Texts.in(locale);
        return new Button(
                texts.get("exchange.start.file"), pressed -> dialog(texts).open());
    }

    @Override
    public int order() {
        return 10;
    }

    private Dialog dialog(Texts texts) {
        Dialog dialog = new Dialog(texts.get("exchange.file.title"));
        Div outcome = new Div();
        outcome.getElement().setAttribute("role", "status");
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> open(bytes, dialog, outcome, texts)));
        upload.setAcceptedFileTypes(".json", "application/json");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PartnershipImport.MOST_BYTES);
        upload.setUploadButton(new Button(texts.get("exchange.file.choose")));
        upload.setDropLabel(new Paragraph(texts.get("exchange.file.drop")));
        upload.addFileRejectedListener(rejected -> tell(outcome, texts.get("exchange.file.rejected")));
        dialog.add(new Paragraph(texts.get("exchange.file.help")), upload, outcome);
        dialog.getFooter().add(new Button(texts.get("exchange.file.close"), pressed -> dialog.close()));
        dialog.setWidth("40rem");
        return dialog;
    }

    private void open(byte[] bytes, Dialog dialog, Div outcome, Texts texts) {
        try {
            PartnershipId partnership = files.importFile(bytes);
            dialog.close();
            UI.getCurrent().navigate("partnerships/" + partnership + "/" + Step.BASICS.path());
        } catch (InvalidFileException e) {
            tell(outcome, texts.get("exchange.file.refused", "count", e.count()));
            outcome.add(FileErrors.list(e.errors()));
        } catch (FileTooLargeException e) {
            tell(outcome, texts.get("exchange.file.rejected"));
        }
    }

    private static void tell(Div outcome, String text) {
        outcome.removeAll();
        outcome.add(new Paragraph(text));
    }
}
