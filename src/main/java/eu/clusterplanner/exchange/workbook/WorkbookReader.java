package eu.clusterplanner.exchange.workbook;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.EmptyFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the cells of an Excel workbook (.xlsx). The XML goes by once and nothing of it is kept but what stands in cells;
 * nothing is computed, fetched or run.
 */
public final class WorkbookReader {

    /** Largest file in bytes. */
    public static final int MOST_BYTES = WorkbookGate.MOST_BYTES;

    private WorkbookReader() {}

    /**
     * The sheets in the order of their tabs.
     *
     * @throws UnreadableWorkbookException where the file is no workbook, or one that is not taken
     */
    public static List<Table> read(byte[] bytes) {
        WorkbookGate.checkKind(bytes);
        try {
            // as a file, so that parts are unpacked while they are read and not all at once into memory
            Path copy = Files.createTempFile("workbook", ".xlsx");
            try {
                Files.write(copy, bytes);
                WorkbookGate.checkParts(copy.toFile());
                return read(copy.toFile());
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UnreadableWorkbookException(refusalFor(e), e);
        }
    }

    private static List<Table> read(File file) throws IOException {
        // RuntimeException: POI has many ways to say that a file is broken
        try (OPCPackage parts = OPCPackage.open(file, PackageAccess.READ)) {
            return tables(new XSSFReader(parts));
        } catch (UnreadableWorkbookException e) {
            throw e;
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw new UnreadableWorkbookException(refusalFor(e), e);
        }
    }

    private static List<Table> tables(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        SharedTexts texts = new SharedTexts();
        NumberStyles styles = new NumberStyles();
        Epoch epoch = new Epoch();
        parse(reader.getSharedStringsData(), texts);
        parse(reader.getStylesData(), styles);
        parse(reader.getWorkbookData(), epoch);
        TableParts.Shared shared = new TableParts.Shared(texts, styles, epoch.from1904, new CellCount());
        List<Table> tables = new ArrayList<>();
        XSSFReader.SheetIterator sheets = reader.getSheetIterator();
        while (sheets.hasNext()) {
            InputStream sheet = sheets.next();
            TableParts rows = new TableParts(shared);
            parse(sheet, rows);
            tables.add(new Table(sheets.getSheetName(), rows.rows()));
        }
        return List.copyOf(tables);
    }

    /** Declarations of document types are refused by this parser. */
    private static void parse(@Nullable InputStream part, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        if (part == null) {
            return;
        }
        try (part) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(part));
        }
    }

    private static Refusal refusalFor(Exception e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("DOCTYPE")) {
            return Refusal.UNSAFE;
        }
        if (message.contains("Zip bomb")) {
            return Refusal.BOMB;
        }
        return e instanceof EmptyFileException ? Refusal.NO_WORKBOOK : Refusal.BROKEN;
    }

    /** Whether days are counted from 1904, as Excel for the Macintosh once did. */
    private static final class Epoch extends DefaultHandler {

        private boolean from1904;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                String value = attributes.getValue("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            }
        }
    }
}
