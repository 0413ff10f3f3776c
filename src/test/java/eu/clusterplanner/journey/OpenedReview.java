package eu.clusterplanner.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A team review of three points with one seat of a guest, put straight into the database of an application. */
record OpenedReview(OwnDatabase database, UUID round, String token) {

    static OpenedReview in(Path data) throws IOException, SQLException, NoSuchAlgorithmException {
        OwnDatabase database = OwnDatabase.in(data);
        UUID round = UUID.randomUUID();
        String token = UUID.randomUUID().toString();
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(opened(UUID.randomUUID(), round, hash));
            connection.commit();
        }
        return new OpenedReview(database, round, token);
    }

    private static String opened(UUID partnership, UUID round, String hash) {
        return """
            select set_config('planner.actor', 'job:test', true);
            insert into partnership (id, acronym, name, strand) values ('%1$s', 'TEAM', 'A team', 'OTHER');
            insert into review_round (partnership_id, id, number, title, majority, of_all, quorum_percent,
                minimum_days, silence_consents, objection_days, proxies, shows_costs, deadline, zone, opened_at)
            values ('%1$s', '%2$s', 1, 'Spring list', 'SIMPLE', false, 50, 0, false, 0, true, false,
                now() + interval '7 days', 'Europe/Brussels', now());
            insert into review_item (partnership_id, id, round_id, kind, title, frozen_at, frozen, position)
            select '%1$s', gen_random_uuid(), '%2$s', 'action', 'A' || n || ' Mission', now(),
                '[{"label": "record.action.title", "property": "title", "value": "Mission"}]', n
            from generate_series(1, 3) n;
            insert into review_seat (partnership_id, id, round_id, partner, position)
            values ('%1$s', '%2$s', '%2$s', 'Cluster A', 0);
            insert into review_holder (partnership_id, id, seat_id, name, position)
            values ('%1$s', '%2$s', '%2$s', 'Gil', 0);
            insert into guest (id, about, email, name, language, made_at, expires_at)
            values ('%2$s', '%2$s', 'gil@example.org', 'Gil', 'en', now(), now() + interval '37 days');
            insert into guest_link (token_hash, guest_id, made_at) values ('\\x%3$s', '%2$s', now());
            """.formatted(partnership, round, hash);
    }

    /** What was answered, with its reason, in the order of the points. */
    List<String> answers() throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement("select array_agg("
                        + "a.answer || coalesce(': ' || a.reason, '') order by i.position) from review_answer a"
                        + " join review_item i on i.id = a.item_id where i.round_id = ?")) {
            query.setObject(1, round);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return List.of((String[]) row.getArray(1).getArray());
            }
        }
    }
}
