package eu.clusterplanner.exchange.workbook;

import java.util.List;
import java.util.Set;

/**
 * Words that cells of some columns have.
 *
 * @param name of the list
 * @param columns where they are offered, as {@code kind.property}
 * @param codes in the order of the team
 */
public record CodeList(String name, Set<String> columns, List<Code> codes) {

    /**
     * One word.
     *
     * @param written what stands in the cell
     * @param meaning what it stands for
     */
    public record Code(String written, String meaning) {}

    static String column(SheetColumn column) {
        return column.kind().name() + "." + column.name();
    }
}
