package io.github.hcs4j.document;

import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import java.util.Set;

/**
 * What is known of members beside what the schemas say of them, because documents with them were seen. hcsshim sends
 * all it has with schema 2.1, and so does NanaBox; Windows Sandbox sends with 2.4 what the published schemas withdrew;
 * and Docker sent members of previews of Windows Server 2016 that later hosts took as well.
 */
public final class Experience {

    /**
     * Members that hosts take under an older declared version than the one that brought them: hcsshim, and NanaBox the
     * one for secure boot, have sent them with SchemaVersion 2.1 for years.
     */
    private static final Set<String> TAKEN_EARLIER = Set.of(
            "hcs/v2#Chipset.LinuxKernelDirect",
            "hcs/v2#Container.AdditionalDeviceNamespace",
            "hcs/v2#Device.LocationPath",
            "hcs/v2#Device.Type",
            "hcs/v2#Devices.VirtualPci",
            "hcs/v2#Uefi.ApplySecureBootTemplate",
            "hcs/v2#VirtualMachine_Memory.EnableColdDiscardHint",
            "hcs/v2#VirtualMachine_Memory.HighMmioBaseInMB",
            "hcs/v2#VirtualMachine_Memory.HighMmioGapInMB",
            "hcs/v2#VirtualMachine_Memory.LowMmioGapInMB",
            "hcs/v2#VirtualMachine_Processor.CpuGroup");

    /** Members that hosts left out in silence under an older declared version. */
    private static final Set<String> LEFT_OUT = Set.of("hcs/v2#VirtualMachine.Services");

    /** Members that the published schemas withdrew and Windows itself still sends. */
    private static final Set<String> STILL_SENT = Set.of("hcs/v2#Devices.KernelIntegration");

    /** Members of previews of Windows Server 2016 that no schema has. */
    private static final Set<String> OF_PREVIEWS = Set.of(
            "hcs/v1#ContainerConfig.Devices",
            "hcs/v1#ContainerConfig.IsDummy",
            "hcs/v1#ContainerConfig.RootDevicePath",
            "hcs/v1#ContainerConfig.SandboxPath");

    /** Members in another case than the schema's, which Microsoft's library for .NET sends and hosts take. */
    private static final Set<String> IN_OTHER_CASE = Set.of("hcs/v1#Layer.Id");

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

    /**
     * Whether a member that the schema does not have was one of previews of Windows Server 2016.
     *
     * @param owner the type of the object
     * @param unknown the name of the member
     * @return whether documents with it were seen
     */
    public static boolean isOfPreview(ModelType<?> owner, String unknown) {
        return OF_PREVIEWS.contains(TypeSchema.definition(owner) + '.' + unknown);
    }

    /**
     * Whether hosts were seen to take a member whose name has another case than the schema's.
     *
     * @param owner the type of the object
     * @param unknown the name of the member
     * @return whether they were
     */
    public static boolean isTakenInOtherCase(ModelType<?> owner, String unknown) {
        return IN_OTHER_CASE.contains(TypeSchema.definition(owner) + '.' + unknown);
    }

    private static String name(Member<?> member) {
        return TypeSchema.definition(member.owner()) + '.' + member.name();
    }
}
