package eu.clusterplanner.scenario.ui;

import com.vaadin.flow.component.html.Anchor;
import eu.clusterplanner.competence.analysis.PartnerPair;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PartnershipPage;

/** Ways from a trial to what it is about; the way back leads to the same trial. */
record TrialLinks(PartnershipId partnership) {

    Anchor competence(String key, String name) {
        return link("competences?competence=" + key, name);
    }

    Anchor pair(PartnerPair pair, String name) {
        return link("synergies?pair=" + pair.first() + "%2B" + pair.second(), name);
    }

    Anchor stage(String chain, String stage, String name) {
        return link("value-chain?record=" + chain + "/" + stage, name);
    }

    Anchor action(String key, String name) {
        return link("actions?record=" + key, name);
    }

    private Anchor link(String rest, String name) {
        return new Anchor(PartnershipPage.address(partnership, rest), name);
    }
}
