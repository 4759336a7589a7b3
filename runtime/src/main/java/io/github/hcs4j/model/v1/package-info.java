/**
 * HCS schema 1.0: the flat {@code ContainerConfig} document that hosts take from Windows Server 2016 on, with its
 * queries and answers. All types but this description are generated from {@code hcs/v1/hcs.schema.json}.
 *
 * <p>All types on one page, where {@code hcs schema site} was run for this Javadoc:
 * <a href="{@docRoot}/schema/v1.html">the schema reference</a>.
 */
@NullMarked
@HcsModel(
        schema = "hcs/v1/hcs.schema.json",
        mappers = {"ContainerConfig", "Layer", "MappedDir", "MappedPipe", "HvRuntime"})
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
package io.github.hcs4j.model.v1;

import io.github.hcs4j.annotation.HcsModel;
import io.github.hcs4j.annotation.Unmapped;
import org.jspecify.annotations.NullMarked;
