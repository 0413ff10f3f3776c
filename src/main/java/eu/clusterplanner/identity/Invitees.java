package eu.clusterplanner.identity;

import eu.clusterplanner.identity.persistence.InviteeRepository;
import eu.clusterplanner.shared.TimeOrderedIds;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps address and name of those who are invited, apart from what they are invited to and from every change log. For
 * the services of other modules, which check themselves who may invite.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Invitees {

    /** How long the link in a mail works. */
    public static final Duration VALID = Duration.ofDays(14);

    private final InviteeRepository invitees;
    private final Clock clock;

    Invitees(InviteeRepository invitees, Clock clock) {
        this.invitees = invitees;
        this.clock = clock;
    }

    /**
     * Keeps somebody's address; throws {@link AccountRefusedException} where e-mail or name cannot be used.
     *
     * @param name blank: left to the person
     */
    public UUID add(String email, String name) {
        String address = email.strip();
        AccountRules.checkEmail(address);
        String given = name.isBlank() ? null : name.strip();
        if (given != null) {
            AccountRules.checkName(given);
        }
        UUID id = TimeOrderedIds.next();
        invitees.insert(new Invitee(id, address, given, clock.instant().plus(VALID)));
        return id;
    }

    /** From now on there are again {@link #VALID} days. */
    public void extend(UUID invitee) {
        invitees.extend(invitee, clock.instant().plus(VALID));
    }

    /** A token for the link in a mail; older ones no longer work. */
    public String newToken(UUID invitee) {
        String token = Secrets.linkToken();
        invitees.setToken(invitee, Secrets.hash(token));
        return token;
    }

    /** Whose token it is, where it still works. */
    @Transactional(readOnly = true)
    public Optional<Invitee> find(String token) {
        return invitees.find(Secrets.hash(token))
                .filter(invitee -> clock.instant().isBefore(invitee.expiresAt()));
    }

    /** As {@link #find}; nobody else can use it before the transaction ends. */
    public Optional<Invitee> lock(String token) {
        return invitees.lock(Secrets.hash(token))
                .filter(invitee -> clock.instant().isBefore(invitee.expiresAt()));
    }

    /** Those of them that are kept. */
    public Map<UUID, Invitee> findAll(Collection<UUID> ids) {
        return invitees.findAll(ids).stream().collect(Collectors.toMap(Invitee::id, Function.identity()));
    }

    public void remove(UUID invitee) {
        invitees.delete(invitee);
    }
}
