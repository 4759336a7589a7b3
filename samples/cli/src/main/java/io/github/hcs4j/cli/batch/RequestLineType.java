package io.github.hcs4j.cli.batch;

import io.github.hcs4j.json.MemberSink;
import io.github.hcs4j.json.MemberValues;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v2.Version;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes a {@link RequestLine}, in the manner of the generated types. */
final class RequestLineType extends ObjectType<RequestLine> {

    RequestLineType() {
        super("RequestLine", RequestLine.class, null, null);
    }

    @Override
    protected void describe(Members<RequestLine> members) {
        members.add("name", "name", ScalarType.STRING);
        members.add("id", "id", ScalarType.STRING);
        members.add("owner", "owner", ScalarType.STRING);
        members.add("requestedSchemaVersion", "requestedSchemaVersion", Version.TYPE);
        members.add("osBuild", "osBuild", ScalarType.INT32);
        members.add("hostProcessorCount", "hostProcessorCount", ScalarType.INT32);
        members.add("networkNamespace", "networkNamespace", ScalarType.STRING);
        members.add("hostingSystem", "hostingSystem", HostingSystemType.TYPE);
        members.addList("utilityVmFolders", "utilityVmFolders", ScalarType.STRING);
        members.add("spec", "spec", Spec.TYPE);
    }

    @Override
    protected RequestLine create(MemberValues values) {
        Map<String, @Nullable Object> unknown = values.unknownMembers();
        return new RequestLine(
                values.get(0),
                values.get(1),
                values.get(2),
                values.get(3),
                values.get(4),
                values.get(5),
                values.get(6),
                values.get(7),
                values.get(8),
                values.get(9),
                unknown == null ? Map.of() : unknown);
    }

    @Override
    protected void tell(RequestLine value, MemberSink to) {
        to.add(value.name())
                .add(value.id())
                .add(value.owner())
                .add(value.requestedSchemaVersion())
                .add(value.osBuild())
                .add(value.hostProcessorCount())
                .add(value.networkNamespace())
                .add(value.hostingSystem())
                .add(value.utilityVmFolders())
                .add(value.spec());
    }
}
