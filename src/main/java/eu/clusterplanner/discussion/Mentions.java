package eu.clusterplanner.discussion;

import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.shared.AccountId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whom a text names: {@code @} and the whole name of somebody in the team. */
public final class Mentions {

    private Mentions() {}

    /**
     * Those of the team whom the text names, whatever the case of letters. Of two names that begin alike the longer one is
     * meant; people of the same name are all meant.
     */
    public static Set<AccountId> in(String text, List<TeamMember> team) {
        List<TeamMember> longestFirst = team.stream()
                .sorted(Comparator.comparingInt(
                        (TeamMember member) -> -member.name().length()))
                .toList();
        Set<AccountId> named = new LinkedHashSet<>();
        String folded = text.toLowerCase(Locale.ROOT);
        for (int at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
            String rest = folded.substring(at + 1);
            longestFirst.stream()
                    .filter(member -> begins(rest, member.name().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .ifPresent(found -> team.stream()
                            .filter(member -> member.name().equalsIgnoreCase(found.name()))
                            .forEach(member -> named.add(member.account())));
        }
        return named;
    }

    /** As a whole word: {@code @Ann} does not name Anna's colleague Ann where {@code @Anna} is written. */
    private static boolean begins(String rest, String name) {
        return !name.isBlank()
                && rest.startsWith(name)
                && (rest.length() == name.length() || !Character.isLetterOrDigit(rest.charAt(name.length())));
    }
}
