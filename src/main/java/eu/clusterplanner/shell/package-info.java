/** What all pages share: layouts, the wizard, the spreadsheet, and the interfaces that features fill. */
@NullMarked
package eu.clusterplanner.shell;

import org.jspecify.annotations.NullMarked;
