package eu.clusterplanner.identity;

import eu.clusterplanner.identity.AccountRefusedException.Reason;
import java.util.regex.Pattern;

/** What may be stored as an e-mail, a name and a password; the database demands the same of the first two. */
final class AccountRules {

    /** Shortest password that a person can choose. */
    static final int PASSWORD_LEAST = 12;

    /** Shortest password taken from the environment, where refusing it would leave nobody who can sign in. */
    static final int GIVEN_PASSWORD_LEAST = 8;

    private static final int PASSWORD_MOST = 200;

    private static final int EMAIL_MOST = 254;
    private static final int LINE_MOST = 250;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern CONTROL_OR_LONE_SURROGATE = Pattern.compile("[\\x00-\\x1f\\x7f]|\\p{Cs}");

    private AccountRules() {}

    static void check(NewAccount account) {
        checkEmail(account.email());
        checkName(account.name());
    }

    static void checkEmail(String email) {
        refuseUnless(isLine(email, EMAIL_MOST) && EMAIL.matcher(email).matches(), Reason.EMAIL_MALFORMED);
    }

    static void checkName(String name) {
        refuseUnless(isLine(name, LINE_MOST), Reason.NAME_MALFORMED);
    }

    static void checkPassword(String email, String password) {
        checkPassword(email, password, PASSWORD_LEAST);
    }

    static void checkPassword(String email, String password, int least) {
        int length = password.codePointCount(0, password.length());
        refuseUnless(length >= least, Reason.PASSWORD_SHORT);
        refuseUnless(length <= PASSWORD_MOST, Reason.PASSWORD_LONG);
        refuseUnless(!password.strip().equalsIgnoreCase(email.strip()), Reason.PASSWORD_IS_EMAIL);
    }

    /** One line as the database has it: not empty, lengths in code points, no control character. */
    static boolean isLine(String text, int most) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= most
                && !CONTROL_OR_LONE_SURROGATE.matcher(text).find();
    }

    static boolean isLine(String text) {
        return isLine(text, LINE_MOST);
    }

    private static void refuseUnless(boolean fine, Reason reason) {
        if (!fine) {
            throw new AccountRefusedException(reason);
        }
    }
}
