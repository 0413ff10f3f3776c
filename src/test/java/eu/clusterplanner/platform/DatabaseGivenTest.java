package eu.clusterplanner.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.MapPropertySource;

/** Which database the settings choose; nothing is started, since no bean is asked for. */
class DatabaseGivenTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(
                    context -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
            .withUserConfiguration(EmbeddedDatabaseConfiguration.class, GivenDatabaseConfiguration.class);

    @Test
    void a_url_chooses_that_database() {
        application
                .withPropertyValues("planner.database.url=jdbc:postgresql://database.example.org/planner")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(StartingDatabase.class)
                        .hasSingleBean(DatabaseSettings.class));
    }

    @Test
    void without_a_url_the_application_brings_its_own() {
        application.run(context -> assertThat(context).hasSingleBean(StartingDatabase.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_blank_url_is_none(String blank) {
        application
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("test", Map.of("planner.database.url", blank))))
                .run(context -> assertThat(context)
                        .hasSingleBean(StartingDatabase.class)
                        .doesNotHaveBean(DatabaseSettings.class));
    }
}
