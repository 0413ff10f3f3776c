package eu.clusterplanner.exchange.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/** What stands in one cell, as the file has it. Blank cells are not kept. */
public sealed interface TableCell {

    /** Words, not blank; what begins with an equals sign is only text, too. */
    record Words(String text) implements TableCell {}

    /** A number; percent: shown as percentage, then 0.5 reads 50%. */
    record Figure(BigDecimal number, boolean percent) implements TableCell {
        /** Spreadsheets know 15 digits; what follows is noise of their arithmetic. */
        private static final MathContext DIGITS = new MathContext(15);

        public Figure {
            number = number.precision() > DIGITS.getPrecision() + 1 ? number.round(DIGITS) : number;
        }

        /** As people mean it: 50 for 50%. */
        BigDecimal meant() {
            return percent ? number.movePointRight(2) : number;
        }
    }

    /** A number that is shown as a date; the time of day is left out. */
    record Day(LocalDate date) implements TableCell {}

    /** TRUE or FALSE. */
    record Flag(boolean yes) implements TableCell {}

    /** A formula as it is written, or what it came to; it is never computed here. */
    record Formula(String shown) implements TableCell {}

    /** What a program shows where it could not compute, for example {@code #REF!}. */
    record Fault(String code) implements TableCell {}

    /** The cell as one would read it. */
    default String text() {
        return switch (this) {
            case Words words -> words.text();
            case Figure figure -> plain(figure.meant()) + (figure.percent() ? " %" : "");
            case Day day -> day.date().toString();
            case Flag flag -> flag.yes() ? "TRUE" : "FALSE";
            case Formula formula -> formula.shown();
            case Fault fault -> fault.code();
        };
    }

    /** Without exponent and without zeros at the end. */
    static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
