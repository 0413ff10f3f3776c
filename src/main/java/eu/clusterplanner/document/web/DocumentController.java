package eu.clusterplanner.document.web;

import eu.clusterplanner.document.DocumentFormat;
import eu.clusterplanner.document.DocumentKind;
import eu.clusterplanner.document.DocumentNotFoundException;
import eu.clusterplanner.document.DocumentService;
import eu.clusterplanner.document.IssuedFile;
import eu.clusterplanner.document.content.DateForm;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.shared.PartnershipId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives documents as they would be issued now. */
@RestController
@Tag(name = "Documents", description = "Documents to hand in")
class DocumentController {

    private final DocumentService documents;

    DocumentController(DocumentService documents) {
        this.documents = documents;
    }

    @GetMapping(path = "/api/v1/partnerships/{id}/documents/{document:.+}")
    @Operation(operationId = "document", summary = "A document as a file", description = """
                    As it would be issued now. Everybody in the team may ask once the ratings are published, managers \
                    and editors before. Sensitive parts, such as costs by partner, are in it only if asked for, and \
                    only for managers and editors.""")
    @ApiResponse(
            responseCode = "200",
            description = "The file; Content-Disposition tells its name",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "403",
            description = "The ratings are not published yet, or sensitive parts are not for this role",
            content = {})
    @ApiResponse(
            responseCode = "404",
            description = "No such partnership, not in its team, or no such document",
            content = {})
    ResponseEntity<byte[]> document(
            @PathVariable UUID id,
            @Parameter(description = "Kind and format", example = "roadmap.docx") @PathVariable String document,
            @Parameter(description = "How dates are told") @RequestParam(defaultValue = "DATES") DateForm dates,
            @Parameter(description = "Sensitive parts to put into it") @RequestParam(defaultValue = "")
                    Set<Sensitive> with) {
        DocumentFormat format = format(document);
        IssueOptions options = new IssueOptions(dates, with);
        IssuedFile file = documents.make(new PartnershipId(id), kind(document, format), format, options);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(file.bytes());
    }

    private static DocumentFormat format(String document) {
        return only(
                Arrays.stream(DocumentFormat.values()).filter(one -> document.endsWith("." + one.extension())),
                document);
    }

    private static DocumentKind kind(String document, DocumentFormat format) {
        return only(
                Arrays.stream(DocumentKind.values())
                        .filter(one -> document.equals(one.fileName() + "." + format.extension())),
                document);
    }

    private static <T> T only(Stream<T> found, String document) {
        return found.findFirst().orElseThrow(() -> new DocumentNotFoundException(document));
    }
}
