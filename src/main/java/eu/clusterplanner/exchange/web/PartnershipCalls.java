package eu.clusterplanner.exchange.web;

import eu.clusterplanner.exchange.PartnershipExport;
import eu.clusterplanner.exchange.PartnershipImport;
import eu.clusterplanner.partnership.PartnershipService;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.PartnershipId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whole partnerships: list, import, export, delete. */
@RestController
@RequestMapping(path = "/api/v1/partnerships")
@Tag(name = "Partnerships", description = "Whole partnerships as partnership files")
class PartnershipCalls {

    private final PartnershipService partnerships;
    private final PartnershipImport imports;
    private final PartnershipExport exports;

    PartnershipCalls(PartnershipService partnerships, PartnershipImport imports, PartnershipExport exports) {
        this.partnerships = partnerships;
        this.imports = imports;
        this.exports = exports;
    }

    /** A partnership that the caller is in the team of. */
    record Listed(UUID id, String acronym, String name, Role role, Instant updatedAt) {}

    /** Names a new partnership. */
    record Created(UUID id) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "List what I may see", description = "The partnerships that the caller is in the team of.")
    List<Listed> list() {
        return partnerships.mine().stream()
                .map(one -> new Listed(one.id().value(), one.acronym(), one.name(), one.role(), one.updatedAt()))
                .toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Import a partnership file",
            description = "All or nothing. The caller becomes manager of a new partnership, however often the same file"
                    + " is imported. An action in review becomes proposed.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "The partnership file in UTF-8, at most 20 MB",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"))))
    @ApiResponse(responseCode = "201", description = "Imported; Location says where")
    @ApiResponse(
            responseCode = "400",
            description = "Refused; errors tells each place (pointer) and reason (detail)",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "413",
            description = "Over 20 MB",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemDetail.class)))
    ResponseEntity<Created> importFile(
            @RequestBody(required = false) byte @Nullable [] file, HttpServletRequest request) {
        PartnershipId id = imports.importFile(file == null ? new byte[0] : file);
        return ResponseEntity.created(URI.create(request.getRequestURI() + "/" + id))
                .body(new Created(id.value()));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Export a partnership file",
            description = "In canonical form: equal contents are equal bytes. For managers and editors.")
    @ApiResponse(
            responseCode = "200",
            description = "The partnership file",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
    byte[] export(@PathVariable UUID id) {
        return exports.export(new PartnershipId(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Delete a partnership",
            description = "Hidden at once; a manager can bring it back for 30 days. For managers.")
    void delete(@PathVariable UUID id) {
        partnerships.delete(new PartnershipId(id));
    }
}
