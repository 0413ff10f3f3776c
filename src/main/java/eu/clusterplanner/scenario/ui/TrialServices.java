package eu.clusterplanner.scenario.ui;

import eu.clusterplanner.scenario.CandidateAdoption;
import eu.clusterplanner.scenario.ScenarioService;
import eu.clusterplanner.scenario.TrialService;
import org.springframework.stereotype.Component;

/** What the page of trials reads from and stores with. */
@Component
record TrialServices(TrialService trials, ScenarioService scenarios, CandidateAdoption adoption) {}
