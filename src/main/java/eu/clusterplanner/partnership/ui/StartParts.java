package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.partnership.DeletedPartnership;
import eu.clusterplanner.partnership.NewPartnership;
import eu.clusterplanner.partnership.OwnPartnership;
import eu.clusterplanner.partnership.PartnershipService;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipDownload;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Makes what stands on the start page. */
@org.springframework.stereotype.Component
class StartParts {

    private final RecordKinds kinds;
    private final Steps steps;
    private final List<PartnershipDownload> downloads;
    private final Clock clock;

    StartParts(RecordKinds kinds, Steps steps, ObjectProvider<PartnershipDownload> downloads, Clock clock) {
        this.kinds = kinds;
        this.steps = steps;
        this.downloads = downloads.stream()
                .sorted(Comparator.comparingInt(PartnershipDownload::order))
                .toList();
        this.clock = clock;
    }

    Steps steps() {
        return steps;
    }

    List<PartnershipDownload> downloads() {
        return downloads;
    }

    /** from: what a copy is made of, null for a new one. */
    NewPartnershipDialog newPartnership(
            Texts texts, String titleKey, @Nullable OwnPartnership from, Consumer<NewPartnership> make) {
        return new NewPartnershipDialog(texts, texts.get(titleKey), kinds, make).from(from);
    }

    Component row(Texts texts, OwnPartnership partnership, PartnershipMenu menu) {
        Formats formats = Formats.of(texts, clock.getZone());
        return new PartnershipRow(texts, formats, partnership, steps.of(partnership.id()), menu);
    }

    /** Empty where nothing can be brought back. */
    Optional<Component> deleted(Texts texts, PartnershipService service, Runnable changed) {
        List<DeletedPartnership> deleted = service.deleted();
        return deleted.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeletedPartnerships(
                        texts,
                        Formats.of(texts, clock.getZone()),
                        deleted,
                        new DeletedPartnerships.Acts(
                                id -> {
                                    service.bringBack(id);
                                    changed.run();
                                },
                                id -> {
                                    service.deleteForEver(id);
                                    changed.run();
                                })));
    }
}
