package eu.clusterplanner.competence.ui;

import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.SynergyStepData;
import eu.clusterplanner.competence.analysis.PairRow;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why two partners are promising, in sentences made of the cells of the matrix. */
final class PairSentences {

    /** From this level on a partner does it, so that both have it in common. */
    private static final int DOES_IT = 2;

    private final SynergyStepData data;
    private final CompetenceWords words;
    private final Map<String, Map<String, Integer>> levels;

    PairSentences(SynergyStepData data, CompetenceWords words) {
        this.data = data;
        this.words = words;
        this.levels = data.levels();
    }

    String partner(String key) {
        return data.analysed().partner(key).map(PartnerSummary::label).orElse(key);
    }

    /** "58.7 of 100", the team's own view and its reason first. */
    List<String> score(PairRow pair) {
        List<String> sentences = new ArrayList<>();
        Integer override = pair.override();
        if (override != null) {
            sentences.add(texts().get("synergies.why.own-view", "score", override));
            data.analysed()
                    .synergy(pair.partners().first(), pair.partners().second())
                    .flatMap(synergy -> Optional.ofNullable(synergy.overrideReason()))
                    .ifPresent(sentences::add);
        }
        Double synergy = pair.synergy();
        if (synergy != null) {
            sentences.add(texts().get("synergies.why.score", "score", words.decimal(synergy)));
        } else {
            sentences.add(words.reasons(pair.reasons()));
        }
        return sentences;
    }

    /** What the giver brings that the receiver lacks; null where nothing. */
    @Nullable
    String brings(String giver, String receiver, List<String> competences) {
        if (competences.isEmpty()) {
            return null;
        }
        List<String> items = competences.stream()
                .map(key -> texts().get(
                                "synergies.why.level",
                                Map.of(
                                        "competence",
                                        name(key),
                                        "giver",
                                        level(giver, key),
                                        "receiver",
                                        level(receiver, key))))
                .toList();
        return texts().get(
                        "synergies.why.brings",
                        Map.of(
                                "giver",
                                partner(giver),
                                "receiver",
                                partner(receiver),
                                "items",
                                String.join(", ", items)));
    }

    String shares(PairRow pair) {
        String first = pair.partners().first();
        String second = pair.partners().second();
        List<String> shared = data.analysed().competences().stream()
                .map(Competence::key)
                .filter(key -> level(first, key) >= DOES_IT && level(second, key) >= DOES_IT)
                .map(this::name)
                .toList();
        return shared.isEmpty()
                ? texts().get("synergies.why.shares-nothing")
                : texts().get("synergies.why.shares", "items", String.join(", ", shared));
    }

    /** How the score comes about: help in both directions, common ground, and what both cover together. */
    List<String> figures(PairRow pair) {
        List<String> sentences = new ArrayList<>();
        addFill(
                sentences,
                pair.partners().first(),
                pair.partners().second(),
                pair.fill().byFirst());
        addFill(
                sentences,
                pair.partners().second(),
                pair.partners().first(),
                pair.fill().bySecond());
        Double similarity = pair.similarity();
        Double closeness = pair.closeness();
        if (similarity != null && closeness != null) {
            sentences.add(texts().get(
                            "synergies.why.similarity",
                            Map.of("similarity", words.percent(similarity), "closeness", words.percent(closeness))));
        }
        Double gain = pair.gain();
        if (gain != null) {
            sentences.add(texts().get("synergies.why.gain", "gain", words.decimal(100 * gain)));
        }
        return sentences;
    }

    private void addFill(List<String> sentences, String giver, String receiver, @Nullable Double fill) {
        if (fill != null) {
            sentences.add(texts().get(
                            "synergies.why.fill",
                            Map.of(
                                    "giver",
                                    partner(giver),
                                    "receiver",
                                    partner(receiver),
                                    "share",
                                    words.percent(fill))));
        }
    }

    /** The name of a competence. */
    String competence(String key) {
        return name(key);
    }

    /** {@code Packaging Cluster 4}: a cell of the matrix. */
    String cell(String partner, String competence) {
        Integer level = levels.getOrDefault(partner, Map.of()).get(competence);
        return partner(partner) + " " + (level == null ? "–" : level.toString());
    }

    private int level(String partner, String competence) {
        return levels.getOrDefault(partner, Map.of()).getOrDefault(competence, 0);
    }

    private String name(String competence) {
        return data.analysed().competence(competence).map(Competence::name).orElse(competence);
    }

    private Texts texts() {
        return words.texts();
    }
}
