package eu.clusterplanner.request;

import eu.clusterplanner.competence.Corrections;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.Guests;
import eu.clusterplanner.platform.PublicAddress;
import eu.clusterplanner.platform.mail.MailComposer;
import eu.clusterplanner.request.persistence.RequestRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mails of this module. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    @Bean
    RequestMail.Parts requestMailParts(
            Guests guests, RequestRepository requests, AccountDirectory accounts, PublicAddress address) {
        return new RequestMail.Parts(guests, requests, accounts, address);
    }

    @Bean
    MailComposer requestMail(RequestMail.Parts parts) {
        return new RequestMail(RequestLetter.ASK, parts);
    }

    @Bean
    MailComposer requestReminderMail(RequestMail.Parts parts) {
        return new RequestMail(RequestLetter.REMIND, parts);
    }

    @Bean
    MailComposer requestReceiptMail(RequestMail.Parts parts) {
        return new RequestMail(RequestLetter.RECEIPT, parts);
    }

    @Bean
    MailComposer correctionMail(Corrections corrections, RequestMail.Parts parts) {
        return new CorrectionMail(false, corrections, parts);
    }

    @Bean
    MailComposer guestCorrectionMail(Corrections corrections, RequestMail.Parts parts) {
        return new CorrectionMail(true, corrections, parts);
    }

    @Bean
    MailComposer requestQuestionMail(RequestMail.Parts parts) {
        return new RequestMail(RequestLetter.QUESTION, parts);
    }
}
