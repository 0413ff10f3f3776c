package eu.clusterplanner.shared;

import java.util.regex.Pattern;

/** Makes parts of file names from what people write. */
public final class FileNames {

    /** What some file system forbids, or what separates the parts of our names. */
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}.-]+");

    private FileNames() {}

    /** Letters, digits, dots and hyphens of a text; whatever stands between them becomes one hyphen. */
    public static String part(String text) {
        String fit = UNFIT.matcher(text.strip()).replaceAll("-").replaceAll("^[.-]+|[.-]+$", "");
        return fit.isEmpty() ? "Partnership" : fit;
    }
}
