package eu.clusterplanner.competence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Weights of competences as they are typed: plain numbers with a dot. */
public final class Weights {

    /** The largest weight that can be stored. */
    public static final int MOST = 100;

    private Weights() {}

    /** {@code 12} or {@code 0.5}; empty for none. */
    public static String text(@Nullable Double weight) {
        if (weight == null) {
            return "";
        }
        BigDecimal plain = BigDecimal.valueOf(weight).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
