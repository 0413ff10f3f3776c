/** Pages of the steps of competences and synergies. */
@NullMarked
package eu.clusterplanner.competence.ui;

import org.jspecify.annotations.NullMarked;
