package io.github.hcs4j.document;

import io.github.hcs4j.type.Member;
import java.util.Set;

/**
 * What is known of members beside what the schemas say of their versions, because documents with them were seen.
 * hcsshim sends all it has with schema 2.1, and Windows Sandbox sends with 2.4 what the published schemas withdrew.
 */
public final class Experience {

    /**
     * Members that hosts take under an older declared version than the one that brought them: hcsshim has sent them with
     * SchemaVersion 2.1 for years.
     */
    private static final Set<String> TAKEN_EARLIER = Set.of(
            "hcs/v2#Chipset.LinuxKernelDirect",
            "hcs/v2#Container.AdditionalDeviceNamespace",
            "hcs/v2#Device.LocationPath",
            "hcs/v2#Device.Type",
            "hcs/v2#Devices.VirtualPci",
            "hcs/v2#VirtualMachine_Memory.EnableColdDiscardHint",
            "hcs/v2#VirtualMachine_Memory.HighMmioBaseInMB",
            "hcs/v2#VirtualMachine_Memory.HighMmioGapInMB",
            "hcs/v2#VirtualMachine_Memory.LowMmioGapInMB",
            "hcs/v2#VirtualMachine_Processor.CpuGroup");

    /** Members that hosts left out in silence under an older declared version. */
    private static final Set<String> LEFT_OUT = Set.of("hcs/v2#VirtualMachine.Services");

    /** Members that the published schemas withdrew and Windows itself still sends. */
    private static final Set<String> STILL_SENT = Set.of("hcs/v2#Devices.KernelIntegration");

    private Experience() {}

    /**
     * Whether hosts were seen to take a member in a document that declares an older version than the member's first.
     *
     * @param member the member
     * @return whether they were
     */
    public static boolean isTakenEarlier(Member<?> member) {
        return TAKEN_EARLIER.contains(name(member));
    }

    /**
     * Whether hosts were seen to leave out a member in a document that declares an older version than its first.
     *
     * @param member the member
     * @return whether they were
     */
    public static boolean isLeftOut(Member<?> member) {
        return LEFT_OUT.contains(name(member));
    }

    /**
     * Whether Windows still sends a member that was withdrawn.
     *
     * @param member the member
     * @return whether it was seen to
     */
    public static boolean isStillSent(Member<?> member) {
        return STILL_SENT.contains(name(member));
    }

    private static String name(Member<?> member) {
        return TypeSchema.definition(member.owner()) + '.' + member.name();
    }
}
