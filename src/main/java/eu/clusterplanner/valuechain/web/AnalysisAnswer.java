package eu.clusterplanner.valuechain.web;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** All figures of a partnership; one member a value chain, in the order of the team. */
@JsonPropertyOrder({"competence", "valueChains"})
record AnalysisAnswer(CompetenceAnswer competence, List<ChainAnswer> valueChains) {}
