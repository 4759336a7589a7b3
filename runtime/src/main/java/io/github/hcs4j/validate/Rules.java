package io.github.hcs4j.validate;

import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.TwiceRule.What;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules, by the definition of the objects that they look at. */
final class Rules {

    private static final String CONFIG_1 = "hcs/v1#ContainerConfig";
    private static final String CONTAINER = "hcs/v2#Container";
    private static final String PROCESSOR = "hcs/v2#VirtualMachine_Processor";
    private static final String LIMIT = "give a number on Hyper-V's scale";
    private static final String DIRECTORIES = "MappedDirectories";
    private static final String CONTAINER_PATH = "ContainerPath";
    private static final String DISKS = "MappedVirtualDisks";
    private static final String PIPES = "MappedPipes";
    private static final String PIPE_NAME = "ContainerPipeName";
    private static final String SHARES = "Shares";
    private static final String NAME = "Name";
    private static final String SOMETHING = "give what the machine is to have: it cannot start with nothing";

    static final List<Rule> ALL = List.of(
            new EndpointIdRule("hcs/v2#NetworkAdapter", "EndpointId", true),
            new EndpointIdRule("hcs/v2#Networking", "NetworkAdapters", true),
            new EndpointIdRule(CONFIG_1, "EndpointList", false),
            new TwiceRule(CONFIG_1, DIRECTORIES, CONTAINER_PATH, What.CONTAINER_PATH),
            new TwiceRule(CONTAINER, DIRECTORIES, CONTAINER_PATH, What.CONTAINER_PATH),
            new TwiceRule(CONFIG_1, DISKS, CONTAINER_PATH, What.CONTAINER_PATH),
            new TwiceRule(CONFIG_1, DISKS, "HostPath", What.DISK),
            new TwiceRule("oci#Spec", "mounts", "destination", What.MOUNT),
            new TwiceRule(CONFIG_1, PIPES, PIPE_NAME, What.PIPE),
            new TwiceRule(CONTAINER, PIPES, PIPE_NAME, What.PIPE),
            new TwiceRule("hcs/v2#Plan9", SHARES, NAME, What.PLAN9_SHARE),
            new TwiceRule("hcs/v2#VirtualSmb", SHARES, NAME, What.SMB_SHARE),
            VolumePathRule.OF_SCHEMA_1,
            VolumePathRule.OF_SCHEMA_2,
            new ContainerProcessorRule(CONFIG_1, "ProcessorCount", "ProcessorWeight", "ProcessorMaximum"),
            new ContainerProcessorRule("hcs/v2#Container_Processor", "Count", "Weight", "Maximum"),
            new ContainerProcessorRule("oci#WindowsCpuResources", "count", "shares", "maximum"),
            new RangeRule(PROCESSOR, "Count", Code.SIZE_OF_NOTHING, 1, Long.MAX_VALUE, Evidence.INFERRED, SOMETHING),
            new RangeRule(
                    PROCESSOR, "Weight", Code.PROCESSOR_LIMIT_OUT_OF_RANGE, 0, 10_000, Evidence.DOCUMENTED, LIMIT),
            new RangeRule(
                    PROCESSOR, "Limit", Code.PROCESSOR_LIMIT_OUT_OF_RANGE, 0, 100_000, Evidence.DOCUMENTED, LIMIT),
            new RangeRule(
                    PROCESSOR,
                    "Reservation",
                    Code.PROCESSOR_LIMIT_OUT_OF_RANGE,
                    0,
                    100_000,
                    Evidence.DOCUMENTED,
                    LIMIT),
            new RangeRule(
                    "hcs/v2#VirtualMachine_Memory",
                    "SizeInMB",
                    Code.SIZE_OF_NOTHING,
                    1,
                    Long.MAX_VALUE,
                    Evidence.INFERRED,
                    SOMETHING),
            MemorySizeRule.OF_A_MACHINE,
            MemorySizeRule.OF_A_REQUEST,
            new SystemKindRule(),
            new DevicesRule(),
            new BootDeviceRule(),
            new SecureBootRule(),
            new ShutdownRule(),
            new ResourcePathRule());

    private static final Map<String, List<Rule>> BY_DEFINITION =
            ALL.stream().collect(Collectors.groupingBy(Rule::definition));

    private Rules() {}

    /** The rules for objects of a definition. */
    static List<Rule> of(String definition) {
        return BY_DEFINITION.getOrDefault(definition, List.of());
    }
}
