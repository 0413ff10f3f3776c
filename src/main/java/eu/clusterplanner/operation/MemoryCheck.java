package eu.clusterplanner.operation;

import eu.clusterplanner.platform.health.Check;
import eu.clusterplanner.platform.health.Condition;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Whether memory is enough. What is in use says little, since the machine tidies up only when it has to; what was left
 * after it tidied up last says it.
 */
@Component
class MemoryCheck implements Check {

    private static final double MUCH = 0.85;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Condition look() {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return condition(heap.getUsed(), left(), heap.getMax());
    }

    /** All in bytes. */
    static Condition condition(long used, long left, long most) {
        Map<String, Object> facts = Map.of("used", DataSize.ofBytes(used), "most", DataSize.ofBytes(most));
        return left > MUCH * most
                ? Condition.attention("operation.memory.little", facts)
                : Condition.good("operation.memory.good", facts);
    }

    private static long left() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
