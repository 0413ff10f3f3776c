package eu.clusterplanner.testing;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.record.FileSchema;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a random partnership file of a given size. The first record of each list has every property that the schema
 * knows, the others most of them. Equal seeds make equal files. Lists and members stand as in the canonical form; stages
 * feed each other in circles, actions only wait for earlier ones.
 */
public final class GeneratedPartnership {

    /** How many of what; actions counts at least 2, the others at least 1. */
    public record Size(int partners, int competences, int chains, int actions) {

        /** Every property, and quickly stored. */
        public static final Size SMALL = new Size(5, 6, 2, 8);

        /** As large as is still comfortable. */
        public static final Size LARGE = new Size(30, 200, 3, 1000);

        /** As large as a file may be. */
        public static final Size LARGEST = new Size(30, 200, 3, 10_000);
    }

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int STAGES = 6;
    private static final int OTHERS = 3;

    private final RecordKinds kinds;
    private final Size size;
    private final Random random;
    private final GeneratedValues values;

    private GeneratedPartnership(RecordKinds kinds, long seed, Size size) {
        this.kinds = kinds;
        this.size = size;
        this.random = new Random(seed);
        this.values = new GeneratedValues(random);
    }

    /** A file in the canonical order of the schema. */
    public static ObjectNode of(RecordKinds kinds, long seed, Size size) {
        return new GeneratedPartnership(kinds, seed, size).build();
    }

    private ObjectNode build() {
        ObjectNode file = NODES.objectNode();
        file.put("format", "cluster-partnership");
        file.put("version", 1);
        Map<String, RecordKind> top = new HashMap<>();
        kinds.all().stream().filter(kind -> kind.parent() == null).forEach(kind -> top.put(kind.member(), kind));
        schema().path("properties").propertyNames().stream()
                .flatMap(member -> Stream.ofNullable(top.get(member)))
                .forEach(kind ->
                        file.set(kind.member(), kind.single() ? record(kind, new Place(0, "", 0)) : list(kind, "", 0)));
        return file;
    }

    private static JsonNode schema() {
        return new ObjectMapper().readTree(requireNonNull(FileSchema.class.getResourceAsStream(FileSchema.RESOURCE)));
    }

    /** Where a record stands: its number, the key of the record around it, and that record's number. */
    private record Place(int index, String parentKey, int parentIndex) {}

    private ArrayNode list(RecordKind kind, String parentKey, int parentIndex) {
        ArrayNode list = NODES.arrayNode();
        for (int i = 0; i < count(kind, parentIndex); i++) {
            ObjectNode record = record(kind, new Place(i, parentKey, parentIndex));
            list.add(record);
        }
        return list;
    }

    private int count(RecordKind kind, int parentIndex) {
        return switch (kind.name()) {
            case "partner" -> size.partners();
            case "competence" -> size.competences();
            case "assessment" -> size.partners() * size.competences();
            case "synergy" -> Math.min(size.partners() * (size.partners() - 1) / 2, 40);
            case "gap_decision" -> Math.min(size.competences(), STAGES);
            case "value_chain" -> size.chains();
            case "stage" -> STAGES;
            case "stage_role" -> size.partners();
            case "action" -> size.actions();
            case "predecessor" -> Math.min(parentIndex, 1 + random.nextInt(2));
            case "frozen_plan" -> 1;
            case "frozen_plan_action" -> size.actions();
            case "document" -> 6;
            case "step_elsewhere" -> 9;
            default -> OTHERS;
        };
    }

    private ObjectNode record(RecordKind kind, Place place) {
        ObjectNode record = NODES.objectNode();
        String key = kind.isKeyed() ? key(kind, place.index()) : place.parentKey();
        for (Property property : kind.properties()) {
            if (property.required()
                    || kind.name().equals("value_chain")
                    || isFull(place)
                    || random.nextInt(100) < percentFilled()) {
                put(record, property, value(kind, property, place, key));
            }
        }
        if (kind.name().equals("assessment") && record.has("level")) {
            record.remove(place.index() % 5 == 1 ? "level" : "unknown");
        }
        return record;
    }

    /** The largest file has to stay below 20 MB. */
    private int percentFilled() {
        return size.actions() > 1000 ? 25 : 70;
    }

    /** The first two: an assessment cannot have level and unknown at once. */
    private static boolean isFull(Place place) {
        return place.index() < 2 && place.parentIndex() < 2;
    }

