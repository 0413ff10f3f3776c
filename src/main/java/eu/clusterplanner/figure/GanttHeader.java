package eu.clusterplanner.figure;

import java.time.LocalDate;

/** Years and months above a Gantt, and the lines down from them. */
record GanttHeader(Gantt gantt, GanttLayout layout, Canvas canvas) {

    private static final double YEAR_LINE = 13;
    private static final double MONTH_LINE = 30;
    private static final double YEAR_FOOT = 20;

    /** The lines that lie under everything else. */
    void grid() {
        PathData rows = new PathData();
        for (int i = 0; i < gantt.rows().size(); i++) {
            rows.move(0, layout.top(i) + layout.height(i) - 0.5).across(layout.right());
        }
        lines("rows", Palette.FAINT, rows);
        PathData months = new PathData();
        PathData years = new PathData();
        int step = step();
        for (int m = 0; m <= gantt.timeline().months(); m++) {
            double x = Math.round(layout.x(m)) + 0.5;
            boolean year = m == 0 || m == gantt.timeline().months() || monthOfYear(m) == 0;
            if (year) {
                years.move(x, 2).down(layout.bottom());
            } else if (monthOfYear(m) % step == 0) {
                months.move(x, YEAR_FOOT).down(layout.bottom());
            }
        }
        lines("months", Palette.FAINT, months);
        lines("years", Palette.LINE, years);
        PathData foot = new PathData().move(0, GanttLayout.HEAD - 0.5).across(layout.right());
        lines("foot", Palette.MUTED, foot);
    }

    private void lines(String cssClass, String colour, PathData path) {
        canvas.open("path").with("class", cssClass).with("stroke", colour).with("fill", "none");
        canvas.with("d", path.toString()).end();
    }

    private int monthOfYear(int month) {
        LocalDate first = gantt.timeline().firstMonth();
        return Math.floorMod(first == null ? month : month + first.getMonthValue() - 1, 12);
    }

    private boolean hasDates() {
        return gantt.timeline().firstMonth() != null;
    }

    /** Months a label stands for: 1, 3, 6 or 12, so that labels do not touch. */
    private int step() {
        double month = layout.monthWidth();
        double needed = hasDates()
                ? 12
                : TextWidths.of(gantt.words().month() + gantt.timeline().months(), Font.SMALL) + 4;
        if (month >= needed) {
            return 1;
        }
        String longest = hasDates()
                ? quarterLabel(0)
                : monthsLabel(gantt.timeline().months() - 3, gantt.timeline().months());
        double quarter = TextWidths.of(longest, Font.SMALL) + 2;
        return 3 * month >= quarter ? 3 : 6 * month >= quarter && !hasDates() ? 6 : 12;
    }

    void labels() {
        canvas.group("years").font(Font.BOLD).with("text-anchor", "middle").body();
        for (int m = 0; m < gantt.timeline().months(); m++) {
            if (m == 0 || monthOfYear(m) == 0) {
                between(m, Math.min(gantt.timeline().months(), m + 12 - monthOfYear(m)), YEAR_LINE, yearLabel(m));
            }
        }
        canvas.close("g");
        int step = step();
        canvas.group("months")
                .font(Font.SMALL)
                .with("fill", Palette.MUTED)
                .with("text-anchor", "middle")
                .body();
        for (int m = 0; m < gantt.timeline().months() && step < 12; m++) {
            if (m == 0 || monthOfYear(m) % step == 0) {
                int end = Math.min(gantt.timeline().months(), m + step - monthOfYear(m) % step);
                String several = hasDates() ? quarterLabel(m) : monthsLabel(m, end);
                between(m, end, MONTH_LINE, step == 1 ? monthLabel(m) : several);
            }
        }
        canvas.close("g");
    }

    private void between(int from, int to, double middle, String label) {
        double width = (to - from) * layout.monthWidth();
        if (TextWidths.of(label, Font.SMALL) <= width - 1) {
            canvas.text(layout.x(from) + width / 2, middle + Font.SMALL.drop(), label);
        }
    }

    private String yearLabel(int month) {
        LocalDate first = gantt.timeline().firstMonth();
        return first == null
                ? gantt.words().year() + " " + (month / 12 + 1)
                : Integer.toString(first.plusMonths(month).getYear());
    }

    private String quarterLabel(int month) {
        return gantt.words().quarter() + (monthOfYear(month) / 3 + 1);
    }

    private String monthsLabel(int from, int to) {
        return gantt.words().month() + (from + 1) + "–" + to;
    }

    private String monthLabel(int month) {
        if (!hasDates()) {
            return gantt.words().month() + (month + 1);
        }
        String name = gantt.words().monthNames().get(monthOfYear(month));
        boolean whole = TextWidths.of(name, Font.SMALL) + 6 <= layout.monthWidth();
        return whole ? name : name.substring(0, name.offsetByCodePoints(0, Math.min(1, name.length())));
    }
}
