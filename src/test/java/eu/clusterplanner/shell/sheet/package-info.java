/** Tests of the spreadsheet's server side. */
@org.jspecify.annotations.NullMarked
package eu.clusterplanner.shell.sheet;
