package eu.clusterplanner.document.content;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.figure.HeatMap;
import eu.clusterplanner.figure.RowRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Levels of competences (0 to 4) as heat maps that each fit on a page: a row for each competence, in the order of
 * domains, columns as the document chooses them.
 */
public final class LevelMap {

    private static final int WIDTH = 640;
    private static final int LEVELS = 5;

    /** Pixels that an upright page has for a figure below a heading, its caption and source included below. */
    private static final double PAGE_HEIGHT = 780;

    private final DocumentWords words;
    private final List<HeatMap.Heading> columns;
    private final List<HeatMap.Heading> rows = new ArrayList<>();
    private final List<HeatMap.Cell> cells = new ArrayList<>();

    /** A map with these columns, each with a key and a label. */
    public LevelMap(DocumentWords words, List<HeatMap.Heading> columns) {
        this.words = words;
        this.columns = List.copyOf(columns);
    }

    /**
     * Adds a competence.
     *
     * @param domain competences of a domain stand together; empty for none
     * @param state short word beside its row; empty for none
     */
    public void competence(String key, String name, String domain, String state) {
        rows.add(new HeatMap.Heading(key, name, domain, state));
    }

    /** Adds a level from 0 to 4; null for one that is not known. */
    public void level(String competence, String column, @Nullable Integer level) {
        Double value = level == null ? null : level.doubleValue();
        cells.add(new HeatMap.Cell(competence, column, value, level == null ? "" : level.toString()));
    }

    /** The map as one figure a page; a single one has the title as it is, several are numbered. */
    public List<Block> pictures(Caption caption, String title, String source) {
        HeatMap map = new HeatMap(caption, byDomain(), columns, cells, scale(), WIDTH);
        List<RowRange> pages = map.rows().isEmpty() ? List.of(new RowRange(0, 0)) : map.pages(PAGE_HEIGHT);
        List<Block> pictures = new ArrayList<>();
        for (RowRange range : pages) {
            int page = pictures.size() + 1;
            HeatMap part = map.page(range, page == 1 ? caption.prefix() : caption.prefix() + "-" + page);
            pictures.add(new Block.Picture(Figures.draw(part), numbered(title, page, pages.size()), source));
        }
        return pictures;
    }

    private String numbered(String title, int page, int pages) {
        return pages == 1 ? title : words.text("caption.page", Map.of("caption", title, "page", page, "pages", pages));
    }

    private List<HeatMap.Heading> byDomain() {
        Map<String, Integer> domains = new HashMap<>();
        rows.forEach(row -> domains.putIfAbsent(row.group(), domains.size()));
        return rows.stream()
                .sorted(Comparator.comparing(row -> domains.getOrDefault(row.group(), 0)))
                .toList();
    }

    private HeatMap.Scale scale() {
        List<HeatMap.Band> bands = IntStream.range(0, LEVELS)
                .mapToObj(level -> new HeatMap.Band("level" + level, words.text("level." + level), level))
                .toList();
        return new HeatMap.Scale(bands, words.text("figure.unknown"), List.of());
    }
}
