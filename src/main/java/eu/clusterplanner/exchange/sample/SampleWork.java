package eu.clusterplanner.exchange.sample;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What hangs on the shared actions: milestones, deliverables, risks and joint projects. */
final class SampleWork {

    private static final List<String> CATEGORIES = List.of("Companies", "Money", "People", "Technology", "Markets");
    private static final List<String> STAGES = List.of("IDEA", "OPPORTUNITY", "SHORT_PLAN", "FULL_PLAN", "FUNDED");

    private final Draw draw;

    SampleWork(Draw draw) {
        this.draw = draw;
    }

    void putInto(ObjectNode file) {
        Draw.list(file, "milestones", 40, this::milestone);
        Draw.list(file, "deliverables", 60, this::deliverable);
        Draw.list(file, "risks", 40, this::risk);
        Draw.list(file, "projects", 25, this::project);
    }

    private void milestone(ObjectNode milestone, int index) {
        milestone.put("key", "MS" + (index + 1)).put("title", "Milestone " + (index + 1));
        milestone.put("kind", draw.chance(70) ? "MILESTONE" : "DECISION_GATE").put("workPackage", draw.workPackage());
        milestone.put("lead", draw.partner()).put("after", draw.action()).put("verification", "Minutes");
    }

    private void deliverable(ObjectNode deliverable, int index) {
        deliverable.put("key", "D" + (index + 1)).put("title", "Deliverable " + (index + 1));
        deliverable
                .put("workPackage", draw.workPackage())
                .put("action", draw.action())
                .put("lead", draw.partner());
        deliverable
                .put("type", draw.oneOf(List.of("REPORT", "EVENT", "TOOL", "DATA")))
                .put("dissemination", "PUBLIC");
        deliverable.put("due", draw.laterDay()).put("status", draw.chance(80) ? "PENDING" : "DRAFT");
    }

    private void risk(ObjectNode risk, int index) {
        risk.put("key", "R" + (index + 1)).put("title", "Risk " + (index + 1)).put("category", draw.oneOf(CATEGORIES));
        risk.put("probability", draw.between(1, 5))
                .put("impact", draw.between(1, 5))
                .put("owner", draw.partner());
        risk.put("earlySign", "Fewer answers than in the months before.");
        risk.put("mitigation", "Ask early, and have a second way.").put("review", draw.laterDay());
        draw.some(risk, "actions", 4, draw::action);
        risk.put("foreseen", true);
    }

    private void project(ObjectNode project, int index) {
        int trl = draw.between(2, 6);
        project.put("key", "J" + (index + 1)).put("title", "Joint project " + (index + 1));
        project.put("stage", draw.oneOf(STAGES)).put("amount", draw.between(50, 900) * 1000);
        project.put("trlFrom", trl).put("trlTo", trl + draw.between(1, 3)).put("probability", draw.between(5, 95));
        draw.some(project, "partners", 6, draw::partner);
        draw.some(project, "actions", 4, draw::action);
        project.put("lead", draw.partner()).put("call", draw.numbered("CALL", Draw.CALLS));
        project.put("nextStep", "Write two pages for the boards.").put("nextStepBy", draw.laterDay());
    }
}
