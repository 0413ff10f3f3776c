package eu.clusterplanner.document;

/**
 * A document as a file.
 *
 * @param name file name: acronym, number if it has one, kind of document and date of drafting
 * @param contentType media type
 * @param bytes contents; taken as they are, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record IssuedFile(String name, String contentType, byte[] bytes) {}
