package io.github.hcs4j.cli.batch;

import static io.github.hcs4j.cli.batch.Defaults.orEmpty;
import static io.github.hcs4j.cli.batch.Defaults.orZero;

import io.github.hcs4j.host.AssignedDevice;
import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.MemberNames;
import io.github.hcs4j.json.engine.ScalarCodec;
import io.github.hcs4j.json.engine.ValueReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an {@link AssignedDevice}: {@code {"id", "virtualFunction", "vmBusGuid", "locationPaths"}}. */
final class AssignedDeviceReader implements ValueReader<AssignedDevice> {

    static final ValueReader<AssignedDevice> INSTANCE = new AssignedDeviceReader();

    private static final int ID = 0;
    private static final int VIRTUAL_FUNCTION = 1;
    private static final int VM_BUS_GUID = 2;
    private static final int LOCATION_PATHS = 3;

    private static final MemberNames NAMES = MemberNames.of("id", "virtualFunction", "vmBusGuid", "locationPaths");

    private AssignedDeviceReader() {}

    @Override
    public @Nullable AssignedDevice read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String id = null;
        Integer virtualFunction = null;
        String vmBusGuid = null;
        List<String> locationPaths = null;
        Map<String, @Nullable Object> unknownMembers = null;
        for (int member = in.nextMember(NAMES); member != JsonReader.END; member = in.nextMember(NAMES)) {
            switch (member) {
                case ID -> id = in.string();
                case VIRTUAL_FUNCTION -> virtualFunction = in.uint16();
                case VM_BUS_GUID -> vmBusGuid = in.string();
                case LOCATION_PATHS -> locationPaths = in.list(ScalarCodec.STRING);
                default -> unknownMembers = in.unknownMember(unknownMembers);
            }
        }
        return new AssignedDevice(orEmpty(id), orZero(virtualFunction), orEmpty(vmBusGuid), orEmpty(locationPaths));
    }
}
