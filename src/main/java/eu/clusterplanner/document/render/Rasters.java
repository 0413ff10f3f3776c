package eu.clusterplanner.document.render;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.figure.Figure;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of a document in points. Drawing them takes longer than all the rest, so that each processor draws some,
 * on threads of this document alone: threads that serve others are left to them.
 */
final class Rasters implements AutoCloseable {

    private final ExecutorService painters =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Map<Figure, Future<byte[]>> drawn;

    /** Starts to draw the figures of all sections. */
    Rasters(DocumentModel model) {
        drawn = model.sections().stream()
                .flatMap(Rasters::figures)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::draw));
    }

    private static Stream<Figure> figures(Section section) {
        Stream<Figure> own = section.blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).figure());
        return Stream.concat(own, section.parts().stream().flatMap(Rasters::figures));
    }

    private Future<byte[]> draw(Figure figure) {
        return painters.submit(() -> SvgRaster.png(figure));
    }

    /** A figure as PNG, waited for if it is not ready. */
    byte[] png(Figure figure) {
        Future<byte[]> begun = drawn.get(figure);
        if (begun == null) {
            return SvgRaster.png(figure);
        }
        try {
            return begun.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while drawing: " + figure.title(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The figure cannot be drawn: " + figure.title(), e.getCause());
        }
    }

    /** What is not drawn yet is not drawn any more. */
    @Override
    public void close() {
        painters.shutdownNow();
    }
}
