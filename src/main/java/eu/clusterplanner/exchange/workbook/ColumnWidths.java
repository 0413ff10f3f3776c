package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.PropertyType;

/** How wide the columns of a sheet are, by what they hold. */
final class ColumnWidths {

    private static final int NARROW = 14;
    private static final int MEDIUM = 24;
    private static final int WIDE = 50;

    private ColumnWidths() {}

    /** In characters. */
    static int width(SheetColumn column) {
        return switch (column.property().type()) {
            case PropertyType.Prose prose -> WIDE;
            case PropertyType.Children children -> WIDE;
            case PropertyType.Line line -> line.most() > 100 ? WIDE : MEDIUM;
            case PropertyType.Lines lines -> MEDIUM;
            case PropertyType.Links links -> MEDIUM;
            case PropertyType.Choice choice -> MEDIUM;
            case PropertyType.WebAddress address -> MEDIUM;
            default -> NARROW;
        };
    }
}
