package eu.clusterplanner.platform;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.jackson.JacksonMixinModuleEntries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Clock, transactions and nightly jobs of the application. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
@EnableScheduling
class PlatformConfiguration {

    private static final String MIXINS = "jacksonMixinModuleEntries";

    /**
     * Says that there are no Jackson mixins. Spring Boot would open every class of the application at each start to look
     * for some.
     */
    @Bean
    static BeanDefinitionRegistryPostProcessor noMixins() {
        return registry -> {
            if (registry.containsBeanDefinition(MIXINS)) {
                registry.removeBeanDefinition(MIXINS);
                registry.registerBeanDefinition(
                        MIXINS,
                        new RootBeanDefinition(
                                JacksonMixinModuleEntries.class, () -> JacksonMixinModuleEntries.create(none -> {})));
            }
        };
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    @Bean
    ActorTransactionManager transactionManager(DataSource dataSource, WriteOrigin origin) {
        return new ActorTransactionManager(dataSource, origin);
    }
}
