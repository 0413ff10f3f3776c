package eu.clusterplanner.scenario.ui;

import eu.clusterplanner.shell.BesidePage;

/** The way to the page of trials. */
@org.springframework.stereotype.Component
class TrialPage implements BesidePage {

    private static final int AFTER_REPORTING = 45;

    @Override
    public String textKey() {
        return "trial.title";
    }

    @Override
    public Class<TrialView> page() {
        return TrialView.class;
    }

    @Override
    public int order() {
        return AFTER_REPORTING;
    }
}
