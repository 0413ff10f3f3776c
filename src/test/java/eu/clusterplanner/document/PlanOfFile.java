package eu.clusterplanner.document;

import static eu.clusterplanner.document.PartnershipFile.day;
import static eu.clusterplanner.document.PartnershipFile.items;
import static eu.clusterplanner.document.PartnershipFile.planned;
import static eu.clusterplanner.document.PartnershipFile.text;

import eu.clusterplanner.schedule.ActionMode;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.schedule.PartnerCapacity;
import eu.clusterplanner.schedule.PlanFrame;
import eu.clusterplanner.schedule.PlanInput;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.schedule.PlannedMilestone;
import eu.clusterplanner.shared.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The input of the schedule in a partnership file. */
final class PlanOfFile {

    private final JsonNode file;

    PlanOfFile(JsonNode file) {
        this.file = file;
    }

    PlanInput input() {
        JsonNode partnership = file.path("partnership");
        return new PlanInput(
                new PlanFrame(day(partnership, "start"), day(partnership, "end"), null),
                items(file.path("actions"), PlanOfFile::action),
                items(
                        file.path("milestones"),
                        m -> new PlannedMilestone(m.path("key").asString(), planned(m, "date"), text(m, "after"))),
                items(
                        file.path("partners"),
                        p -> new PartnerCapacity(
                                p.path("key").asString(),
                                p.has("capacity") ? p.path("capacity").asDouble() : null)));
    }

    private static PlannedAction action(JsonNode a) {
        return new PlannedAction(
                a.path("key").asString(),
                ActionStatus.valueOf(a.path("status").asString()),
                value(a, "moscow", Moscow::valueOf),
                Optional.ofNullable(value(a, "mode", ActionMode::valueOf)).orElse(ActionMode.ONCE),
                value(a, "duration", Period::parse),
                planned(a, "notBefore"),
                planned(a, "fixedStart"),
                planned(a, "deadline"),
                items(
                        a.path("predecessors"),
                        p -> new PlannedAction.Predecessor(
                                p.path("action").asString(),
                                Optional.ofNullable(value(p, "lag", Period::parse))
                                        .orElse(Period.ZERO))),
                value(a, "repeatEvery", Period::parse),
                planned(a, "repeatUntil"),
                a.path("afterGrant").asBoolean(false),
                day(a, "actualStart"),
                day(a, "actualEnd"),
                List.of());
    }

    private static <T> @Nullable T value(JsonNode node, String member, Function<String, T> read) {
        return Optional.ofNullable(text(node, member)).map(read).orElse(null);
    }
}
