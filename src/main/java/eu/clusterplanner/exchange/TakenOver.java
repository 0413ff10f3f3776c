package eu.clusterplanner.exchange;

/**
 * What was stored of a returned workbook.
 *
 * @param changed cells of rows that were here
 * @param added rows
 * @param removed rows
 */
public record TakenOver(int changed, int added, int removed) {

    public int all() {
        return changed + added + removed;
    }
}
