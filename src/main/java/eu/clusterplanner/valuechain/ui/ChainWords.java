package eu.clusterplanner.valuechain.ui;

import eu.clusterplanner.competence.analysis.Reason;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.valuechain.PartnershipChains;
import eu.clusterplanner.valuechain.Stage;
import eu.clusterplanner.valuechain.ValueChain;
import eu.clusterplanner.valuechain.analysis.StageRow;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stages, roles and decisions as people read them. */
record ChainWords(PartnershipChains chains, Texts texts, Formats formats) {

    private static final int LEADS = 3;

    String get(String key) {
        return texts.get("valuechain." + key);
    }

    String partner(String key) {
        return chains.partner(key).map(PartnerSummary::label).orElse(key);
    }

    String partners(List<String> keys) {
        return keys.stream().map(this::partner).collect(Collectors.joining(", "));
    }

    String stage(ValueChain chain, String key) {
        return chain.stages().stream()
                .filter(stage -> stage.key().equals(key))
                .map(Stage::name)
                .findFirst()
                .orElse(key);
    }

    /** "SCS leads", "NP works on it": who has that role at the stage, empty for nobody. */
    String who(Stage stage, int role) {
        return partners(stage.roles().stream()
                .filter(each -> each.role() == role)
                .map(Stage.PartnerRole::partner)
                .toList());
    }

    /** Everybody but the leads, for the short line in the picture. */
    String others(Stage stage) {
        return partners(stage.roles().stream()
                .filter(each -> each.role() > 0 && each.role() < LEADS)
                .map(Stage.PartnerRole::partner)
                .toList());
    }

    String importance(@Nullable Integer criticality) {
        return criticality == null ? get("importance.none") : texts.get("level.criticality." + criticality);
    }

    /** "Bottleneck"; the reasons where there is no state. */
    String state(StageRow row) {
        return row.state() == null ? reasons(row.reasons()) : get("state." + row.state());
    }

    String reasons(Collection<? extends Reason> reasons) {
        return reasons.stream().map(reason -> texts.get(reason.textKey())).collect(Collectors.joining(" "));
    }
}
