/** The workbook of five sheets: reading what people have, telling what does not fit, writing the same sheets. */
@NullMarked
package eu.clusterplanner.exchange.workbook;

import org.jspecify.annotations.NullMarked;
