package eu.clusterplanner.figure;

/**
 * A drawn picture.
 *
 * @param svg one self-contained {@code <svg>} element without XML declaration; the same input gives the same text
 * @param width width in CSS pixels (96 to the inch)
 * @param height height in CSS pixels
 * @param title short name, also the {@code <title>} of the picture
 * @param description what the picture says in words; media that ignore {@code <desc>} take it as alternative text
 */
public record Figure(String svg, int width, int height, String title, String description) {}
