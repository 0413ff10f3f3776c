package eu.clusterplanner.scenario.ui;

import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.analysis.Band;
import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.competence.analysis.PartnerPair;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.scenario.TrialBasis;
import eu.clusterplanner.scenario.analysis.Assumptions;
import eu.clusterplanner.scenario.analysis.Candidate;
import eu.clusterplanner.scenario.analysis.DateEffects;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.valuechain.analysis.StageRow;
import eu.clusterplanner.valuechain.analysis.StageState;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names and figures of a trial as people read them. */
record TrialWords(Texts texts, TrialBasis basis, Assumptions assumptions) {

    String get(String key) {
        return texts.get("trial." + key);
    }

    String get(String key, Map<String, ?> arguments) {
        return texts.get("trial." + key, arguments);
    }

    /** Of a partner or a candidate. */
    String partner(String key) {
        for (int place = 0; place < assumptions.candidates().size(); place++) {
            if (Candidate.key(place).equals(key)) {
                return assumptions.candidates().get(place).name();
            }
        }
        return basis.competences().partner(key).map(PartnerSummary::label).orElse(key);
    }

    String partners(Collection<String> keys) {
        return keys.stream().map(this::partner).collect(Collectors.joining(", "));
    }

    String pair(PartnerPair pair) {
        return texts.get("synergies.pair", Map.of("first", partner(pair.first()), "second", partner(pair.second())));
    }

    String competence(String key) {
        return basis.competences()
                .competence(key)
                .map(each -> each.key() + " " + each.name())
                .orElse(key);
    }

    /** The level that is needed in the plan; null: none. */
    @Nullable
    Integer needed(String competence) {
        return basis.competences()
                .competence(competence)
                .map(Competence::requiredLevel)
                .orElse(null);
    }

    String action(String key) {
        return basis.schedule().actions().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .map(each -> each.key() + " " + each.name())
                .orElse(key);
    }

    String chain(String key) {
        return basis.chains().chains().chains().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .map(each -> each.name())
                .orElse(key);
    }

    String stage(String chain, String key) {
        return basis.chains().chains().chains().stream()
                .filter(each -> each.key().equals(chain))
                .flatMap(each -> each.stages().stream())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .map(each -> each.name())
                .orElse(key);
    }

    /** "Only one partner (SCS)". */
    String state(CompetenceRow row) {
        if (row.state() == null) {
            return texts.get("synergies.unknown");
        }
        String state = texts.get("competences.state." + row.state());
        return row.holders().isEmpty() || row.holders().size() > 3
                ? state
                : get("with-names", Map.of("what", state, "names", partners(row.holders())));
    }

    String band(@Nullable Band band) {
        return texts.get(band == null ? "synergies.unknown" : "synergies.band." + band);
    }

    /** "Bottleneck (SCS leads)". */
    String stage(StageRow row) {
        StageState state = row.state();
        String word = texts.get("valuechain.state." + (state == null ? "unknown" : state.name()));
        return row.leads().isEmpty()
                ? get("stage.no-lead", Map.of("state", word))
                : get("stage.lead", Map.of("state", word, "names", partners(row.leads())));
    }

    String percent(@Nullable Double share) {
        return share == null ? texts.get("synergies.unknown") : formats().percent(share);
    }

    /** "15.3 points less", "the same". */
    String points(@Nullable Double before, @Nullable Double after) {
        if (before == null || after == null) {
            return "";
        }
        double points = Math.round((after - before) * 1000) / 10.0;
        if (points == 0) {
            return get("same");
        }
        return get(
                points < 0 ? "points-less" : "points-more",
                Map.of("points", formats().decimal(Math.abs(points))));
    }

    /** "2 more", "the same". */
    String count(long before, long after) {
        if (before == after) {
            return get("same");
        }
        return get(after < before ? "fewer" : "more", Map.of("count", Math.abs(after - before)));
    }

    String number(double number) {
        return formats().decimal(number);
    }

    String end(Schedule schedule) {
        int month = DateEffects.endMonth(schedule);
        return month == 0 ? get("dates.none") : date(schedule.end(), month);
    }

    /** "1 Mar 2026 – 31 May 2026". */
    String span(ScheduledAction action) {
        return get(
                "span",
                Map.of(
                        "start", date(action.earliestStart(), action.startMonth()),
                        "end", date(action.earliestEnd(), action.endMonth())));
    }

    private String date(@Nullable LocalDate day, int month) {
        return day == null ? "M" + month : formats().shortDate(day);
    }

    /** Days and numbers only: the zone plays no part in them. */
    private Formats formats() {
        return Formats.of(texts, ZoneOffset.UTC);
    }
}
