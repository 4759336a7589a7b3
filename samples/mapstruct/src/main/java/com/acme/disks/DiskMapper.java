package com.acme.disks;

import io.github.hcs4j.model.v2.Attachment;
import io.github.hcs4j.model.v2.ComputeSystem;
import org.mapstruct.Builder;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/**
 * Maps disks. {@code disableBuilder} makes MapStruct call the constructor of the record: the builder has two setters
 * for a member that is an object, and MapStruct takes the wrong one.
 */
@Mapper(builder = @Builder(disableBuilder = true), unmappedTargetPolicy = ReportingPolicy.IGNORE)
public interface DiskMapper {

    /** Makes a document of a disk. */
    @Mapping(target = "path", source = "file")
    Attachment attachment(Disk disk);

    /** Finds the disk in a document. */
    @Mapping(target = "file", source = "path")
    Disk disk(Attachment attachment);

    /** Copies a document member by member, unknown members too. */
    ComputeSystem copy(ComputeSystem system);
}
