package eu.clusterplanner.review;

import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A team review as managers and editors see it, and once it is decided everybody in the team.
 *
 * @param words of each item, as the person may read them
 * @param edited what was edited since it was frozen, by item; items that are as they were are not in it
 * @param suggestions other wordings, dates or leads that went with answers, by their ids
 * @param files documents under review, minutes, the list as it was agreed
 */
public record ReviewBoard(
        ReviewContents contents,
        Map<RecordId, List<ItemWord>> words,
        Map<RecordId, List<ItemWord>> edited,
        Map<UUID, SuggestedWord> suggestions,
        List<ReviewFile> files) {}
