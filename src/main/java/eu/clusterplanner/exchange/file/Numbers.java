package eu.clusterplanner.exchange.file;

import java.math.BigDecimal;

/** Numbers as the canonical form writes them. */
public final class Numbers {

    private Numbers() {}

    /** Without exponent and without zeros at the end. */
    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
