package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.partnership.NewPartnership;
import eu.clusterplanner.partnership.OwnPartnership;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.NewRecordFields;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for what a partnership begins with; the rest is said in the steps. */
final class NewPartnershipDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<NewPartnership> make;
    private final transient Texts texts;
    private final NewRecordFields fields;

    NewPartnershipDialog(Texts texts, String title, RecordKinds kinds, Consumer<NewPartnership> make) {
        this.texts = texts;
        this.make = make;
        this.fields =
                new NewRecordFields(texts, kinds.get(RecordKind.PARTNERSHIP), List.of("acronym", "name", "strand"));
        setHeaderTitle(title);
        setWidth("30rem");
        fields.help("acronym", texts.get("start.new.acronym-help"));
        fields.focus("acronym");
        add(fields);
        Button cancel = new Button(texts.get("start.cancel"), pressed -> close());
        Button create = new Button(texts.get("start.new.create"), pressed -> create());
        create.addThemeName("primary");
        create.addClickShortcut(Key.ENTER);
        getFooter().add(cancel, create);
    }

    /** Begins with the values of another one, where it is a copy. */
    NewPartnershipDialog from(@Nullable OwnPartnership from) {
        if (from != null) {
            fields.set("name", from.name());
            addComponentAsFirst(new Paragraph(texts.get("start.copy.help", "name", from.acronym())));
        }
        return this;
    }

    private void create() {
        fields.accept();
        try {
            make.accept(new NewPartnership(fields.value("acronym"), fields.value("name"), fields.value("strand")));
            close();
        } catch (InvalidValueException refused) {
            fields.refuse(refused);
        }
    }
}
