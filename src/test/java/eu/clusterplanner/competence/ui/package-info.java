/** Tests of the pages of competences and synergies. */
@NullMarked
package eu.clusterplanner.competence.ui;

import org.jspecify.annotations.NullMarked;
