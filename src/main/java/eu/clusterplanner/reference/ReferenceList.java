package eu.clusterplanner.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
    /** The catalogue of competences; the note is the domain. */
    COMPETENCES("competences", "name", "domain"),
    COMPETENCE_DOMAINS("competences", "domain"),
    INDICATORS("indicators", "name", "unit", "note"),
    INDICATOR_UNITS("indicators", "unit"),
    RISKS("risks", "name", "category"),
    RISK_CATEGORIES("risks", "category"),
    /** Codes A01 to A30; the note is the usual output. */
    ACTION_TYPES("action-types", "name", "outputs"),
    WORK_PACKAGES("work-packages", "name", "description"),
    GOVERNANCE_BODIES("governance-bodies", "name", "decides"),
    CALLS("calls", "name", "programme"),
    FUNDING_INSTRUMENTS("funding-instruments"),
    DOS_AND_DONTS("dos-and-donts");

    private static final Map<ReferenceList, List<ReferenceEntry>> READ = new ConcurrentHashMap<>();
    private static final Map<String, ReferenceFile> FILES = new ConcurrentHashMap<>();

    private final String file;
    private final String name;
    /** Names of columns, with commas between them. */
    private final String notes;

    ReferenceList(String file) {
        this(file, "name", "note");
    }

    /** name: the column of the names; where it is not that of the rows, the list has each of its values once. */
    ReferenceList(String file, String name, String... notes) {
        this.file = file;
        this.name = name;
        this.notes = String.join(",", notes);
    }

    public List<ReferenceEntry> entries() {
        List<ReferenceEntry> known = READ.get(this);
        return known == null ? READ.merge(this, read(), (first, second) -> first) : known;
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
        if (!name.equals("name")) {
            return eachOnce();
        }
        List<ReferenceEntry> rows = file().rows().stream()
                .map(row -> ReferenceEntry.of(row, List.of(notes.split(","))))
                .toList();
        return switch (this) {
            case REGIONS -> withThoseAbove(withOtherNames(rows));
            case PILOT_REGIONS ->
                noting(rows, pilot -> pilot.note() + ": " + String.join(", ", Challenges.of(pilot.code())));
            case CHALLENGES ->
                noting(rows, challenge -> PILOT_REGIONS.source().title() + ": " + regionsOf(challenge.code()));
            default -> rows;
        };
    }

    private List<ReferenceEntry> eachOnce() {
        Map<String, Boolean> verified = new LinkedHashMap<>();
        file().rows()
                .forEach(row -> verified.merge(
                        row.getOrDefault(name, ""), ReferenceFile.isVerified(row), (one, other) -> one || other));
        return verified.entrySet().stream()
                .map(value -> new ReferenceEntry("", value.getKey(), "", value.getValue(), Map.of()))
                .toList();
    }

    private static String regionsOf(String challenge) {
        return Challenges.regionsOf(challenge).stream()
                .flatMap(region -> PILOT_REGIONS.find(region).stream())
                .map(ReferenceEntry::name)
                .collect(Collectors.joining(", "));
    }

    private static List<ReferenceEntry> noting(List<ReferenceEntry> rows, Function<ReferenceEntry, String> note) {
        return rows.stream().map(row -> row.withNote(note.apply(row))).toList();
    }

    /** Regions get their English name where their list has none, and the names under which they are found too. */
    private static List<ReferenceEntry> withOtherNames(List<ReferenceEntry> regions) {
        Map<String, Map<String, String>> names = ReferenceFile.read("region-names").rows().stream()
                .collect(Collectors.toMap(row -> row.getOrDefault("code", ""), row -> row));
        return regions.stream()
                .map(region -> {
                    Map<String, String> known = names.getOrDefault(region.code(), Map.of());
                    return region.called(known.getOrDefault("name", ""), known.getOrDefault("also", ""));
                })
                .toList();
    }

    /** A region's code begins with the code of the region above it. */
    private static List<ReferenceEntry> withThoseAbove(List<ReferenceEntry> regions) {
        Map<String, String> names =
                regions.stream().collect(Collectors.toMap(ReferenceEntry::code, ReferenceEntry::name));
        return noting(regions, region -> above(region, names));
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
