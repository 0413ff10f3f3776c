package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.action.ActionReasons;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.roadmap.RoadmapStepService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Gives the page of shared actions the reasons for their dates. */
@Component
class ScheduleReasons implements ActionReasons {

    private final RoadmapStepService roadmaps;
    private final Clock clock;

    ScheduleReasons(RoadmapStepService roadmaps, Clock clock) {
        this.roadmaps = roadmaps;
        this.clock = clock;
    }

    @Override
    public Reasons of(PartnershipId partnership, String action, Texts texts) {
        PlannedRoadmap plan = roadmaps.step(partnership);
        PlanWords words = new PlanWords(plan, texts, Formats.of(texts, clock.getZone()));
        return new Reasons(new WhySentences(plan, words).of(action), new WhyInputs(plan, words).of(action));
    }
}
