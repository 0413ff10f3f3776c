package eu.clusterplanner.figure;

import eu.clusterplanner.figure.HeatMap.Band;
import java.util.List;

/** Draws one heat map: headings, then the cells row by row, then the legend. */
final class HeatMapDrawing {

    private static final String KIND = "heat-map";

    private final HeatMap map;
    private final Canvas canvas;

    HeatMapDrawing(HeatMap map) {
        this.map = map;
        this.canvas = new Canvas(map.caption().prefix());
    }

    Figure draw() {
        if (map.rows().isEmpty() || map.columns().isEmpty()) {
            return EmptyFigure.draw(map.caption(), KIND, map.width());
        }
        HeatMapGrid grid = HeatMapGrid.of(map);
        new HeatMapHeadings(grid, canvas).draw();
        new HeatMapCells(grid, canvas).draw();
        Legend legend = legend(grid.width() - HeatMapGrid.INDENT);
        legend.draw(canvas, HeatMapGrid.INDENT, grid.bottom());
        return canvas.toFigure(map.caption(), KIND, grid.width(), grid.bottom() + legend.height() + 2);
    }

    List<RowRange> pages(double height) {
        HeatMapGrid grid = HeatMapGrid.of(map);
        double legend = legend(grid.width() - HeatMapGrid.INDENT).height() + 2;
        return grid.pages(height - legend);
    }

    private Legend legend(double width) {
        Legend legend = new Legend(width);
        List<Band> bands = map.scale().bands();
        for (int i = 0; i < bands.size(); i++) {
            String colour = Palette.band(i, bands.size());
            String cssClass = "fill band-" + bands.get(i).key();
            legend.add(
                    bands.get(i).label(),
                    (target, box) -> target.open("rect")
                            .with("class", cssClass)
                            .box(box)
                            .with("fill", colour)
                            .end());
        }
        if (map.cells().stream().anyMatch(cell -> cell.value() == null)) {
            legend.add(map.scale().unknown(), HeatMapCells::hatch);
        }
        marks(legend);
        return legend;
    }

    private void marks(Legend legend) {
        for (HeatMap.Mark mark : map.scale().marks()) {
            legend.add(mark.label(), (target, box) -> {
                target.group("mark")
                        .font(Font.BOLD)
                        .with("text-anchor", "middle")
                        .body();
                target.text(box.middleX(), box.middleY() + Font.BOLD.drop(), mark.sign());
                target.close("g");
            });
        }
    }
}
