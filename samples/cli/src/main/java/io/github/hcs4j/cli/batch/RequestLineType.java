package io.github.hcs4j.cli.batch;

import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.json.JsonReader;
import io.github.hcs4j.json.JsonWriter;
import io.github.hcs4j.json.ListType;
import io.github.hcs4j.json.Member;
import io.github.hcs4j.json.MemberNames;
import io.github.hcs4j.json.ObjectType;
import io.github.hcs4j.json.ScalarType;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v2.Version;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes a {@link RequestLine}, in the manner of the generated types. */
final class RequestLineType extends ObjectType<RequestLine> {

    private static final MemberNames NAMES = MemberNames.of(
            "name",
            "id",
            "owner",
            "requestedSchemaVersion",
            "osBuild",
            "hostProcessorCount",
            "networkNamespace",
            "hostingSystem",
            "utilityVmFolders",
            "spec");

    RequestLineType() {
        super("RequestLine", RequestLine.class, null, null);
    }

    @Override
    public @Nullable RequestLine read(JsonReader in) {
        if (!in.beginObject(NAMES)) {
            return null;
        }
        String name = null;
        String id = null;
        String owner = null;
        Version version = null;
        Integer osBuild = null;
        Integer processors = null;
        String namespace = null;
        HostingSystem hostingSystem = null;
        List<String> folders = null;
        Spec spec = null;
        Map<String, @Nullable Object> unknown = null;
        for (int member = in.nextMember(NAMES); member != JsonReader.END; member = in.nextMember(NAMES)) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> id = in.string();
                case 2 -> owner = in.string();
                case 3 -> version = in.value(Version.TYPE);
                case 4 -> osBuild = in.int32();
                case 5 -> processors = in.int32();
                case 6 -> namespace = in.string();
                case 7 -> hostingSystem = in.value(HostingSystemType.TYPE);
                case 8 -> folders = in.list(ScalarType.STRING);
                case 9 -> spec = in.value(Spec.TYPE);
                default -> unknown = in.unknownMember(unknown);
            }
        }
        return new RequestLine(
                name,
                id,
                owner,
                version,
                osBuild,
                processors,
                namespace,
                hostingSystem,
                folders,
                spec,
                unknown == null ? Map.of() : unknown);
    }

    @Override
    public void write(RequestLine value, JsonWriter out) {
        out.beginObject();
        out.string(NAMES, 0, value.name());
        out.string(NAMES, 1, value.id());
        out.string(NAMES, 2, value.owner());
        out.value(NAMES, 3, value.requestedSchemaVersion(), Version.TYPE);
        out.number(NAMES, 4, value.osBuild());
        out.number(NAMES, 5, value.hostProcessorCount());
        out.string(NAMES, 6, value.networkNamespace());
        out.value(NAMES, 7, value.hostingSystem(), HostingSystemType.TYPE);
        out.list(NAMES, 8, value.utilityVmFolders(), ScalarType.STRING);
        out.value(NAMES, 9, value.spec(), Spec.TYPE);
        out.unknownMembers(value.unknownMembers());
        out.endObject();
    }

    @Override
    protected List<Member<RequestLine>> describeMembers() {
        ScalarType<String> text = ScalarType.STRING;
        ListType<String> texts = ListType.of(text);
        return List.of(
                new Member<>("name", "name", text, null, null, RequestLine::name),
                new Member<>("id", "id", text, null, null, RequestLine::id),
                new Member<>("owner", "owner", text, null, null, RequestLine::owner),
                new Member<>(
                        "requestedSchemaVersion",
                        "requestedSchemaVersion",
                        Version.TYPE,
                        null,
                        null,
                        RequestLine::requestedSchemaVersion),
                new Member<>("osBuild", "osBuild", ScalarType.INT32, null, null, RequestLine::osBuild),
                new Member<>(
                        "hostProcessorCount",
                        "hostProcessorCount",
                        ScalarType.INT32,
                        null,
                        null,
                        RequestLine::hostProcessorCount),
                new Member<>("networkNamespace", "networkNamespace", text, null, null, RequestLine::networkNamespace),
                new Member<>(
                        "hostingSystem",
                        "hostingSystem",
                        HostingSystemType.TYPE,
                        null,
                        null,
                        RequestLine::hostingSystem),
                new Member<>("utilityVmFolders", "utilityVmFolders", texts, null, null, RequestLine::utilityVmFolders),
                new Member<>("spec", "spec", Spec.TYPE, null, null, RequestLine::spec));
    }
}
