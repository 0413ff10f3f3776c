package eu.clusterplanner.journey;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A partnership file of a size that nobody has: work packages of 25 actions of 2 to 15 days, each after the twentieth
 * waits for one to three of the sixty before it. The same for the same seed.
 */
final class LargePlan {

    private static final int WORK_PACKAGE = 25;
    private static final int WITHOUT_PREDECESSORS = 20;
    private static final int REACH = 60;

    private final Random random;
    private final int partners;
    private final int actions;

    LargePlan(long seed, int partners, int actions) {
        this.random = new Random(seed);
        this.partners = partners;
        this.actions = actions;
    }

    String file() {
        JsonMapper mapper = new JsonMapper();
        ObjectNode file =
                mapper.createObjectNode().put("format", "cluster-partnership").put("version", 1);
        file.putObject("partnership")
                .put("acronym", "LARGE")
                .put("name", "A large partnership")
                .put("strand", "ESCP_4I")
                .put("start", "2026-01-05");
        ArrayNode people = file.putArray("partners");
        IntStream.rangeClosed(1, partners)
                .forEach(number -> people.addObject().put("key", "P" + number).put("name", "Cluster " + number));
        ArrayNode packages = file.putArray("workPackages");
        IntStream.rangeClosed(1, (actions + WORK_PACKAGE - 1) / WORK_PACKAGE)
                .forEach(number ->
                        packages.addObject().put("key", "WP" + number).put("title", "Work package " + number));
        ArrayNode list = file.putArray("actions");
        IntStream.range(0, actions).forEach(place -> action(list.addObject(), place));
        return file.toString();
    }

    private void action(ObjectNode action, int place) {
        action.put("key", key(place)).put("title", "Shared action number " + (place + 1));
        action.put("workPackage", "WP" + (place / WORK_PACKAGE + 1)).put("lead", partner());
        ArrayNode contributions = action.putArray("contributions");
        IntStream.range(0, 1 + random.nextInt(3))
                .forEach(each ->
                        contributions.addObject().put("partner", partner()).put("personDays", 1 + random.nextInt(20)));
        action.put("duration", "P" + (2 + random.nextInt(14)) + "D");
        if (place >= WITHOUT_PREDECESSORS) {
            ArrayNode predecessors = action.putArray("predecessors");
            before(place).forEach(each -> predecessors.addObject().put("action", key(each)));
        }
        action.put("status", "AGREED");
    }

    private List<Integer> before(int place) {
        int earliest = Math.max(0, place - REACH);
        return random.ints(1 + random.nextInt(3), earliest, place)
                .distinct()
                .boxed()
                .toList();
    }

    private String partner() {
        return "P" + (1 + random.nextInt(partners));
    }

    private static String key(int place) {
        return "A" + (place + 1);
    }
}
