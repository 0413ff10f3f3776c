/** Tests of what people are told. */
@NullMarked
package eu.clusterplanner.notification;

import org.jspecify.annotations.NullMarked;
