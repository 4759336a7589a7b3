package io.github.hcs4j.cli.batch;

import static io.github.hcs4j.cli.batch.Defaults.orEmpty;
import static io.github.hcs4j.cli.batch.Defaults.orZero;

import io.github.hcs4j.host.ShimOptions;
import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.MemberNames;
import io.github.hcs4j.json.engine.ScalarCodec;
import io.github.hcs4j.json.engine.ValueReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@link ShimOptions}, whose members have the names of its accessors. */
final class ShimOptionsReader implements ValueReader<ShimOptions> {

    static final ValueReader<ShimOptions> INSTANCE = new ShimOptionsReader();

    private static final int SANDBOX_ISOLATION = 0;
    private static final int SANDBOX_PLATFORM = 1;
    private static final int DEFAULT_ANNOTATIONS = 2;
    private static final int BOOT_FILES_ROOT_PATH = 3;
    private static final int VM_PROCESSOR_COUNT = 4;
    private static final int VM_MEMORY_SIZE_IN_MB = 5;
    private static final int NC_PROXY_ADDR = 6;

    private static final MemberNames NAMES = MemberNames.of(
            "sandboxIsolation",
            "sandboxPlatform",
            "defaultAnnotations",
            "bootFilesRootPath",
            "vmProcessorCount",
            "vmMemorySizeInMb",
            "ncProxyAddr");

    private ShimOptionsReader() {}

    @Override
    public @Nullable ShimOptions read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        ShimOptions.Builder options = ShimOptions.builder();
        Map<String, @Nullable Object> unknownMembers = null;
        for (int member = in.nextMember(NAMES); member != JsonReader.END; member = in.nextMember(NAMES)) {
            switch (member) {
                case SANDBOX_ISOLATION -> options.sandboxIsolation(orEmpty(in.string()));
                case SANDBOX_PLATFORM -> options.sandboxPlatform(orEmpty(in.string()));
                case DEFAULT_ANNOTATIONS -> options.defaultAnnotations(orEmpty(in.map(ScalarCodec.STRING)));
                case BOOT_FILES_ROOT_PATH -> options.bootFilesRootPath(orEmpty(in.string()));
                case VM_PROCESSOR_COUNT -> options.vmProcessorCount(orZero(in.uint32()));
                case VM_MEMORY_SIZE_IN_MB -> options.vmMemorySizeInMb(orZero(in.uint32()));
                case NC_PROXY_ADDR -> options.ncProxyAddr(orEmpty(in.string()));
                default -> unknownMembers = in.unknownMember(unknownMembers);
            }
        }
        return options.build();
    }
}
