package eu.clusterplanner.identity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Switches on the access checks that services declare ({@code @PreAuthorize}). */
@Configuration
@EnableMethodSecurity
@EnableConfigurationProperties(StartSettings.class)
class IdentityConfiguration {}
