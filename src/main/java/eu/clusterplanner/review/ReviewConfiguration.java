package eu.clusterplanner.review;

import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.Guests;
import eu.clusterplanner.partnership.Teams;
import eu.clusterplanner.platform.PublicAddress;
import eu.clusterplanner.platform.mail.MailComposer;
import eu.clusterplanner.review.persistence.RoundQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mails of this module. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    ReviewMail.Parts reviewMailParts(
            RoundQueries rounds, Guests guests, AccountDirectory accounts, Teams team, PublicAddress address) {
        return new ReviewMail.Parts(rounds, guests, accounts, team, address);
    }

    @Bean
    MailComposer reviewOpenMail(ReviewMail.Parts parts) {
        return new ReviewMail(ReviewLetter.OPEN, parts);
    }

    @Bean
    MailComposer reviewReminderMail(ReviewMail.Parts parts) {
        return new ReviewMail(ReviewLetter.REMIND, parts);
    }

    @Bean
    MailComposer reviewReceiptMail(ReviewMail.Parts parts) {
        return new ReviewMail(ReviewLetter.RECEIPT, parts);
    }

    @Bean
    MailComposer reviewAgainMail(ReviewMail.Parts parts) {
        return new ReviewMail(ReviewLetter.AGAIN, parts);
    }

    @Bean
    MailComposer reviewProxyMail(ReviewMail.Parts parts) {
        return new ReviewMail(ReviewLetter.PROXY, parts);
    }

    @Bean
    MailComposer reviewExtendedMail(ReviewMail.Parts parts) {
        return new ReviewMail(ReviewLetter.EXTENDED, parts);
    }

    @Bean
    MailComposer reviewCancelledMail(ReviewMail.Parts parts) {
        return new ReviewMail(ReviewLetter.CANCELLED, parts);
    }

    @Bean
    MailComposer reviewResultMail(ReviewMail.Parts parts) {
        return new ReviewMail(ReviewLetter.RESULT, parts);
    }

    @Bean
    MailComposer reviewFinalMail(ReviewMail.Parts parts) {
        return new ReviewMail(ReviewLetter.FINAL, parts);
    }
}
