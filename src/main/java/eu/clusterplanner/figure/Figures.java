package eu.clusterplanner.figure;

/** Draws figures. Every method is a pure function, safe for any thread. */
public final class Figures {

    private Figures() {}

    /** Draws rows by columns of values; null values are hatched with a question mark. */
    public static Figure draw(HeatMap map) {
        return new HeatMapDrawing(map).draw();
    }

    /** Draws a value chain as boxes with arrows. */
    public static Figure draw(ChainMap map) {
        return new ChainMapDrawing(map).draw();
    }

    /** Draws records by two scores of 1 to 5. */
    public static Figure draw(ScoreMap map) {
        return new ScoreMapDrawing(map).draw();
    }

    /** Draws threads of what leads to what, a row each. */
    public static Figure draw(ThreadMap map) {
        return new ThreadMapDrawing(map).draw();
    }

    /** Draws a map of Europe with numbered marks. */
    public static Figure draw(PartnerMap map) {
        return new PartnerMapDrawing(map).draw();
    }

    /** A key as it stands in the ids of a figure, after the prefix, the kind of element and a dot. */
    public static String idOf(String key) {
        StringBuilder id = new StringBuilder();
        Xml.key(key, id);
        return id.toString();
    }

    /** Draws an amount that grows over time. */
    public static Figure draw(Curve curve) {
        return new CurveDrawing(curve).draw();
    }

    /** Draws steps that follow one another. */
    public static Figure draw(Steps steps) {
        return new StepsDrawing(steps).draw();
    }

    /** Draws what is on its way, stage by stage. */
    public static Figure draw(Pipeline pipeline) {
        return new PipelineDrawing(pipeline).draw();
    }

    /**
     * Draws the emblem of the European Union.
     *
     * @param height height in pixels, at least 40: on paper it must be a centimetre high
     */
    public static Figure emblem(Caption caption, int height) {
        return new EmblemDrawing(caption, height).draw();
    }

    /** Draws a schedule as bars over time. For print, draw its {@linkplain Gantt#pages pages} instead. */
    public static Figure draw(Gantt gantt) {
        return new GanttDrawing(gantt).draw();
    }
}
