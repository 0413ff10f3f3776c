package eu.clusterplanner.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is offered where a field asks for it, in the order of its source; people may enter other things. */
public enum ReferenceList {
    /** The 14 industrial ecosystems of the European industrial strategy. */
    INDUSTRIAL_ECOSYSTEMS("industrial-ecosystems"),
    /** The 10 emerging industries of the European cluster panorama. */
    EMERGING_INDUSTRIES("emerging-industries"),
    /** The 51 traded cluster categories. */
    TRADED_CATEGORIES("traded-categories"),
    /** Key enabling technologies. */
    TECHNOLOGIES("technologies"),
    /** Platforms and partnerships of smart specialisation. */
    SPECIALISATION_AREAS("specialisation-areas"),
    /** Codes of ISO 3166-1 alpha-2. */
    COUNTRIES("countries"),
    /** Statistical regions of levels 0 to 3; the note names those above. */
    REGIONS("nuts-2021"),
    /** The regions in industrial transition of {@link Challenges}. */
    PILOT_REGIONS("pilot-regions"),
    THIRD_MARKETS("third-markets"),
    /** The joint challenges CH1 to CH5. */
    CHALLENGES("challenges"),
    CLUSTER_LABELS("cluster-labels"),
    /** Technology readiness, codes 1 to 9. */
    READINESS_LEVELS("readiness-levels"),
    COMPETENCES("competences"),
    COMPETENCE_DOMAINS("competences", "domain"),
    INDICATORS("indicators"),
    INDICATOR_UNITS("indicators", "unit"),
    RISKS("risks"),
    RISK_CATEGORIES("risks", "category"),
    ACTION_TYPES("action-types"),
    WORK_PACKAGES("work-packages"),
    GOVERNANCE_BODIES("governance-bodies"),
    CALLS("calls"),
    FUNDING_INSTRUMENTS("funding-instruments"),
    DOS_AND_DONTS("dos-and-donts");

    private static final Map<ReferenceList, List<ReferenceEntry>> READ = new ConcurrentHashMap<>();
    private static final Map<String, ReferenceFile> FILES = new ConcurrentHashMap<>();

    private final String file;
    private final String column;

    ReferenceList(String file) {
        this(file, "");
    }

    /** column: the list is what stands in that column, each once; empty: the rows of the file. */
    ReferenceList(String file, String column) {
        this.file = file;
        this.column = column;
    }

    public List<ReferenceEntry> entries() {
        return READ.computeIfAbsent(this, ReferenceList::read);
    }

    public List<String> names() {
        return entries().stream().map(ReferenceEntry::name).toList();
    }

    /** The entry with that code. */
    public Optional<ReferenceEntry> find(String code) {
        return entries().stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    public ReferenceSource source() {
        return file().source();
    }

    /** Name of the file in {@code db/reference}, without its ending. */
    public String fileName() {
        return file;
    }

    private ReferenceFile file() {
        return FILES.computeIfAbsent(file, ReferenceFile::read);
    }

    private List<ReferenceEntry> read() {
        List<ReferenceEntry> rows =
                file().rows().stream().map(ReferenceEntry::of).toList();
        if (!column.isEmpty()) {
            return values(rows);
        }
        return this == REGIONS ? withThoseAbove(rows) : rows;
    }

    private List<ReferenceEntry> values(List<ReferenceEntry> rows) {
        Map<String, List<ReferenceEntry>> byValue = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.cells().getOrDefault(column, ""), LinkedHashMap::new, Collectors.toList()));
        return byValue.entrySet().stream()
                .map(value -> new ReferenceEntry(
                        "", value.getKey(), "", value.getValue().stream().anyMatch(ReferenceEntry::verified), Map.of()))
                .toList();
    }

    /** A region's code begins with the code of the region above it. */
    private static List<ReferenceEntry> withThoseAbove(Collection<ReferenceEntry> regions) {
        Map<String, String> names = regions.stream().collect(Collectors.toMap(ReferenceEntry::code, r -> r.name()));
        return regions.stream()
                .map(region -> region.withNote(above(region, names)))
                .toList();
    }

    private static String above(ReferenceEntry region, Map<String, String> names) {
        String code = region.code();
        return Stream.iterate(code.length() - 1, length -> length >= 2, length -> length - 1)
                .map(length -> names.getOrDefault(code.substring(0, length), ""))
                .filter(name -> !name.equals(region.name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
