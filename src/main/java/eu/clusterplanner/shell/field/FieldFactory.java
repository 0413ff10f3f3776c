package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.UI;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.keep.KeptTexts;
import eu.clusterplanner.shell.live.LivePage;
import eu.clusterplanner.shell.talk.Talk;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where pages get their fields from. */
@Component
public class FieldFactory {

    private final RecordActs acts;
    private final Clock clock;
    private final ObjectProvider<SavingState> saving;
    private final ObjectProvider<LivePage> live;
    private final ObjectProvider<KeptTexts> kept;
    private final ObjectProvider<Talk> talk;

    FieldFactory(
            RecordActs acts,
            Clock clock,
            ObjectProvider<SavingState> saving,
            ObjectProvider<LivePage> live,
            ObjectProvider<KeptTexts> kept,
            ObjectProvider<Talk> talk) {
        this.talk = talk;
        this.acts = acts;
        this.clock = clock;
        this.saving = saving;
        this.live = live;
        this.kept = kept;
    }

    /** Fields for a page that shows several records of that partnership. */
    public PageFields on(PartnershipId partnership) {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        PageFields page = new PageFields(
                acts,
                partnership,
                texts,
                clock,
                new PageFields.Told(saving.getObject(), kept.getObject(), talk.getObject()));
        live.getObject().add(new LiveFields(page));
        return page;
    }

    /** The fields of a single record. */
    public RecordFields of(PartnershipId partnership, RecordRow row) {
        return on(partnership).of(row);
    }
}
