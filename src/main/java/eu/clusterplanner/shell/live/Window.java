package eu.clusterplanner.shell.live;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import eu.clusterplanner.platform.WriteOrigin;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names the windows of browsers, so that each knows the changes that it made itself. */
@Component
public class Window implements WriteOrigin {

    private record Name(String text) {}

    @Override
    public String present() {
        UI ui = UI.getCurrent();
        return ui == null ? "" : name(ui);
    }

    /** A name that no other window has. */
    public static String name(UI ui) {
        Name name = ComponentUtil.getData(ui, Name.class);
        if (name == null) {
            name = new Name(UUID.randomUUID().toString());
            ComponentUtil.setData(ui, Name.class, name);
        }
        return name.text();
    }
}
