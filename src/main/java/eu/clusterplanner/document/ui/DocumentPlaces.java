package eu.clusterplanner.document.ui;

import eu.clusterplanner.document.DocumentKind;
import eu.clusterplanner.document.HandInService;
import eu.clusterplanner.record.FoundRecord;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.find.SearchSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The documents can be found, and own text is called by its section. */
@Component
class DocumentPlaces implements SearchSource {

    private final HandInService handIns;

    DocumentPlaces(HandInService handIns) {
        this.handIns = handIns;
    }

    @Override
    public List<Place> places(PartnershipId partnership) {
        Stream<Place> pages = Stream.of(DocumentKind.values()).map(kind -> Place.page(Step.DOCUMENTS, kind.path()));
        Stream<Place> download = handIns.of(partnership).allowed()
                ? Stream.of(Place.act("documents.roadmap.download.docx", Step.DOCUMENTS, Step.DOCUMENTS.path()))
                : Stream.empty();
        return Stream.concat(pages, download).toList();
    }

    @Override
    public Optional<String> title(FoundRecord found, Texts texts) {
        if (!found.place().name().equals("document")) {
            return Optional.empty();
        }
        DocumentKind kind = DocumentKind.valueOf(found.keys().getFirst());
        String document = texts.get("choice.document.kind." + kind);
        return Optional.of(Optional.ofNullable(found.texts().get("section"))
                .map(section -> document + ", " + SectionTitles.of(texts, kind, section))
                .orElse(document));
    }
}
