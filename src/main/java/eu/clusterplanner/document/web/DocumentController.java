package eu.clusterplanner.document.web;

import eu.clusterplanner.document.DocumentService;
import eu.clusterplanner.document.IssuedFile;
import eu.clusterplanner.shared.PartnershipId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives documents as they would be issued now. */
@RestController
@Tag(name = "Documents", description = "Documents to hand in")
class DocumentController {

    private final DocumentService documents;

    DocumentController(DocumentService documents) {
        this.documents = documents;
    }

    @GetMapping(path = "/api/v1/partnerships/{id}/documents/roadmap.docx")
    @Operation(
            operationId = "roadmapDocument",
            summary = "The implementation roadmap as a Word file",
            description = """
                    As it would be issued now, without costs and levels of single partners. Everybody in the team may \
                    ask once the ratings are published, managers and editors before.""")
    @ApiResponse(
            responseCode = "200",
            description = "The file; Content-Disposition tells its name",
            content = @Content(mediaType = IssuedFile.DOCX, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "403",
            description = "The ratings are not published yet",
            content = {})
    @ApiResponse(
            responseCode = "404",
            description = "No such partnership, not in its team, or no such document",
            content = {})
    ResponseEntity<byte[]> roadmap(@PathVariable UUID id) {
        IssuedFile file = documents.roadmap(new PartnershipId(id));
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(file.bytes());
    }
}
