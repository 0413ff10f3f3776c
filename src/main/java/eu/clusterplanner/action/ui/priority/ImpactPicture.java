package eu.clusterplanner.action.ui.priority;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.analysis.Quadrant;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Figure;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.figure.ScoreMap;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shell.figure.FigureByAddress;
import eu.clusterplanner.shell.figure.ScoreMapView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The picture of impact and effort, in which actions are moved. */
final class ImpactPicture implements ScoreMapView.Moves {

    private static final int WIDTH = 720;
    private static final int MIDDLE = 3;
    private static final int MOST = 5;

    private final PriorityDesk desk;
    private final PriorityWords words;
    private final PriorityWriting writing;
    private final boolean editable;

    ImpactPicture(PriorityDesk desk, PriorityWords words, PriorityWriting writing, boolean editable) {
        this.desk = desk;
        this.words = words;
        this.writing = writing;
        this.editable = editable;
    }

    Figure draw() {
        List<ScoreMap.Point> points =
                desk.actions().stream().flatMap(ImpactPicture::point).toList();
        return Figures.draw(new ScoreMap(
                new Caption(
                        "impact",
                        words.get("picture"),
                        words.get("picture.what", Map.of("count", points.size())),
                        words.get("picture.empty")),
                new ScoreMap.Axis(words.texts().get("actions.column.scores.effort"), Quadrant.HIGH_EFFORT),
                new ScoreMap.Axis(words.texts().get("actions.column.scores.impact"), Quadrant.HIGH_IMPACT),
                points,
                new ScoreMap.Corners(
                        words.quadrant(Quadrant.QUICK_WIN),
                        words.quadrant(Quadrant.BIG_BET),
                        words.quadrant(Quadrant.FILL_IN),
                        words.quadrant(Quadrant.PARK)),
                WIDTH,
                desk.chosen().map(Action::key).orElse(null)));
    }

    /** How many actions have no place in it. */
    int withoutPlace() {
        return (int) desk.actions().stream()
                .filter(action -> point(action).findAny().isEmpty())
                .count();
    }

    private static Stream<ScoreMap.Point> point(Action action) {
        Integer impact = action.scores().impact();
        Integer effort = action.scores().effort();
        return impact == null || effort == null
                ? Stream.empty()
                : Stream.of(new ScoreMap.Point(action.key(), effort, impact));
    }

    @Override
    public void choose(String point) {
        action(point).map(Action::key).ifPresent(desk::choose);
    }

    @Override
    public void put(String point, int across, int up) {
        choose(point);
        action(point).ifPresent(action -> move(action, across, up));
    }

    @Override
    public void step(int across, int up) {
        desk.chosen().ifPresent(action -> {
            Integer impact = action.scores().impact();
            Integer effort = action.scores().effort();
            move(
                    action,
                    Math.clamp((effort == null ? MIDDLE : effort) + across, 1, MOST),
                    Math.clamp((impact == null ? MIDDLE : impact) + up, 1, MOST));
        });
    }

    @Override
    public void turn(int by) {
        List<String> keys = desk.actions().stream()
                .filter(action -> point(action).findAny().isPresent())
                .map(Action::key)
                .toList();
        if (by == 0 || keys.isEmpty()) {
            desk.choose("");
            return;
        }
        int now = desk.chosen().map(action -> keys.indexOf(action.key())).orElse(by > 0 ? -1 : keys.size());
        desk.choose(keys.get(Math.clamp(now + by, 0, keys.size() - 1)));
    }

    private void move(Action action, int effort, int impact) {
        Optional<RecordRow> row = desk.row(action.key());
        boolean moves = !Integer.valueOf(effort).equals(action.scores().effort())
                || !Integer.valueOf(impact).equals(action.scores().impact());
        if (editable && moves) {
            row.ifPresent(record -> writing.move(record, impact, effort));
        }
    }

    /** Of the key that the id in the picture holds. */
    private Optional<Action> action(String point) {
        return desk.actions().stream()
                .filter(action -> FigureByAddress.idOf(action.key()).equals(point))
                .findFirst();
    }
}
