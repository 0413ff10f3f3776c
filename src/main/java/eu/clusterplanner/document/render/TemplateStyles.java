package eu.clusterplanner.document.render;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Styles of a template with those of ours that it lacks. Styles are the same when their names are, as in Word, where a
 * German "Überschrift 1" has the name "heading 1" and an id of its own; ours keep their ids.
 */
final class TemplateStyles {

    private final CTStyles merged;
    private final CTStyles ours;
    private final Map<String, String> newIds = new HashMap<>();

    private TemplateStyles(CTStyles template, CTStyles ours) {
        this.merged = (CTStyles) template.copy();
        this.ours = ours;
    }

    static CTStyles merge(CTStyles template, CTStyles ours) {
        return new TemplateStyles(template, ours).merge();
    }

    private CTStyles merge() {
        Map<String, CTStyle> ownByName = new HashMap<>();
        Set<String> ownIds = new HashSet<>();
        for (CTStyle own : ours.getStyleList()) {
            ownByName.put(name(own), own);
            ownIds.add(own.getStyleId());
        }
        for (CTStyle style : merged.getStyleList()) {
            CTStyle own = ownByName.remove(name(style));
            if (own != null) {
                rename(style, own.getStyleId());
            } else if (ownIds.contains(style.getStyleId())) {
                rename(style, style.getStyleId() + "-template");
            }
            number(style, own);
        }
        merged.getStyleList().forEach(this::refer);
        ownByName.values().forEach(own -> merged.addNewStyle().set(own));
        return merged;
    }

    private void rename(CTStyle style, String id) {
        newIds.put(style.getStyleId(), id);
        style.setStyleId(id);
    }

    private void refer(CTStyle style) {
        Stream.of(style.getBasedOn(), style.getNext(), style.getLink())
                .filter(Objects::nonNull)
                .forEach(reference -> reference.setVal(newIds.getOrDefault(reference.getVal(), reference.getVal())));
    }

    /** Lists are ours, so that headings count and annexes have letters. */
    private static void number(CTStyle style, @Nullable CTStyle own) {
        if (style.isSetPPr() && style.getPPr().isSetNumPr()) {
            style.getPPr().unsetNumPr();
        }
        if (own != null && own.getType() == STStyleType.PARAGRAPH) {
            CTNumPr numbers = (style.isSetPPr() ? style.getPPr() : style.addNewPPr()).addNewNumPr();
            if (own.isSetPPr() && own.getPPr().isSetNumPr()) {
                numbers.set(own.getPPr().getNumPr());
            } else {
                // none: else it would inherit those of the style that the template bases it on
                numbers.addNewNumId().setVal(BigInteger.ZERO);
            }
        }
    }

    private static String name(CTStyle style) {
        return style.isSetName() ? style.getName().getVal().toLowerCase(Locale.ROOT) : style.getStyleId();
    }
}
