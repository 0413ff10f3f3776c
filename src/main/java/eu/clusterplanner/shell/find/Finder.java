package eu.clusterplanner.shell.find;

import eu.clusterplanner.record.FoundRecord;
import eu.clusterplanner.record.RecordSearch;
import eu.clusterplanner.record.SearchedWords;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds records, pages and acts and puts into words what was found. */
@Component
public class Finder {

    /** More than anybody reads; one more word makes them fewer. */
    static final int MOST = 50;

    private final RecordSearch search;
    private final List<SearchSource> sources;

    Finder(RecordSearch search, ObjectProvider<SearchSource> sources) {
        this.search = search;
        this.sources = sources.orderedStream().toList();
    }

    /** The record of exactly that key, then pages and acts, then records by step. Without words: all pages and acts. */
    List<FoundGroup> find(PartnershipId partnership, String typed, Texts texts) {
        SearchedWords words = SearchedWords.of(typed);
        List<FoundRecord> records = search.find(partnership, words, MOST);
        Map<String, List<FoundGroup.Item>> groups = new LinkedHashMap<>();
        records.stream()
                .filter(found -> SearchedWords.fold(found.key()).equals(words.whole()))
                .findFirst()
                .ifPresent(exact -> groups.put(title(exact.kind().step(), texts), new ArrayList<>()));
        List<FoundGroup.Item> places = places(partnership, words, texts);
        if (!places.isEmpty()) {
            groups.put(texts.get("find.places"), places);
        }
        for (FoundRecord found : records) {
            groups.computeIfAbsent(title(found.kind().step(), texts), title -> new ArrayList<>())
                    .add(item(found, words, texts));
        }
        return groups.entrySet().stream()
                .map(group -> new FoundGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private List<FoundGroup.Item> places(PartnershipId partnership, SearchedWords words, Texts texts) {
        return sources.stream()
                .flatMap(source -> source.places(partnership).stream())
                .filter(place -> words.words().isEmpty() || words.matches(title(place, texts), line(place, texts)))
                .map(place -> new FoundGroup.Item(
                        place.step() == null ? "" : String.valueOf(place.step().number()),
                        title(place, texts),
                        line(place, texts),
                        null,
                        place.address()))
                .toList();
    }

    private static String title(SearchSource.Place place, Texts texts) {
        return texts.get(place.textKey());
    }

    private static String line(SearchSource.Place place, Texts texts) {
        return place.lineKey() == null ? "" : texts.get(place.lineKey());
    }

    private static String title(Step step, Texts texts) {
        return step.number() + " " + texts.get("step." + step.path());
    }

    private FoundGroup.Item item(FoundRecord found, SearchedWords words, Texts texts) {
        String kind = texts.get("record." + found.kind().name());
        String name = sources.stream()
                .flatMap(source -> source.title(found, texts).stream())
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(found.name(), kind));
        String key = found.place().isKeyed() ? found.keys().getLast() : found.key();
        return new FoundGroup.Item(key, name, kind, excerpt(found, words), RecordAddress.of(found));
    }

    /** Where the words stand, unless that is the name, which is shown anyway. */
    private static @Nullable Excerpt excerpt(FoundRecord found, SearchedWords words) {
        String name = found.name();
        if (words.matches(found.key(), name == null ? "" : name)) {
            return null;
        }
        return found.texts().values().stream()
                .filter(text -> !text.equals(name) && !text.equals(found.key()))
                .map(text -> Excerpt.of(text, words))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
