package eu.clusterplanner.exchange.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the HTTP interface says beside its calls. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BEARER = "bearer";
    private static final String BASIC = "basic";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Cluster Partnership Planner")
                        .version("1")
                        .description(
                                "For scripts and other systems. Rights are those of the person who calls; errors are"
                                        + " problem details (RFC 9457)."))
                .components(new Components()
                        .addSecuritySchemes(BEARER, scheme("bearer", "A personal token, made in the profile"))
                        .addSecuritySchemes(BASIC, scheme("basic", "E-mail and password, in UTF-8")))
                .security(List.of(new SecurityRequirement().addList(BEARER), new SecurityRequirement().addList(BASIC)));
    }

    private static SecurityScheme scheme(String name, String description) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name).description(description);
    }
}
