package eu.clusterplanner.exchange.sample;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Who the partnership is, and who meets whom about what. */
final class SampleBasics {

    private static final List<String> COUNTRIES =
            List.of("AT", "BE", "CZ", "DE", "DK", "ES", "FI", "FR", "IE", "IT", "LT", "NL", "PL", "PT", "SE", "SI");
    private static final List<String> MARKETS = List.of("CA", "JP", "KR", "US", "BR", "IN", "SG", "AU");
    private static final List<String> FIELDS = List.of(
            "Advanced Materials",
            "Food",
            "Health",
            "Mobility",
            "Energy",
            "Packaging",
            "Photonics",
            "Water",
            "Textiles",
            "Robotics");
    private static final List<String> KINDS =
            List.of("CLUSTER_ORGANISATION", "CLUSTER_ORGANISATION", "BUSINESS_NETWORK", "TECHNOLOGY_CENTRE");
    private static final List<String> BODIES = List.of(
            "General assembly", "Steering committee", "Market group", "Technology group", "Funding group", "Advisers");
    private static final List<String> HELICES = List.of("INDUSTRY", "ACADEMIA", "PUBLIC", "CIVIL");

    private final Draw draw;

    SampleBasics(Draw draw) {
        this.draw = draw;
    }

    void putInto(ObjectNode file) {
        partnership(file.putObject("partnership"));
        Draw.list(file, "partners", draw.size().partners(), this::partner);
        Draw.list(file, "governance", BODIES.size(), this::body);
        Draw.list(file, "meetings", 48, this::meeting);
        Draw.list(file, "stakeholders", 80, this::stakeholder);
        Draw.list(file, "calls", Draw.CALLS, this::call);
        Draw.list(file, "lessons", 20, this::lesson);
    }

    private void partnership(ObjectNode partnership) {
        partnership.put("acronym", "LARGE").put("name", "A large partnership, all of it invented");
        partnership.put("strand", "ESCP_4I").put("phase", "IMPLEMENTATION");
        partnership.put("start", Draw.START.toString()).put("end", Draw.END.toString());
        partnership.put("asOf", Draw.AS_OF.toString());
        partnership.put(
                "theme",
                "Thirty clusters of ten fields look for what they can do together. This partnership is generated:"
                        + " names, levels, plans and amounts are invented, to try the planner at this size.");
        partnership.put("vision", "Whoever needs partners of another field finds them in our clusters.");
        partnership.put(
                "mission", "We bring companies of different fields together, step by step and market by market.");
        Draw.texts(partnership, "jointChallenges", List.of("CH1", "CH2", "CH3"));
        Draw.list(
                partnership,
                "targetMarkets",
                Draw.MARKETS,
                (market, index) -> market.put("key", "TM" + (index + 1))
                        .put("name", "Market " + MARKETS.get(index))
                        .put("country", MARKETS.get(index))
                        .put("attractiveness", draw.between(1, 5))
                        .put("readiness", draw.between(1, 5)));
    }

    private void partner(ObjectNode partner, int index) {
        String field = FIELDS.get(index % FIELDS.size());
        partner.put("key", Draw.partner(index)).put("name", field + " Cluster " + (index / FIELDS.size() + 1));
        partner.put("shortName", field.substring(0, 4) + " " + (index / FIELDS.size() + 1));
        partner.put("kind", draw.oneOf(KINDS)).put("role", index == 0 ? "COORDINATOR" : "PARTNER");
        partner.put("country", COUNTRIES.get(index % COUNTRIES.size())).put("founded", draw.between(1995, 2022));
        partner.put("staff", draw.between(3, 40)).put("capacity", draw.between(10, 60));
        int companies = draw.between(30, 400);
        partner.putObject("members").put("total", companies).put("sme", companies * 4 / 5);
        partner.put("joined", Draw.START.toString()).put("profile", "Companies and researchers of " + field + ".");
    }

    private void body(ObjectNode body, int index) {
        body.put("key", "B" + (index + 1)).put("name", BODIES.get(index)).put("rhythm", "Every three months");
        body.put("decides", "What belongs to it by the agreement.");
        draw.some(body, "members", 12, draw::partner);
    }

    private void meeting(ObjectNode meeting, int index) {
        meeting.put("key", "MT" + (index + 1)).put("title", "Meeting " + (index + 1));
        meeting.put("kind", draw.oneOf(List.of("MEETING", "MEETING", "WORKSHOP", "SURVEY")));
        meeting.put("date", Draw.START.plusWeeks(index).toString()).put("body", draw.numbered("B", BODIES.size()));
        meeting.put("organisations", draw.between(5, 30)).put("participants", draw.between(8, 60));
    }

    private void stakeholder(ObjectNode stakeholder, int index) {
        stakeholder.put("key", "SH" + (index + 1)).put("name", "Organisation " + (index + 1));
        stakeholder.put("helix", HELICES.get(index % HELICES.size())).put("country", draw.oneOf(COUNTRIES));
        stakeholder.put("influence", draw.between(1, 5)).put("interest", draw.between(1, 5));
    }

    private void call(ObjectNode call, int index) {
        call.put("key", "CALL" + (index + 1)).put("name", "Call " + (index + 1)).put("programme", "Invented programme");
        call.put("deadline", draw.laterDay()).put("fundingRate", draw.between(50, 100));
        call.put("minPartners", 3).put("minCountries", 3);
    }

    private void lesson(ObjectNode lesson, int index) {
        lesson.put("key", "L" + (index + 1)).put("kind", draw.oneOf(List.of("INNOVATION", "SKILLS", "COOPERATION")));
        lesson.put("text", "What we would do otherwise the next time (" + (index + 1) + ").");
        lesson.put("date", draw.day(Draw.START, Draw.AS_OF));
    }
}