    private static void put(ObjectNode record, Property property, @Nullable JsonNode value) {
        String name = property.name();
        if (value == null || (value.isArray() && value.isEmpty())) {
            return;
        }
        int dot = name.indexOf('.');
        if (dot < 0) {
            record.set(name, value);
        } else {
            record.withObjectProperty(name.substring(0, dot)).set(name.substring(dot + 1), value);
        }
    }

    private @Nullable JsonNode value(RecordKind kind, Property property, Place place, String key) {
        JsonNode fixed = fixed(kind, property, place);
        if (fixed != null) {
            return fixed;
        }
        return switch (property.type()) {
            case PropertyType.Key() -> NODES.stringNode(key);
            case PropertyType.Link(String target) -> NODES.stringNode(keyOf(target, place));
            case PropertyType.Links links -> array(distinct(() -> keyOf(links.kind(), place)));
            case PropertyType.Finding finding -> NODES.stringNode(reference(random.nextInt(11)));
            case PropertyType.Findings findings ->
                array(
                        isFull(place)
                                ? IntStream.range(0, 11)
                                        .mapToObj(this::reference)
                                        .toList()
                                : distinct(() -> reference(random.nextInt(11))));
            case PropertyType.Children(String child) -> list(kinds.get(child), key, place.index());
            default -> values.of(property.type(), isFull(place));
        };
    }

    /** What has to be unique, or earlier. */
    private @Nullable JsonNode fixed(RecordKind kind, Property property, Place place) {
        int index = place.index();
        return switch (kind.name() + "." + property.name()) {
            case "assessment.partner" -> NODES.stringNode(key(kinds.get("partner"), index / size.competences()));
            case "assessment.competence" -> NODES.stringNode(key(kinds.get("competence"), index % size.competences()));
            case "synergy.partners" -> pair(index);
            case "gap_decision.gap" ->
                NODES.stringNode(
                        index % 2 == 0 ? "competence:" + nth("competence", index) : "stage:" + chainStage(index));
            case "stage_role.partner" -> NODES.stringNode(nth("partner", index));
            case "predecessor.action" ->
                NODES.stringNode(nth("action", Math.max(0, place.parentIndex() - 1 - index * 3)));
            case "document.kind", "step_elsewhere.step" ->
                NODES.stringNode(
                        ((PropertyType.Choice) property.type()).options().get(index));
            case "document_section.section" -> NODES.stringNode("section-" + index);
            case "action.status" -> NODES.stringNode(values.pick(List.of("IDEA", "PROPOSED", "AGREED", "DONE")));
            default -> null;
        };
    }

    private ArrayNode pair(int index) {
        int first = 0;
        int left = index;
        while (left >= size.partners() - 1 - first) {
            left -= size.partners() - 1 - first;
            first++;
        }
        return array(List.of(nth("partner", first), nth("partner", first + 1 + left)));
    }

    private String chainStage(int index) {
        return nth("value_chain", 0) + "/" + nth("stage", index);
    }

    private String reference(int kind) {
        return switch (kind) {
            case 0 -> "competence:" + any("competence");
            case 1 -> "stage:" + any("value_chain") + "/" + any("stage");
            case 2 -> "interface:" + any("value_chain") + "/" + any("stage") + "+" + any("stage");
            case 3 -> "pair:" + any("partner") + "+" + any("partner");
            case 4 -> "need:" + any("need");
            case 5 -> "challenge:CH" + (1 + random.nextInt(5));
            case 6 -> "market:" + any("target_market");
            case 7 -> "objective:" + any("objective");
            case 8 -> "swot:" + any("swot_item");
            case 9 -> "risk:" + any("risk");
            default -> "lesson:" + any("lesson");
        };
    }

    private String keyOf(String target, Place place) {
        return target.equals("stage") ? nth("stage", place.index() + 1 + random.nextInt(STAGES - 1)) : any(target);
    }

    private String any(String kind) {
        return nth(kind, random.nextInt(count(kinds.get(kind), 0)));
    }

    private String nth(String kind, int index) {
        RecordKind named = kinds.get(kind);
        return key(named, index % count(named, 0));
    }

    /** Not in alphabetical order, and with every character that keys may have. */
    private static String key(RecordKind kind, int index) {
        String form = index % 7 == 3 ? "%s.%d-x_y" : "%s%d";
        return form.formatted(kind.keyPrefix(), 1 + index);
    }

    private List<String> distinct(java.util.function.Supplier<String> one) {
        Set<String> some = new LinkedHashSet<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            some.add(one.get());
        }
        List<String> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode list = NODES.arrayNode();
        texts.forEach(list::add);
        return list;
    }
}
