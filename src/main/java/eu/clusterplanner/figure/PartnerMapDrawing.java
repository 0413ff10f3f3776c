package eu.clusterplanner.figure;

import eu.clusterplanner.figure.MarkPlaces.Placed;
import eu.clusterplanner.figure.PartnerMap.Mark;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws the map: land, countries with marks, lines to marks that stand aside, marks, names, legend. */
final class PartnerMapDrawing {

    private static final String KIND = "partner-map";
    private static final String MEMBER = "#a5c8e1";

    private final PartnerMap map;
    private final Canvas canvas;
    private final double scale;
    private final double height;

    PartnerMapDrawing(PartnerMap map) {
        this.map = map;
        this.canvas = new Canvas(map.caption().prefix());
        this.scale = map.width() / EuropeMap.get().width();
        this.height = EuropeMap.get().height() * scale;
    }

    Figure draw() {
        if (map.marks().stream().noneMatch(Mark::isShown)) {
            return EmptyFigure.draw(map.caption(), KIND, map.width());
        }
        Box frame = new Box(0, 0, map.width(), height);
        canvas.open("rect")
                .with("class", "sea")
                .box(frame)
                .with("fill", Palette.WASH)
                .end();
        countries();
        List<Placed> placed =
                new MarkPlaces(new Box(2, 2, frame.width() - 4, frame.height() - 4)).of(map.marks(), scale);
        lines(placed);
        placed.forEach(this::mark);
        Legend legend = legend();
        legend.draw(canvas, 1, height);
        return canvas.toFigure(map.caption(), KIND, map.width(), height + legend.height() + 2);
    }

    private void countries() {
        Set<String> members = map.marks().stream()
                .filter(Mark::isShown)
                .flatMap(mark -> EuropeMap.country(mark.country(), mark.region()).stream())
                .collect(Collectors.toSet());
        canvas.group("land")
                .with("fill", Palette.FAINT)
                .with("stroke", Palette.PAPER)
                .with("stroke-width", 0.7)
                .body();
        EuropeMap.get().countries().forEach(country -> {
            boolean member = members.contains(country.code());
            canvas.open("path").with("class", member ? "country member" : "country");
            if (member) {
                canvas.with("fill", MEMBER);
            }
            canvas.with("d", outline(country)).end();
        });
        canvas.close("g");
    }

    private String outline(EuropeMap.Country country) {
        PathData path = new PathData();
        for (int[] ring : country.rings()) {
            double x = ring[0];
            double y = ring[1];
            path.move(x * scale, y * scale);
            for (int i = 2; i < ring.length; i += 2) {
                x += ring[i];
                y += ring[i + 1];
                path.line(x * scale, y * scale);
            }
            path.shut();
        }
        return path.toString();
    }

    private void lines(List<Placed> placed) {
        PathData path = new PathData();
        placed.stream()
                .filter(Placed::isMoved)
                .forEach(mark -> path.move(mark.point().x(), mark.point().y())
                        .line(mark.at().x(), mark.at().y()));
        if (!path.toString().isEmpty()) {
            canvas.group("lines")
                    .with("fill", "none")
                    .with("stroke", Palette.INK)
                    .with("stroke-width", 0.8)
                    .body();
            canvas.path("line", path);
            canvas.close("g");
        }
    }

    private void mark(Placed placed) {
        Mark mark = placed.mark();
        canvas.group("mark").id("mark", mark.key()).body();
        canvas.title(mark.sign() + " " + mark.label());
        circle(canvas, placed.at(), mark.sign());
        Box name = placed.name();
        if (name != null) {
            canvas.group("name").font(Font.TEXT).body();
            canvas.text(name.x(), name.middleY() + Font.TEXT.drop(), mark.label());
            canvas.close("g");
        }
        canvas.close("g");
    }

    private static void circle(Canvas canvas, PathData.Point at, String sign) {
        canvas.open("circle").with("class", "dot").with("cx", at.x()).with("cy", at.y());
        canvas.with("r", MarkPlaces.RADIUS)
                .with("fill", Palette.ACCENT)
                .with("stroke", Palette.PAPER)
                .end();
        canvas.group("sign")
                .font(new Font(Font.SMALL.size(), true))
                .with("fill", Palette.PAPER)
                .with("text-anchor", "middle")
                .body();
        canvas.text(at.x(), at.y() + Font.SMALL.drop(), sign);
        canvas.close("g");
    }

    private Legend legend() {
        return new Legend(map.width())
                .add(
                        map.words().mark(),
                        (target, box) -> circle(target, new PathData.Point(box.middleX(), box.middleY()), "1"))
                .add(
                        map.words().country(),
                        (target, box) -> target.open("rect")
                                .with("class", "country member")
                                .box(box)
                                .with("fill", MEMBER)
                                .end());
    }
}
