package eu.clusterplanner.exchange.sample;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the partners can do, together and along their value chains. */
final class SampleAnalysis {

    private static final List<String> DOMAINS = List.of(
            "Materials",
            "Processes",
            "Digital",
            "Testing",
            "Design",
            "Markets",
            "Training",
            "Funding",
            "Law",
            "Logistics");
    private static final List<String> SUBJECTS = List.of(
            "polymers",
            "coatings",
            "sensors",
            "data spaces",
            "pilot lines",
            "life cycle analysis",
            "export",
            "recycling",
            "lightweight parts",
            "certification");
    private static final List<String> STAGES = List.of(
            "Raw material",
            "Intermediates",
            "Functional layers",
            "Parts",
            "Machines",
            "Assembly",
            "Testing",
            "Filling",
            "Distribution",
            "Use",
            "Collection",
            "Recovery");

    private final Draw draw;

    SampleAnalysis(Draw draw) {
        this.draw = draw;
    }

    void putInto(ObjectNode file) {
        Draw.list(file, "competences", draw.size().competences(), this::competence);
        assessments(file.putArray("assessments"));
        Draw.list(file, "needs", Draw.NEEDS, this::need);
        synergies(file);
        Draw.list(file, "gapDecisions", Math.min(40, draw.size().competences()), this::decision);
        Draw.list(file, "valueChains", draw.size().chains(), this::chain);
    }

    private void competence(ObjectNode competence, int index) {
        String domain = DOMAINS.get(index % DOMAINS.size());
        String subject = SUBJECTS.get(index / DOMAINS.size() % SUBJECTS.size());
        competence.put("key", "C" + (index + 1)).put("domain", domain);
        competence.put("name", domain + " for " + subject + " " + (index / (DOMAINS.size() * SUBJECTS.size()) + 1));
        competence.put("kind", draw.oneOf(List.of("TECHNOLOGY", "SERVICE", "MARKET", "INFRASTRUCTURE")));
        competence.put("requiredLevel", draw.between(2, 4)).put("weight", draw.between(1, 10));
    }

    /** Every partner has answered for nearly every competence; most have little of most. */
    private void assessments(ArrayNode assessments) {
        for (int partner = 0; partner < draw.size().partners(); partner++) {
            for (int competence = 1; competence <= draw.size().competences(); competence++) {
                if (draw.chance(95)) {
                    assessments
                            .addObject()
                            .put("partner", Draw.partner(partner))
                            .put("competence", "C" + competence)
                            .put("level", draw.between(0, draw.between(0, 4)))
                            .put("confidence", draw.oneOf(List.of("LOW", "MEDIUM", "HIGH")));
                }
            }
        }
    }

    private void need(ObjectNode need, int index) {
        need.put("key", "N" + (index + 1)).put("partner", draw.partner()).put("competence", draw.competence());
        need.put("text", "Companies look for help of another field (" + (index + 1) + ").");
        need.put("urgency", draw.between(1, 3)).put("smes", draw.between(2, 40));
    }

    private void synergies(ObjectNode file) {
        int partners = draw.size().partners();
        List<List<String>> pairs = IntStream.range(0, partners)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, partners)
                        .mapToObj(other -> List.of(Draw.partner(one), Draw.partner(other))))
                .filter(pair -> draw.chance(15))
                .toList();
        Draw.list(file, "synergies", pairs.size(), (synergy, index) -> {
            Draw.texts(synergy, "partners", pairs.get(index));
            synergy.put("idea", "What the two could make together.")
                    .put("owner", pairs.get(index).getFirst());
            synergy.put("status", draw.oneOf(List.of("OPEN", "EXPLORED", "AGREED")))
                    .put("due", draw.laterDay());
        });
    }

    private void decision(ObjectNode decision, int index) {
        decision.put("gap", "competence:C" + (index + 1)).put("owner", draw.partner());
        decision.put("decision", draw.oneOf(List.of("BUILD", "BRING_IN", "BUY", "ACCEPT")))
                .put("due", draw.laterDay());
    }

    private void chain(ObjectNode chain, int index) {
        chain.put("key", "VC" + (index + 1)).put("name", "Value chain " + (index + 1));
        Draw.list(chain, "stages", STAGES.size(), (stage, place) -> {
            stage.put("key", "S" + (place + 1)).put("name", STAGES.get(place));
            stage.put("kind", draw.chance(80) ? "PRIMARY" : "SUPPORT").put("criticality", draw.between(1, 3));
            if (place + 1 < STAGES.size()) {
                Draw.texts(stage, "feeds", List.of("S" + (place + 2)));
            }
            List<String> partners = draw.some(8, draw::partner);
            Draw.list(
                    stage,
                    "roles",
                    partners.size(),
                    (role, each) -> role.put("partner", partners.get(each)).put("role", draw.between(1, 3)));
        });
    }
}
