package eu.clusterplanner.figure;

import eu.clusterplanner.figure.HeatMap.Band;
import eu.clusterplanner.figure.HeatMap.Cell;
import eu.clusterplanner.figure.HeatMap.Heading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of a heat map, row by row. */
record HeatMapCells(HeatMapGrid grid, Canvas canvas) {

    /** Names of cells for pointing devices: beyond this many they would double a large picture. */
    private static final int MOST_TITLES = 500;

    private static final double NARROWEST_TEXT = 8;

    void draw() {
        HeatMap map = grid.map();
        Map<List<String>, Cell> byKeys = new HashMap<>();
        map.cells().forEach(cell -> byKeys.put(List.of(cell.row(), cell.column()), cell));
        canvas.group("cells").with("text-anchor", "middle").body();
        for (int r = 0; r < map.rows().size(); r++) {
            double top = grid.top(r);
            for (int c = 0; c < map.columns().size(); c++) {
                Heading row = map.rows().get(r);
                Heading column = map.columns().get(c);
                Box box = new Box(grid.left(c), top, grid.cellWidth() - 1, grid.cellHeight() - 1);
                Cell cell = byKeys.get(List.of(row.key(), column.key()));
                if (cell == null) {
                    rectangle(box, "blank", Palette.WASH);
                } else {
                    cell(box, cell, row.label() + " / " + column.label());
                }
            }
        }
        canvas.close("g");
    }

    private void cell(Box box, Cell cell, String name) {
        Double value = cell.value();
        List<Band> bands = grid.map().scale().bands();
        int band = value == null ? -1 : grid.map().scale().bandOf(value);
        String cssClass = value == null ? "unknown" : "band-" + bands.get(band).key();
        canvas.group("cell " + cssClass).id("cell", cell.row(), cell.column()).body();
        if (grid.map().cells().size() <= MOST_TITLES) {
            canvas.title(name + ": "
                    + (value == null
                            ? grid.map().scale().unknown()
                            : cell.text() + ", " + bands.get(band).label()));
        }
        if (value == null) {
            unknown(box);
        } else {
            known(box, cell, Palette.band(band, bands.size()));
        }
        canvas.close("g");
    }

    private void known(Box box, Cell cell, String colour) {
        rectangle(box, "fill", colour);
        String ink = Palette.textOn(colour);
        double room = box.width() - 4;
        Font font = fitting(cell.text(), room);
        canvas.open("text").with("x", box.middleX()).with("y", box.middleY() + font.drop());
        canvas.with("fill", ink).font(font).body();
        canvas.content(TextWidths.cut(cell.text(), room, font));
        canvas.close("text");
        if (!cell.mark().isEmpty()) {
            Font small = new Font(9, true);
            canvas.open("text").with("class", "mark").with("x", box.right() - 7).with("y", box.y() + 12);
            canvas.with("fill", ink).font(small).body().content(cell.mark());
            canvas.close("text");
        }
    }

    private static Font fitting(String text, double room) {
        double needed = TextWidths.of(text, Font.TEXT);
        double size = needed <= room ? Font.TEXT.size() : Font.TEXT.size() * room / needed;
        return new Font(Math.max(NARROWEST_TEXT, Math.floor(size * 2) / 2), false);
    }

    private void unknown(Box box) {
        rectangle(box, "fill", Palette.PAPER);
        hatch(canvas, box);
        canvas.open("circle")
                .with("cx", box.middleX())
                .with("cy", box.middleY())
                .with("r", 8);
        canvas.with("fill", Palette.PAPER).end();
        canvas.open("text").with("x", box.middleX()).with("y", box.middleY() + Font.BOLD.drop());
        canvas.with("fill", Palette.INK).font(Font.BOLD).body().content("?");
        canvas.close("text");
    }

    static void hatch(Canvas canvas, Box box) {
        Box inner = new Box(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1);
        PathData lines = new PathData().hatch(inner, 6).box(inner);
        canvas.open("path").with("class", "hatch").with("d", lines.toString());
        canvas.with("fill", "none").with("stroke", Palette.LINE).end();
    }

    private void rectangle(Box box, String cssClass, String colour) {
        canvas.open("rect")
                .with("class", cssClass)
                .box(box)
                .with("fill", colour)
                .end();
    }
}
