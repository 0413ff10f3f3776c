package eu.clusterplanner.document;

import eu.clusterplanner.document.render.DocxRenderer;
import eu.clusterplanner.document.roadmap.RoadmapDocument;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.shared.FileNames;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes the documents of a partnership as they would be issued now. */
@Service
@PreAuthorize("isAuthenticated()")
public class DocumentService {

    private final PartnershipAccess access;
    private final DocumentSources sources;
    private final DocxRenderer docx;
    private final Clock clock;

    DocumentService(PartnershipAccess access, DocumentSources sources, DocxRenderer docx, Clock clock) {
        this.access = access;
        this.sources = sources;
        this.docx = docx;
        this.clock = clock;
    }

    /**
     * The implementation roadmap as a Word file. Everybody in the team may have it once the ratings are published,
     * managers and editors before; costs, levels of single partners and persons are not in it for anybody.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     * @throws org.springframework.security.access.AccessDeniedException for other roles before publishing
     */
    public IssuedFile roadmap(PartnershipId partnership) {
        access.requireFigures(partnership);
        RoadmapDocumentInput input = sources.roadmap(partnership, LocalDate.now(clock));
        byte[] bytes = docx.render(RoadmapDocument.compose(input), clock.instant());
        String kind = Texts.in(input.choices().language()).get("document.kind.ROADMAP");
        String acronym = FileNames.part(input.partnership().acronym());
        return new IssuedFile(acronym + "_" + kind + "_" + input.asOf() + ".docx", IssuedFile.DOCX, bytes);
    }
}
