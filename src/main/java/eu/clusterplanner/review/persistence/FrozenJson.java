package eu.clusterplanner.review.persistence;

import eu.clusterplanner.review.FrozenWord;
import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Frozen words as they are stored. */
final class FrozenJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<FrozenWord>> WORDS = new TypeReference<>() {};

    private FrozenJson() {}

    static JSONB write(List<FrozenWord> words) {
        return JSONB.valueOf(MAPPER.writeValueAsString(words));
    }

    static List<FrozenWord> read(JSONB json) {
        return MAPPER.readValue(json.data(), WORDS);
    }

    static @Nullable List<FrozenWord> readNullable(@Nullable JSONB json) {
        return json == null ? null : read(json);
    }
}
