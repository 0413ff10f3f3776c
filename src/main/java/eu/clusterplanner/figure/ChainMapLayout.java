package eu.clusterplanner.figure;

import eu.clusterplanner.figure.ChainMap.Feed;
import eu.clusterplanner.figure.ChainMap.Lane;
import eu.clusterplanner.figure.ChainMap.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places the boxes of a chain on a grid with gutters wide enough for arrows. */
final class ChainMapLayout {

    /** A stage in its place. */
    record Placed(Stage stage, Box box, int nameLines, int row, int column) {}

    /** An arrow between two placed stages. */
    record Arrow(Feed feed, Placed from, Placed to) {}

    static final double GUTTER = 34;
    static final double ROW_GUTTER = 30;
    static final double MARGIN = 22;
    static final double LANE_HEIGHT = 38;
    private static final double BOX_WIDTH = 152;

    private final Map<String, Placed> places = new LinkedHashMap<>();
    private final ChainMap map;
    private final int columns;
    private final double boxWidth;
    private double bottom;
    private double laneTop = -1;
    private int rows;

    ChainMapLayout(ChainMap map) {
        this.map = map;
        double room = map.width() - 2 * MARGIN + GUTTER;
        int most = Math.max(1, (int) (room / (BOX_WIDTH + GUTTER)));
        columns = balanced(most, count(Lane.CORE), count(Lane.SUPPORT));
        boxWidth = Math.floor(Math.min(room / columns - GUTTER, 200));
        bottom = turnsBack() ? ROW_GUTTER : 2;
        lane(Lane.CORE);
        if (count(Lane.SUPPORT) > 0) {
            laneTop = bottom + 8;
            bottom = laneTop + LANE_HEIGHT;
            lane(Lane.SUPPORT);
            bottom += 12;
        }
    }

    private int count(Lane lane) {
        return (int) map.stages().stream().filter(s -> s.lane() == lane).count();
    }

    /** Fewer columns when that needs no more rows: 9 stages are 5 + 4 rather than 6 + 3. */
    private static int balanced(int most, int core, int support) {
        int needed = Math.max(1, Math.max(core, support));
        int rows = (needed + most - 1) / most;
        return (needed + rows - 1) / rows;
    }

    private void lane(Lane lane) {
        List<Stage> stages = map.stages().stream().filter(s -> s.lane() == lane).toList();
        for (int first = 0; first < stages.size(); first += columns) {
            List<Stage> row = stages.subList(first, Math.min(first + columns, stages.size()));
            double top = bottom + (first > 0 ? ROW_GUTTER : 0);
            int lines = row.stream()
                    .mapToInt(s -> StageBox.nameLines(s, boxWidth))
                    .max()
                    .orElse(1);
            double rest = row.stream()
                    .mapToDouble(s -> StageBox.restHeight(s, boxWidth, map.words()))
                    .max()
                    .orElse(0);
            double height = lines * StageBox.NAME_LINE + rest;
            for (int i = 0; i < row.size(); i++) {
                Box box = new Box(MARGIN + i * (boxWidth + GUTTER), top, boxWidth, height);
                places.put(row.get(i).key(), new Placed(row.get(i), box, lines, rows, i));
            }
            rows++;
            bottom = top + height;
        }
    }

    /** Whether an arrow needs the gutter above the first row: it goes back, or jumps over a stage. */
    private boolean turnsBack() {
        List<String> keys = map.stages().stream().map(Stage::key).toList();
        return map.feeds().stream()
                .filter(f -> keys.contains(f.from()) && keys.contains(f.to()))
                .anyMatch(f -> keys.indexOf(f.to()) - keys.indexOf(f.from()) != 1);
    }

    List<Placed> places() {
        return List.copyOf(places.values());
    }

    List<Arrow> arrows() {
        List<Feed> feeds = map.feeds().isEmpty() ? consecutive() : map.feeds();
        List<Arrow> arrows = new ArrayList<>();
        for (Feed feed : feeds) {
            Placed from = places.get(feed.from());
            Placed to = places.get(feed.to());
            if (from != null && to != null && !from.equals(to)) {
                arrows.add(new Arrow(feed, from, to));
            }
        }
        return arrows;
    }

    private List<Feed> consecutive() {
        List<Stage> core =
                map.stages().stream().filter(s -> s.lane() == Lane.CORE).toList();
        List<Feed> feeds = new ArrayList<>();
        for (int i = 1; i < core.size(); i++) {
            feeds.add(new Feed(core.get(i - 1).key(), core.get(i).key()));
        }
        return feeds;
    }

    double width() {
        return 2 * MARGIN + columns * (boxWidth + GUTTER) - GUTTER;
    }

    double bottom() {
        return bottom;
    }

    /** The frame of the support lane, or null without support stages. */
    @Nullable
    Box supportLane() {
        return laneTop < 0 ? null : new Box(0.5, laneTop, width() - 1, bottom - laneTop);
    }
}
