package eu.clusterplanner.document.model;

import java.util.List;

/**
 * A section with a heading.
 *
 * @param id stable id, by which the team's own text belongs to it: {@code s2}, {@code annex-a}
 * @param number {@code 2.1} or, for an annex, {@code A}; empty until the document is put together
 * @param level 1 to 3; 0 until the document is put together
 * @param title words of the heading, without the number
 * @param form what kind of section it is
 * @param blocks contents before the first part
 * @param parts sections below
 */
public record Section(
        String id, String number, int level, String title, Form form, List<Block> blocks, List<Section> parts) {

    /**
     * How a section stands in the document.
     *
     * @param annex whether it is an annex, lettered and after all others
     * @param landscape whether it stands on landscape pages
     * @param newPage whether it begins a page
     */
    public record Form(boolean annex, boolean landscape, boolean newPage) {

        /** A form that goes on where the section before has ended, if that stands on such pages. */
        public Form(boolean annex, boolean landscape) {
            this(annex, landscape, false);
        }

        /** On upright pages, numbered. */
        public static final Form UPRIGHT = new Form(false, false);

        /** On landscape pages, numbered. */
        public static final Form LANDSCAPE = new Form(false, true);

        /** An annex on upright pages. */
        public static final Form UPRIGHT_ANNEX = new Form(true, false);

        /** An annex on landscape pages. */
        public static final Form LANDSCAPE_ANNEX = new Form(true, true);
    }

    public Section {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** A section on upright pages. */
    public static Section of(String id, String title, List<Block> blocks, List<Section> parts) {
        return new Section(id, "", 0, title, Form.UPRIGHT, blocks, parts);
    }

    /** A section in another form. */
    public static Section of(String id, String title, Form form, List<Block> blocks) {
        return new Section(id, "", 0, title, form, blocks, List.of());
    }

    /** The same section on landscape pages. */
    public Section landscape() {
        return new Section(id, number, level, title, new Form(form.annex(), true, form.newPage()), blocks, parts);
    }

    /** The same section at the top of a page. */
    public Section onNewPage() {
        return new Section(id, number, level, title, new Form(form.annex(), form.landscape(), true), blocks, parts);
    }

    /** Whether nothing at all stands in it. */
    public boolean isEmpty() {
        return blocks.isEmpty() && parts.stream().allMatch(Section::isEmpty);
    }

    /** The same heading over other contents. */
    public Section with(List<Block> newBlocks, List<Section> newParts) {
        return new Section(id, number, level, title, form, newBlocks, newParts);
    }

    Section numbered(String newNumber, int newLevel, List<Section> newParts) {
        return new Section(id, newNumber, newLevel, title, form, blocks, newParts);
    }
}
