package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.document.content.DocumentWords;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.roadmap.GovernanceBody;
import eu.clusterplanner.roadmap.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who met up to the day of the document, and by which rules the bodies decide. */
final class MeetingsHeld {

    private final ListWords words;

    MeetingsHeld(ListWords words) {
        this.words = words;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(held());
        blocks.addAll(bodies());
        return blocks;
    }

    /** Up to the day of the document. */
    private List<Block> held() {
        Grid grid = new Grid(words)
                .column("date", 1.35)
                .column("meeting", 3.1)
                .column("kind", 1.1)
                .column("participants", 2.4)
                .column("decisions", 3.4);
        for (Meeting meeting : words.input().roadmap().meetings()) {
            if (meeting.date() != null && !meeting.date().isAfter(words.head().asOf())) {
                grid.row(
                        words.dates().day(meeting.date()),
                        meeting.title(),
                        words.choice("meeting", meeting.kind()),
                        attendance(meeting.attendance()),
                        String.join("\n", meeting.decisions()));
            }
        }
        return grid.table("meetingsHeld");
    }

    private String attendance(Meeting.Attendance attendance) {
        return Stream.of(
                        count("organisations", attendance.organisations()),
                        count("persons", attendance.participants()),
                        count("smes", attendance.smes()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String count(String what, @Nullable Integer number) {
        return number == null ? "" : words.text("attendance." + what, Map.of("count", number));
    }

    private List<Block> bodies() {
        Grid grid = new Grid(words).column("body", 2).column("decides", 4).column("rule", 4);
        for (GovernanceBody body : words.input().roadmap().bodies()) {
            String rule = rule(body.rule());
            if (!rule.isEmpty()) {
                grid.row(body.name(), DocumentWords.orEmpty(body.decides()), rule);
            }
        }
        return grid.table("decidingBodies");
    }

    private String rule(GovernanceBody.DecisionRule rule) {
        return Stream.of(
                        majority(rule),
                        rule.quorumPercent() == null
                                ? ""
                                : words.text("rule.quorum", Map.of("percent", rule.quorumPercent())),
                        rule.minimumDays() == null ? "" : words.text("rule.days", Map.of("days", rule.minimumDays())),
                        rule.silence() == null ? "" : words.text("rule.silence." + rule.silence()),
                        rule.objectionDays() == null
                                ? ""
                                : words.text("rule.objection", Map.of("days", rule.objectionDays())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String majority(GovernanceBody.DecisionRule rule) {
        return rule.majority() == null
                ? ""
                : words.text("rule.majority." + rule.majority(), Map.of("of", rule.of() == null ? "none" : rule.of()));
    }
}
