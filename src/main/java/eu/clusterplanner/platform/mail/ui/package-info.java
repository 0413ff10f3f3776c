/** Shows mails on pages that would have sent them. */
@NamedInterface("mail-ui")
@NullMarked
package eu.clusterplanner.platform.mail.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
