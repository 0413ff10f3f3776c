package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.shared.PartnershipId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What a workbook was exported from, so that it can be compared when it comes back.
 *
 * @param acronym of the partnership at that moment
 * @param ids of the records, by kind and by the key that they had
 * @param file the partnership file with only what comes back from the sheets (see {@link FilledTables})
 * @param amounts whether what actions cost was exported; else nobody removed what is not there
 */
public record WorkbookBase(
        PartnershipId partnership,
        String acronym,
        Instant exported,
        Map<String, Map<String, UUID>> ids,
        JsonNode file,
        boolean amounts) {}
