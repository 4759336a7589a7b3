/**
 * Writes plans down as documents of schema 1.0. For the mappings of this library alone.
 *
 * <p>The mapper skeletons are generated: the compiler stops at a member of a mapped type that is neither implemented
 * nor left out here with its reason.
 */
@NullMarked
@HcsMappers(
        model = "io.github.hcs4j.model.v1",
        types = {"ContainerConfig", "Layer", "MappedDir", "MappedPipe", "HvRuntime"})
@Unmapped(
        type = "ContainerConfig",
        members = "StorageSandboxSize",
        reason = "The scratch layer has its size already when a container is created on it.")
@Unmapped(
        type = "ContainerConfig",
        members = "Servicing",
        reason = "A container that is started to finish updates is no container to run; whoever wants one sets this.")
@Unmapped(
        type = "ContainerConfig",
        members = "ContainerType",
        reason = "Its only value stands for a Linux container, and the mapping is for Windows containers.")
@Unmapped(
        type = "ContainerConfig",
        members = "TerminateOnLastHandleClosed",
        reason = "Absent means that it keeps running, so the program that created the container may end.")
@Unmapped(
        type = "ContainerConfig",
        members = "MappedVirtualDisks",
        reason = "The mounts of a Windows container are directories and named pipes, never virtual disks.")
@Unmapped(type = "ContainerConfig", members = "AssignedDevices", reason = "The mapping takes no devices from the spec.")
@Unmapped(
        type = "MappedDir",
        members = "LinuxMetadata",
        reason = "Linux file attributes mean nothing in a Windows container.")
@Unmapped(
        type = "HvRuntime",
        members = "SkipTemplate",
        reason = "The OCI spec does not say how the utility VM boots, so Windows decides.")
@Unmapped(
        type = "HvRuntime",
        members = {"LinuxInitrdFile", "LinuxKernelFile", "LinuxBootParameters", "BootSource", "WritableBootSource"},
        reason = "Only a Linux utility VM boots from these.")
package io.github.hcs4j.container.v1;

import io.github.hcs4j.annotation.HcsMappers;
import io.github.hcs4j.annotation.Unmapped;
import org.jspecify.annotations.NullMarked;
