package eu.clusterplanner.document.content;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.ChainMap;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.valuechain.StageLegend;
import java.util.List;
import java.util.Map;

/** A value chain as a figure: its stages, which feeds which, who leads there, and how well each is covered. */
public final class StageMap {

    private static final int WIDTH = 640;

    private final DocumentWords words;

    public StageMap(DocumentWords words) {
        this.words = words;
    }

    /**
     * The figure with its title and source.
     *
     * @param prefix begins the ids in the figure, unlike those of others in the document
     * @param chain the name that stands in the title
     */
    public Block picture(String prefix, String chain, List<ChainMap.Stage> stages, List<ChainMap.Feed> feeds) {
        Caption caption = new Caption(
                prefix.replaceAll("[^A-Za-z0-9]", "-"),
                words.text("caption.chainTitle"),
                words.text("alt.chain"),
                words.text("figure.empty"));
        ChainMap map = new ChainMap(caption, stages, feeds, StageLegend.in(words.texts()), WIDTH);
        return new Block.Picture(
                Figures.draw(map), words.text("caption.chain", Map.of("chain", chain)), words.source("plan"));
    }
}
