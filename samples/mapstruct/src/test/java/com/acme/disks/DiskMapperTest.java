package com.acme.disks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.Attachment;
import io.github.hcs4j.model.v2.ComputeSystem;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

class DiskMapperTest {

    private final DiskMapper mapper = Mappers.getMapper(DiskMapper.class);

    @Test
    void toAGeneratedTypeAndBack() {
        Disk disk = new Disk("C:\\data.vhdx", true);

        Attachment attachment = mapper.attachment(disk);

        assertThat(attachment.toJson()).isEqualTo("{\"Path\":\"C:\\\\data.vhdx\",\"ReadOnly\":true}");
        assertThat(mapper.disk(attachment)).isEqualTo(disk);
        assertThat(mapper.disk(Attachment.builder().build())).isEqualTo(new Disk(null, null));
    }

    @Test
    void fromAGeneratedTypeToItself() {
        ComputeSystem system = ComputeSystem.read(
                "{\"Owner\":\"ci\",\"VirtualMachine\":{\"Devices\":{\"Scsi\":{\"0\":{}}}},\"Newer\":[1,null]}");

        assertThat(mapper.copy(system)).isEqualTo(system);
    }
}
