package io.github.hcs4j.validate;

import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v1.MappedDir;
import io.github.hcs4j.model.v2.Container;
import io.github.hcs4j.model.v2.MappedDirectory;
import io.github.hcs4j.model.v2.NetworkAdapter;
import io.github.hcs4j.model.v2.Networking;
import io.github.hcs4j.type.ObjectType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The rules, by the type of the objects that they look at. */
final class Rules {

    private final Map<ObjectType<?>, List<Rule>> byType = new IdentityHashMap<>();

    Rules() {
        List.of(
                        new EndpointIdRule(NetworkAdapter.TYPE, "EndpointId"),
                        new EndpointIdRule(Networking.TYPE, "NetworkAdapters"),
                        new EndpointIdRule(ContainerConfig.TYPE, "EndpointList"),
                        new ContainerPathRule(ContainerConfig.TYPE, MappedDir.TYPE),
                        new ContainerPathRule(Container.TYPE, MappedDirectory.TYPE),
                        new VolumePathRule(),
                        new BootDeviceRule(),
                        new SecureBootRule(),
                        new MemorySizeRule(),
                        new ShutdownRule())
                .forEach(rule -> byType.computeIfAbsent(rule.type(), type -> new ArrayList<>())
                        .add(rule));
    }

    void check(ObjectView object, Findings findings) {
        byType.getOrDefault(object.type(), List.of()).forEach(rule -> rule.check(object, findings));
    }
}
