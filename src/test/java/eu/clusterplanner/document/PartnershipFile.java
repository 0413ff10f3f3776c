package eu.clusterplanner.document;

import eu.clusterplanner.document.roadmap.PlanBasis;
import eu.clusterplanner.document.roadmap.PlanLines.ActionLine;
import eu.clusterplanner.document.roadmap.PlanLines.Contribution;
import eu.clusterplanner.document.roadmap.PlanLines.DeliverableLine;
import eu.clusterplanner.document.roadmap.PlanLines.MilestoneLine;
import eu.clusterplanner.document.roadmap.PlanLines.WorkPackageLine;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput.Axis;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput.Choices;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput.Objective;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput.Partner;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput.Partnership;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput.Plan;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput.Steering;
import eu.clusterplanner.document.roadmap.SteeringLines.BodyLine;
import eu.clusterplanner.document.roadmap.SteeringLines.IndicatorLine;
import eu.clusterplanner.document.roadmap.SteeringLines.MeetingLine;
import eu.clusterplanner.document.roadmap.SteeringLines.PlannedValue;
import eu.clusterplanner.document.roadmap.SteeringLines.ProjectLine;
import eu.clusterplanner.document.roadmap.SteeringLines.RiskLine;
import eu.clusterplanner.document.roadmap.SteeringLines.RoundLine;
import eu.clusterplanner.schedule.CriticalPath;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.shared.PlannedDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the input of the roadmap straight from a partnership file, so that documents can be tried without a database. */
final class PartnershipFile {

    static final Path ADPACK = Path.of("db/demo/adpack.json");

    private final JsonNode file;

    PartnershipFile(Path path) {
        file = JsonMapper.shared().readTree(path);
    }

    RoadmapDocumentInput roadmap() {
        JsonNode partnership = file.path("partnership");
        Schedule schedule = CriticalPath.schedule(new PlanOfFile(file).input());
        return new RoadmapDocumentInput(
                new Partnership(
                        partnership.path("acronym").asString(),
                        partnership.path("name").asString(),
                        text(partnership, "call"),
                        text(partnership, "grantAgreement"),
                        day(partnership, "start"),
                        day(partnership, "end"),
                        true,
                        LocalDate.parse(partnership.path("asOf").asString())),
                choices(),
                list(
                        "partners",
                        p -> new Partner(
                                key(p),
                                p.path("name").asString(),
                                p.path("shortName").asString(),
                                text(p, "role"))),
                list("axes", a -> new Axis(key(a), title(a))),
                list("objectives", o -> new Objective(key(o), title(o), text(o, "axis"))),
                plan(),
                schedule,
                steering(),
                PlanBasis.NONE);
    }

    private Choices choices() {
        JsonNode document = StreamSupport.stream(file.path("documents").spliterator(), false)
                .filter(d -> d.path("kind").asString().equals("ROADMAP"))
                .findFirst()
                .orElseThrow();
        Map<String, String> texts = new HashMap<>();
        document.path("sections")
                .forEach(s ->
                        texts.put(s.path("section").asString(), s.path("text").asString()));
        return new Choices(
                text(document, "title"),
                text(document, "number"),
                text(document, "deliverable"),
                text(document, "dissemination"),
                Locale.of(document.path("language").asString()),
                texts,
                Set.of());
    }

    private Plan plan() {
        return new Plan(
                list("workPackages", w -> new WorkPackageLine(key(w), title(w), text(w, "lead"))),
                list("actions", PartnershipFile::action),
                list(
                        "milestones",
                        m -> new MilestoneLine(
                                key(m),
                                title(m),
                                "DECISION_GATE".equals(text(m, "kind")),
                                text(m, "workPackage"),
                                text(m, "lead"),
                                text(m, "verification"),
                                day(m, "reached"))),
                list(
                        "deliverables",
                        d -> new DeliverableLine(
                                key(d),
                                title(d),
                                text(d, "workPackage"),
                                text(d, "lead"),
                                text(d, "type"),
                                text(d, "dissemination"),
                                planned(d, "due"),
                                text(d, "status"),
                                day(d, "handedIn"))));
    }

    private static ActionLine action(JsonNode a) {
        String status = a.path("status").asString();
        return new ActionLine(
                key(a),
                title(a),
                text(a, "workPackage"),
                texts(a, "objectives"),
                text(a, "lead"),
                items(
                        a.path("contributions"),
                        c -> new Contribution(
                                c.path("partner").asString(),
                                "SUPPORT".equals(c.path("role").asString("")))),
                status,
                text(a, "moscow"),
                Set.of("DROPPED", "ON_HOLD").contains(status) || "WONT".equals(text(a, "moscow")),
                a.has("fixedStart"),
                a.path("afterGrant").asBoolean(false));
    }

    private Steering steering() {
        return new Steering(
                list(
                        "governance",
                        g -> new BodyLine(
                                key(g),
                                g.path("name").asString(),
                                texts(g, "members"),
                                text(g, "decides"),
                                text(g, "rhythm"))),
                list("meetings", m -> new MeetingLine(day(m, "date"), title(m), text(m, "body"))),
                list("kpis", PartnershipFile::indicator),
                list("reportingRounds", r -> new RoundLine(title(r), day(r, "from"), day(r, "to"), day(r, "due"))),
                list(
                        "risks",
                        r -> new RiskLine(
                                key(r),
                                title(r),
                                r.path("probability").asInt(),
                                r.path("impact").asInt(),
                                text(r, "earlySign"),
                                text(r, "mitigation"),
                                text(r, "owner"),
                                day(r, "review"))),
                list(
                        "projects",
                        p -> new ProjectLine(
                                key(p),
                                title(p),
                                text(p, "stage"),
                                text(p, "lead"),
                                texts(p, "partners"),
                                text(p, "description"),
                                text(p, "nextStep"),
                                planned(p, "nextStepBy"))));
    }

    private static IndicatorLine indicator(JsonNode k) {
        return new IndicatorLine(
                key(k),
                k.path("name").asString(),
                text(k, "definition"),
                text(k, "unit"),
                k.path("baseline").asDouble(),
                k.path("target").asDouble(),
                planned(k, "targetDate"),
                text(k, "responsible"),
                items(
                        k.path("plan"),
                        v -> new PlannedValue(
                                PlannedDate.parse(v.path("by").asString()),
                                v.path("value").asDouble())));
    }

    private <T> List<T> list(String member, Function<JsonNode, T> read) {
        return items(file.path(member), read);
    }

    static <T> List<T> items(JsonNode list, Function<JsonNode, T> read) {
        return StreamSupport.stream(list.spliterator(), false).map(read).toList();
    }

    private static List<String> texts(JsonNode node, String member) {
        return items(node.path(member), JsonNode::asString);
    }

    private static String key(JsonNode node) {
        return node.path("key").asString();
    }

    private static String title(JsonNode node) {
        return node.path("title").asString();
    }

    static @Nullable String text(JsonNode node, String member) {
        return node.has(member) ? node.path(member).asString() : null;
    }

    static @Nullable LocalDate day(JsonNode node, String member) {
        return Optional.ofNullable(text(node, member)).map(LocalDate::parse).orElse(null);
    }

    static @Nullable PlannedDate planned(JsonNode node, String member) {
        return Optional.ofNullable(text(node, member)).map(PlannedDate::parse).orElse(null);
    }
}
