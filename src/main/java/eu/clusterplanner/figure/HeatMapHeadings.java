package eu.clusterplanner.figure;

import eu.clusterplanner.figure.HeatMap.Heading;
import java.util.List;

/** Labels of rows and columns of a heat map, and of their groups. */
record HeatMapHeadings(HeatMapGrid grid, Canvas canvas) {

    void draw() {
        columnGroups();
        columns();
        rowGroups();
        rows();
    }

    private void columnGroups() {
        List<Heading> columns = grid.map().columns();
        for (int c = 0; c < columns.size(); c++) {
            if (HeatMapGrid.opensGroup(columns, c)) {
                Heading first = columns.get(c);
                double from = grid.left(c) + 1;
                double to = grid.left(HeatMapGrid.groupEnd(columns, c)) - 1;
                canvas.group("group column-group")
                        .id("column-group", first.key())
                        .body()
                        .title(first.group());
                Box band = new Box(from, 0, to - from, HeatMapGrid.GROUP_HEIGHT - 4);
                band(band);
                canvas.open("text").with("x", band.middleX()).with("y", band.middleY() + Font.SMALL.drop());
                canvas.with("text-anchor", "middle")
                        .font(Font.SMALL)
                        .with("fill", Palette.MUTED)
                        .body();
                canvas.content(TextWidths.cut(first.group(), band.width() - 6, Font.SMALL));
                canvas.close("text");
                canvas.close("g");
            }
        }
    }

    private void band(Box box) {
        canvas.open("rect")
                .with("class", "band")
                .box(box)
                .with("fill", Palette.WASH)
                .end();
    }

    private void columns() {
        boolean upright = grid.upright();
        canvas.group("columns")
                .font(HeatMapGrid.HEADING)
                .with("text-anchor", upright ? "middle" : "start")
                .body();
        for (int c = 0; c < grid.map().columns().size(); c++) {
            if (upright) {
                upright(c);
            } else {
                turned(c);
            }
        }
        canvas.close("g");
    }

    private void upright(int column) {
        Heading heading = grid.map().columns().get(column);
        List<String> lines = TextWidths.wrap(heading.label(), grid.cellWidth() - 6, 2, HeatMapGrid.HEADING);
        canvas.open("g").id("column", heading.key()).body();
        for (int i = 0; i < lines.size(); i++) {
            double fromBottom = (lines.size() - 1 - i) * 13.0 + 7;
            canvas.text(grid.left(column) + grid.cellWidth() / 2, grid.headBottom() - fromBottom, lines.get(i));
        }
        canvas.close("g");
    }

    private void turned(int column) {
        Heading heading = grid.map().columns().get(column);
        double x = grid.left(column) + grid.cellWidth() / 2 + HeatMapGrid.HEADING.drop();
        double y = grid.headBottom() - 6;
        canvas.open("text").id("column", heading.key());
        canvas.with("transform", "translate(" + PathData.number(x) + " " + PathData.number(y) + ") rotate(-90)")
                .body();
        canvas.content(TextWidths.cut(heading.label(), 150, HeatMapGrid.HEADING));
        canvas.close("text");
    }

    private void rowGroups() {
        List<Heading> rows = grid.map().rows();
        for (int r = 0; r < rows.size(); r++) {
            if (HeatMapGrid.opensGroup(rows, r)) {
                Heading first = rows.get(r);
                double top = grid.top(r) - HeatMapGrid.GROUP_HEIGHT;
                canvas.group("group row-group").id("row-group", first.key()).body();
                band(new Box(0, top + 2, grid.right(), HeatMapGrid.GROUP_HEIGHT - 3));
                canvas.open("text")
                        .with("x", HeatMapGrid.INDENT)
                        .with("y", top + HeatMapGrid.GROUP_HEIGHT / 2 + 0.5 + Font.BOLD.drop());
                canvas.font(Font.BOLD).with("fill", Palette.MUTED).body();
                canvas.content(TextWidths.cut(first.group(), grid.right() - 12, Font.BOLD));
                canvas.close("text");
                canvas.close("g");
            }
        }
    }

    private void rows() {
        canvas.group("rows").body();
        for (int r = 0; r < grid.map().rows().size(); r++) {
            Heading heading = grid.map().rows().get(r);
            double y = grid.top(r) + grid.cellHeight() / 2;
            String shown = TextWidths.cut(heading.label(), grid.labelWidth() - HeatMapGrid.INDENT - 8, Font.TEXT);
            canvas.open("text").id("row", heading.key());
            canvas.with("x", HeatMapGrid.INDENT).with("y", y + Font.TEXT.drop()).body();
            if (!shown.equals(heading.label())) {
                canvas.title(heading.label());
            }
            canvas.content(shown);
            canvas.close("text");
            if (!heading.note().isEmpty()) {
                canvas.open("text").with("class", "note").font(Font.SMALL).with("fill", Palette.MUTED);
                canvas.with("x", grid.right() + 8)
                        .with("y", y + Font.SMALL.drop())
                        .body();
                canvas.content(TextWidths.cut(heading.note(), grid.noteWidth() - 8, Font.SMALL));
                canvas.close("text");
            }
        }
        canvas.close("g");
    }
}
