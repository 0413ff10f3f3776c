package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.sheet.Choice;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the reference lists of a property offer, in their order; made once for each language. */
public final class Offers {

    /** Lists whose codes nobody uses in speech. */
    private static final Set<ReferenceList> NAMED_ONLY =
            Set.of(ReferenceList.COUNTRIES, ReferenceList.ACTION_TYPES, ReferenceList.CLUSTER_LABELS);

    private static final Map<Key, Offers> MADE = new ConcurrentHashMap<>();

    private final Map<String, Offer> byValue;
    private final Map<String, String> byName;

    private record Key(List<ReferenceList> lists, boolean codes, Locale locale) {}

    private Offers(Key key) {
        this.byValue = key.lists().stream()
                .flatMap(list -> list.entries().stream().map(entry -> offer(key, list, entry)))
                .collect(Collectors.toMap(Offer::value, offer -> offer, (first, second) -> first, LinkedHashMap::new));
        this.byName = key.lists().stream()
                .flatMap(list -> list.entries().stream().flatMap(entry -> names(key, entry)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** Empty where the property has no lists. */
    public static Offers of(Property property, Texts texts) {
        return MADE.computeIfAbsent(new Key(property.offered(), property.holdsCodes(), texts.locale()), Offers::new);
    }

    public List<Offer> all() {
        return List.copyOf(byValue.values());
    }

    /** The same for a column of a sheet; codes are offered by their names, which {@link #meant} understands. */
    public List<Choice> choices(Texts texts) {
        return byValue.values().stream()
                .map(offer -> new Choice(
                        offer.label(),
                        Offer.detail(offer.detail(), offer.verified() ? "" : texts.get("offer.unverified"))))
                .toList();
    }

    boolean isEmpty() {
        return byValue.isEmpty();
    }

    /** What stands in the field for that value: itself where it was entered freely. */
    String label(String value) {
        Offer offer = byValue.get(value);
        return offer == null ? value : offer.label();
    }

    /** What says more about that value; empty where nothing does. */
    String detail(String value) {
        Offer offer = byValue.get(value);
        return offer == null ? "" : offer.detail();
    }

    /** Whether that value is offered although nobody checked it. */
    boolean isUnverified(String value) {
        Offer offer = byValue.get(value);
        return offer != null && !offer.verified();
    }

    /** The values that fit to what was typed, those first that begin with it. */
    Stream<String> find(String typed) {
        List<String> words = SearchText.words(typed);
        return byValue.values().stream()
                .filter(offer -> offer.rank(words) >= 0)
                .sorted(Comparator.comparingInt(offer -> offer.rank(words)))
                .map(Offer::value);
    }

    /** The value that somebody means who typed this: one offered under that code or name, else what was typed. */
    String meant(String typed) {
        String wanted = SearchText.of(typed);
        return byValue.values().stream()
                .filter(offer -> SearchText.of(offer.value()).equals(wanted)
                        || SearchText.of(offer.label()).equals(wanted))
                .findFirst()
                .map(Offer::value)
                .orElseGet(() -> byName.getOrDefault(wanted, typed.strip()));
    }

    /** Every name under which an entry is known, with its code; of entries of one name the first, which is the widest. */
    private static Stream<Map.Entry<String, String>> names(Key key, ReferenceEntry entry) {
        return key.codes()
                ? Stream.of((entry.name() + "," + entry.otherName() + "," + entry.searchedNames()).split(","))
                        .map(SearchText::of)
                        .filter(name -> !name.isEmpty())
                        .map(name -> Map.entry(name, entry.code()))
                : Stream.empty();
    }

    private static Offer offer(Key key, ReferenceList list, ReferenceEntry entry) {
        String code = entry.code();
        String name = list == ReferenceList.COUNTRIES && key.codes()
                ? CodeNames.countries(key.locale()).of(code)
                : entry.name();
        boolean shown = key.codes() && !NAMED_ONLY.contains(list);
        String label = shown ? code + " " + name : name;
        String detail = Offer.detail(
                shown || list == ReferenceList.CLUSTER_LABELS ? "" : code,
                shown ? entry.otherName() : "",
                entry.note());
        String search =
                SearchText.of(String.join(" ", code, name, entry.name(), entry.otherName(), entry.searchedNames()));
        return new Offer(key.codes() ? entry.code() : entry.name(), label, detail, entry.verified(), search);
    }
}
