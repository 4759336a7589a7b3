/**
 * Writes plans down as documents of schema 2.1. For the mappings of this library alone.
 *
 * <p>The mapper skeletons are generated: the compiler stops at a member of a mapped type that is neither implemented
 * nor left out here with its reason.
 */
@NullMarked
@HcsMappers(
        model = "io.github.hcs4j.model.v2",
        types = {
            "ComputeSystem",
            "Version",
            "HostedSystem",
            "Container",
            "GuestOs",
            "Storage",
            "Layer",
            "StorageQoS",
            "MappedDirectory",
            "MappedPipe",
            "Container_Memory",
            "Container_Processor",
            "Networking",
            "RegistryChanges",
            "Device",
            "ContainersDef_Device",
            "LinuxHostedSystem",
            "CWCOWHostedSystem"
        })
@Unmapped(
        type = "ComputeSystem",
        members = "VirtualMachine",
        reason = "The mapping makes containers; a virtual machine that is to hold one is running already.")
@Unmapped(type = "Container", members = "HvSocket", reason = "The OCI spec has nothing that says it.")
@Unmapped(type = "RegistryChanges", members = "DeleteKeys", reason = "No rules delete keys of a container.")
@Unmapped(
        type = "Layer",
        members = {"PathType", "Cache"},
        reason = "Layer folders are given by absolute paths, and the OCI spec does not say how to cache them.")
@Unmapped(
        type = "MappedDirectory",
        members = "HostPathType",
        reason = "The source of a mount is an absolute path, which is what absence means.")
@Unmapped(type = "MappedDirectory", members = "SupportCloudFiles", reason = "The OCI spec has nothing that says it.")
@Unmapped(
        type = "MappedPipe",
        members = "HostPathType",
        reason = "The source of a mount is a full pipe name, which is what absence means.")
@Unmapped(
        type = "Networking",
        members = "NetworkAdapters",
        reason = "Endpoints of a v2 container are attached to its network namespace instead.")
package io.github.hcs4j.container.v2;

import io.github.hcs4j.annotation.HcsMappers;
import io.github.hcs4j.annotation.Unmapped;
import org.jspecify.annotations.NullMarked;
