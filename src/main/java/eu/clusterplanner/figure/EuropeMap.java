package eu.clusterplanner.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Outlines of countries and points of regions, from {@code europe-map.txt}; README.md beside it says what its lines mean,
 * where they come from and how they are made again. Units of 5 km.
 */
final class EuropeMap {

    /** Read when it is first drawn. */
    private static final class Holder {
        static final EuropeMap READ = read();
    }

    /**
     * A country.
     *
     * @param code two capital letters, or a dash for land that is only seen
     * @param rings each a first point and then steps from point to point
     */
    record Country(String code, List<int[]> rings) {}

    private static final Map<String, String> ISO = Map.of("EL", "GR", "UK", "GB");
    private static final int LEVEL_TWO = 4;

    private final List<Country> countries = new ArrayList<>();
    private final Map<String, PathData.Point> middles = new HashMap<>();
    private final Map<String, PathData.Point> regions = new HashMap<>();
    private final Set<String> outside = new HashSet<>();
    private double width;
    private double height;

    private EuropeMap() {}

    static EuropeMap get() {
        return Holder.READ;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** In the order in which they are drawn. */
    List<Country> countries() {
        return countries;
    }

    /** The country of a code of either kind; empty where neither says one. */
    static Optional<String> country(@Nullable String country, @Nullable String region) {
        if (region != null && region.length() >= 2) {
            String letters = region.substring(0, 2);
            return Optional.of(ISO.getOrDefault(letters, letters));
        }
        return Optional.ofNullable(country);
    }

    /** The point of the region, else of its country; empty for what is not on the map. */
    Optional<PathData.Point> place(@Nullable String country, @Nullable String region) {
        if (region != null) {
            String known = region.substring(0, Math.min(LEVEL_TWO, region.length()));
            if (outside.contains(known)) {
                return Optional.empty();
            }
            PathData.Point point = regions.get(known);
            if (point != null) {
                return Optional.of(point);
            }
        }
        return country(country, region).map(middles::get);
    }

    private static EuropeMap read() {
        EuropeMap map = new EuropeMap();
        try (var in = Objects.requireNonNull(EuropeMap.class.getResourceAsStream("europe-map.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            lines.lines().forEach(line -> map.read(line.split(" ", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return map;
    }

    private void read(String[] words) {
        switch (words[0]) {
            case "map" -> {
                width = Integer.parseInt(words[1]);
                height = Integer.parseInt(words[2]);
            }
            case "country" -> {
                countries.add(new Country(words[1], new ArrayList<>()));
                middles.put(words[1], point(words));
            }
            case "ring" ->
                countries
                        .getLast()
                        .rings()
                        .add(Arrays.stream(words)
                                .skip(1)
                                .mapToInt(Integer::parseInt)
                                .toArray());
            case "region" -> regions.put(words[1], point(words));
            case "outside" -> outside.add(words[1]);
            default -> throw new IllegalStateException("europe-map.txt: " + words[0]);
        }
    }

    private static PathData.Point point(String[] words) {
        return new PathData.Point(Integer.parseInt(words[2]), Integer.parseInt(words[3]));
    }
}
