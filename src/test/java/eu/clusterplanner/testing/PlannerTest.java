package eu.clusterplanner.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real PostgreSQL that is started once a JVM and migrated by the application itself. Tests
 * share the database and roll nothing back: each makes its own accounts and partnerships. A test that needs an empty
 * database sets {@link TestDatabase#OWN}. Views are tested by extending {@code SpringBrowserlessTest} as well.
 *
 * <p>{@code -Dplanner.test.database=container} takes PostgreSQL 18 from a container instead of the embedded one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest
@Import(TestConfiguration.class)
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@ExtendWith(LeaveNoTrace.class)
public @interface PlannerTest {

    /** Properties of the application, as in {@link SpringBootTest#properties()}. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
