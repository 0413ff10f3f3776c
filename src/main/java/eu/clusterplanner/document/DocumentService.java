package eu.clusterplanner.document;

import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.document.render.DocumentRenderer;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.shared.FileNames;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes the documents of a partnership as they would be issued now. */
@Service
@PreAuthorize("isAuthenticated()")
public class DocumentService {

    private final PartnershipAccess access;
    private final Map<DocumentKind, DocumentComposer> composers;
    private final Map<String, DocumentRenderer> renderers;
    private final Map<DocumentKind, WorkbookMaker> workbooks;
    private final Clock clock;

    DocumentService(
            PartnershipAccess access,
            List<DocumentComposer> composers,
            List<DocumentRenderer> renderers,
            List<WorkbookMaker> workbooks,
            Clock clock) {
        this.access = access;
        this.composers = composers.stream().collect(Collectors.toMap(DocumentComposer::kind, Function.identity()));
        this.renderers = renderers.stream().collect(Collectors.toMap(DocumentRenderer::extension, Function.identity()));
        this.workbooks = workbooks.stream().collect(Collectors.toMap(WorkbookMaker::kind, Function.identity()));
        this.clock = clock;
    }

    /**
     * The implementation roadmap as a Word file, without anything sensitive.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     * @throws org.springframework.security.access.AccessDeniedException for other roles before publishing
     */
    public IssuedFile roadmap(PartnershipId partnership) {
        return make(partnership, DocumentKind.ROADMAP, DocumentFormat.DOCX, IssueOptions.PLAIN);
    }

    /**
     * The shared action list as a Word file, without anything sensitive.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     * @throws org.springframework.security.access.AccessDeniedException for other roles before publishing
     */
    public IssuedFile actionList(PartnershipId partnership) {
        return make(partnership, DocumentKind.ACTION_LIST, DocumentFormat.DOCX, IssueOptions.PLAIN);
    }

    /**
     * The shared action list as an Excel workbook, without anything sensitive.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     * @throws org.springframework.security.access.AccessDeniedException for other roles before publishing
     */
    public IssuedFile actionWorkbook(PartnershipId partnership) {
        return make(partnership, DocumentKind.ACTION_LIST, DocumentFormat.XLSX, IssueOptions.PLAIN);
    }

    /**
     * The partnership strategy as a Word file, without anything sensitive.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     * @throws org.springframework.security.access.AccessDeniedException for other roles before publishing
     */
    public IssuedFile strategy(PartnershipId partnership) {
        return make(partnership, DocumentKind.STRATEGY, DocumentFormat.DOCX, IssueOptions.PLAIN);
    }

    /**
     * A document. Everybody in the team may have it once the ratings are published, managers and editors before;
     * sensitive parts are only for managers and editors to put into it.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     * @throws org.springframework.security.access.AccessDeniedException for other roles before publishing, or with
     *     sensitive parts
     * @throws DocumentNotFoundException if there is no such document in this format
     */
    public IssuedFile make(PartnershipId partnership, DocumentKind kind, DocumentFormat format, IssueOptions options) {
        access.requireFigures(partnership);
        if (!options.with().isEmpty()) {
            access.requireEditor(partnership);
        }
        return format == DocumentFormat.XLSX
                ? workbook(partnership, kind, options)
                : document(partnership, kind, format, options);
    }

    private IssuedFile document(
            PartnershipId partnership, DocumentKind kind, DocumentFormat format, IssueOptions options) {
        DocumentComposer composer = composers.get(kind);
        DocumentRenderer renderer = renderers.get(format.extension());
        if (composer == null || renderer == null) {
            throw new DocumentNotFoundException(kind.fileName() + "." + format.extension());
        }
        DocumentModel model = composer.compose(partnership, LocalDate.now(clock), options);
        return file(model.front(), kind, format, renderer.render(model, clock.instant()));
    }

    private IssuedFile workbook(PartnershipId partnership, DocumentKind kind, IssueOptions options) {
        WorkbookMaker maker = workbooks.get(kind);
        if (maker == null) {
            throw new DocumentNotFoundException(kind.fileName() + "." + DocumentFormat.XLSX.extension());
        }
        WorkbookMaker.Workbook made = maker.workbook(partnership, LocalDate.now(clock), options, clock.instant());
        return file(made.front(), kind, DocumentFormat.XLSX, made.bytes());
    }

    /** Whether a document can be made in a format. */
    public boolean makes(DocumentKind kind, DocumentFormat format) {
        return format == DocumentFormat.XLSX
                ? workbooks.containsKey(kind)
                : composers.containsKey(kind) && renderers.containsKey(format.extension());
    }

    /** The sensitive parts that a document can hold; none if there is no such document. */
    public Set<Sensitive> sensitive(DocumentKind kind) {
        DocumentComposer composer = composers.get(kind);
        return composer == null ? Set.of() : composer.sensitive();
    }

    private static IssuedFile file(Front front, DocumentKind kind, DocumentFormat format, byte[] bytes) {
        String words = Texts.in(front.language()).get("document.kind." + kind);
        String name = FileNames.part(front.acronym()) + "_"
                + (front.number().isBlank() ? "" : FileNames.part(front.number()) + "_")
                + words + "_" + front.day() + "." + format.extension();
        return new IssuedFile(name, format.contentType(), bytes);
    }
}
