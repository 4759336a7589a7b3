package io.github.hcs4j.validate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules, by the definition of the objects that they look at. */
final class Rules {

    static final List<Rule> ALL = List.of(
            new EndpointIdRule("hcs/v2#NetworkAdapter", "EndpointId"),
            new EndpointIdRule("hcs/v2#Networking", "NetworkAdapters"),
            new EndpointIdRule("hcs/v1#ContainerConfig", "EndpointList"),
            new ContainerPathRule("hcs/v1#ContainerConfig"),
            new ContainerPathRule("hcs/v2#Container"),
            new VolumePathRule(),
            new BootDeviceRule(),
            new SecureBootRule(),
            new MemorySizeRule(),
            new ShutdownRule());

    private static final Map<String, List<Rule>> BY_DEFINITION =
            ALL.stream().collect(Collectors.groupingBy(Rule::definition));

    private Rules() {}

    /** The rules for objects of a definition. */
    static List<Rule> of(String definition) {
        return BY_DEFINITION.getOrDefault(definition, List.of());
    }
}
