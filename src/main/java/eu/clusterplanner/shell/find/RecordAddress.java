package eu.clusterplanner.shell.find;

import eu.clusterplanner.record.FoundRecord;
import eu.clusterplanner.record.Step;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Where a record that was found is shown, below the address of its partnership. */
public final class RecordAddress {

    private static final String STAGE = "stage:";

    private RecordAddress() {}

    /** {@code actions?record=A12}. */
    public static String of(FoundRecord found) {
        List<String> keys = found.keys();
        String step = found.place().step().path();
        return switch (found.place().name()) {
            case "partnership" -> step;
            case "partnership_settings" -> step + "/settings";
            case "competence" -> step + "?competence=" + encoded(keys.getFirst());
            case "assessment" ->
                step + "?competence=" + encoded(keys.getLast()) + "&partner=" + encoded(keys.getFirst());
            case "synergy" -> step + "?pair=" + encoded(String.join("+", keys));
            case "gap_decision" -> ofGap(keys.getFirst());
            case "document" -> step + "/" + ofDocument(found);
            default -> step + "?record=" + encoded(String.join("/", keys));
        };
    }

    /** A decision stands where its competence or stage is seen to be missing. */
    private static String ofGap(String reference) {
        Step step = reference.startsWith(STAGE) ? Step.VALUE_CHAIN : Step.SYNERGIES;
        return step.path() + "?record=" + encoded(reference.substring(reference.indexOf(':') + 1));
    }

    /** {@code strategy?record=s1-1}. */
    private static String ofDocument(FoundRecord found) {
        String kind = found.keys().getFirst().toLowerCase(Locale.ROOT).replace('_', '-');
        String section = found.texts().get("section");
        return section == null ? kind : kind + "?record=" + encoded(section);
    }

    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
