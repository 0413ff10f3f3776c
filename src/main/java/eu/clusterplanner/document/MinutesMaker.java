package eu.clusterplanner.document;

import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.minutes.MinutesDocument;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.persistence.DocumentQueries;
import eu.clusterplanner.document.render.DocumentRenderer;
import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.review.ReviewFile;
import eu.clusterplanner.review.ReviewFile.Purpose;
import eu.clusterplanner.review.ReviewFiles;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.RoundDecided;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.FileNames;
import eu.clusterplanner.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the minutes of a team review as PDF and Word, and the list as it was decided as a workbook, in the transaction
 * that decides it.
 */
@Component
class MinutesMaker {

    private final DocumentQueries documents;
    private final List<DocumentRenderer> renderers;
    private final List<WorkbookMaker> workbooks;
    private final AccountDirectory accounts;
    private final ReviewFiles files;
    private final Clock clock;

    MinutesMaker(
            DocumentQueries documents,
            List<DocumentRenderer> renderers,
            List<WorkbookMaker> workbooks,
            AccountDirectory accounts,
            ReviewFiles files,
            Clock clock) {
        this.documents = documents;
        this.renderers = renderers;
        this.workbooks = workbooks;
        this.accounts = accounts;
        this.files = files;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void make(RoundDecided decided) {
        ReviewRound round = decided.contents().round();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, round.zone());
        DocumentModel model = MinutesDocument.compose(
                documents
                        .head(round.partnership(), DocumentKind.ACTION_LIST.name())
                        .on(today, IssueOptions.PLAIN),
                decided,
                today,
                closer());
        Texts texts = Texts.in(model.front().language());
        for (DocumentFormat format : List.of(DocumentFormat.PDF, DocumentFormat.DOCX)) {
            byte[] bytes = renderer(format).render(model, now);
            files.keep(decided, Purpose.MINUTES, made(texts, decided, "document.minutes.file", format, bytes));
        }
        // the clock ends the time for objections, and may not read the plan
        if (decided.edition() == 1) {
            workbooks.stream()
                    .filter(maker -> maker.kind() == DocumentKind.ACTION_LIST)
                    .map(maker -> maker.workbook(round.partnership(), today, IssueOptions.PLAIN, now))
                    .forEach(workbook -> files.keep(
                            decided,
                            Purpose.LIST,
                            made(texts, decided, "document.minutes.list", DocumentFormat.XLSX, workbook.bytes())));
        }
    }

    private static ReviewFile.Made made(
            Texts texts, RoundDecided decided, String key, DocumentFormat format, byte[] bytes) {
        ReviewRound round = decided.contents().round();
        String name = texts.get(key, Map.of("number", round.number(), "edition", decided.edition()));
        return new ReviewFile.Made(
                FileNames.part(round.acronym()) + "_" + FileNames.part(name) + "." + format.extension(),
                format.contentType(),
                bytes);
    }

    private DocumentRenderer renderer(DocumentFormat format) {
        return renderers.stream()
                .filter(each -> each.extension().equals(format.extension()))
                .findFirst()
                .orElseThrow();
    }

    private String closer() {
        return Actors.current()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .flatMap(actor -> accounts.find(AccountId.parse(actor.id())))
                .map(Account::name)
                .orElse("");
    }
}
