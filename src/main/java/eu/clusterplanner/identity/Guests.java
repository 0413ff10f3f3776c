package eu.clusterplanner.identity;

import eu.clusterplanner.identity.persistence.GuestRepository;
import eu.clusterplanner.shared.TimeOrderedIds;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps address, name and links of people without an account, apart from what they are asked and from every change log.
 * For the services of other modules, which check themselves who may ask.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Guests {

    private final GuestRepository guests;
    private final Clock clock;

    Guests(GuestRepository guests, Clock clock) {
        this.guests = guests;
        this.clock = clock;
    }

    /**
     * Keeps somebody's address.
     *
     * @param about what the links will be for
     * @param name blank: not known
     * @throws AccountRefusedException where e-mail or name cannot be used
     */
    public Guest add(UUID about, String email, String name, Locale language, Instant expiresAt) {
        String address = email.strip();
        AccountRules.checkEmail(address);
        String given = name.isBlank() ? null : name.strip();
        if (given != null) {
            AccountRules.checkName(given);
        }
        Guest guest =
                new Guest(TimeOrderedIds.next(), about, address, given, Locale.of(language.getLanguage()), expiresAt);
        guests.insert(guest, clock.instant());
        return guest;
    }

    /** Throws {@link AccountRefusedException} where e-mail or name cannot be used; a blank name can. */
    public static void check(String email, String name) {
        AccountRules.checkEmail(email.strip());
        if (!name.isBlank()) {
            AccountRules.checkName(name.strip());
        }
    }

    /** A token for one more link; those in earlier mails go on working. */
    public String newToken(UUID guest) {
        String token = Secrets.linkToken();
        guests.insertLink(guest, Secrets.hash(token), clock.instant());
        return token;
    }

    /** Whose token it is, where it still works. */
    @Transactional(readOnly = true)
    public Optional<Guest> byToken(String token) {
        return guests.byHash(Secrets.hash(token)).filter(this::works);
    }

    /** The guest, while the links work. */
    @Transactional(readOnly = true)
    public Optional<Guest> find(UUID id) {
        return guests.find(id).filter(this::works);
    }

    /** Everybody who may answer about these things, in the order in which they were added. */
    @Transactional(readOnly = true)
    public List<Guest> about(Collection<UUID> things) {
        return guests.about(things);
    }

    /** Lets the links for these things work until then, and never shorter than before. */
    public void extend(Collection<UUID> things, Instant until) {
        guests.extend(things, until);
    }

    /** Ends all links for that thing and forgets who had them. */
    public void removeAbout(UUID thing) {
        guests.deleteAbout(thing);
    }

    private boolean works(Guest guest) {
        return clock.instant().isBefore(guest.expiresAt());
    }
}
