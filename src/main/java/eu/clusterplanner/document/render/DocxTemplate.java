package eu.clusterplanner.document.render;

import com.ibm.icu.util.ULocale;
import eu.clusterplanner.shared.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** An empty Word file with our styles and lists, put together from two readable parts, and from a template where there is one. */
final class DocxTemplate {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Lists of {@code numbering.xml}. */
    static final int ANNEX_LIST = 2;

    static final int BULLET_LIST = 3;
    static final int NUMBER_LIST = 4;

    /** Lists made while writing count from here. */
    static final int FIRST_OWN_LIST = 10;

    private DocxTemplate() {}

    static XWPFDocument open(Locale language, Optional<XWPFDocument> template) throws IOException {
        XWPFDocument document = template.orElseGet(XWPFDocument::new);
        try (InputStream styles = part("styles.xml");
                InputStream numbering = part("numbering.xml")) {
            XWPFStyles own = document.createStyles();
            CTStyles ours = StylesDocument.Factory.parse(styles).getStyles();
            own.setStyles(template.isEmpty() ? ours : TemplateStyles.merge(document.getStyle(), ours));
            clear(document);
            own.setSpellingLanguage(tag(language));
            CTNumbering lists = NumberingDocument.Factory.parse(numbering).getNumbering();
            lists.getAbstractNumArray(ANNEX_LIST - 1)
                    .getLvlArray(0)
                    .getLvlText()
                    .setVal(Texts.in(language).get("document.label.annex") + " %1");
            document.createNumbering().setNumbering(lists);
            document.enforceUpdateFields();
            asOfNow(document.getSettings().getCTSettings());
            return document;
        } catch (XmlException e) {
            throw new IOException("The styles of documents cannot be read", e);
        }
    }

    /** A template may hold words that explain it. */
    private static void clear(XWPFDocument document) {
        for (int last = document.getBodyElements().size() - 1; last >= 0; last--) {
            document.removeBodyElement(last);
        }
        if (document.getDocument().getBody().isSetSectPr()) {
            document.getDocument().getBody().unsetSectPr();
        }
    }

    /** Without this Word opens the file in the manner of its version of 2007. */
    private static void asOfNow(CTSettings settings) {
        try (XmlCursor cursor = settings.newCursor()) {
            // asked for by a cursor: the schemas that come along do not hold the type of this element
            if (cursor.toChild(WORD, "compat")) {
                return;
            }
            cursor.toEndToken();
            cursor.beginElement(new QName(WORD, "compat"));
            cursor.beginElement(new QName(WORD, "compatSetting"));
            cursor.insertAttributeWithValue(new QName(WORD, "name"), "compatibilityMode");
            cursor.insertAttributeWithValue(new QName(WORD, "uri"), "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue(new QName(WORD, "val"), "15");
        }
    }

    /** Language with a country, as Word wants it; English is that of the European institutions. */
    static String tag(Locale language) {
        if (!language.getCountry().isEmpty()) {
            return language.toLanguageTag();
        }
        return language.getLanguage().equals("en")
                ? "en-GB"
                : language.getLanguage() + "-"
                        + ULocale.addLikelySubtags(ULocale.forLocale(language)).getCountry();
    }

    private static InputStream part(String name) {
        return Objects.requireNonNull(DocxTemplate.class.getResourceAsStream("/document/" + name), name);
    }
}
