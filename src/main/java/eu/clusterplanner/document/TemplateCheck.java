package eu.clusterplanner.document;

import eu.clusterplanner.document.render.WordTemplate;
import eu.clusterplanner.platform.health.Check;
import eu.clusterplanner.platform.health.Condition;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether the Word template that an administrator has put in place can be used. */
@Component
class TemplateCheck implements Check {

    private final WordTemplate template;

    TemplateCheck(WordTemplate template) {
        this.template = template;
    }

    @Override
    public String name() {
        return "template";
    }

    @Override
    public Condition look() {
        Optional<String> problem = template.problem();
        if (problem.isPresent()) {
            return Condition.attention(
                    "operation.template.broken", Map.of("file", template.place(), "problem", problem.get()));
        }
        return template.isThere()
                ? Condition.good("operation.template.good", Map.of("file", template.place()))
                : Condition.good("operation.template.none", Map.of("file", template.place()));
    }
}
