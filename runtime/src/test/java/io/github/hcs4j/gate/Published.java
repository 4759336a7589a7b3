package io.github.hcs4j.gate;

import io.github.hcs4j.document.Experience;
import io.github.hcs4j.json.Documents;
import io.github.hcs4j.json.JsonTree;
import io.github.hcs4j.json.JsonTree.Arr;
import io.github.hcs4j.json.JsonTree.Field;
import io.github.hcs4j.json.JsonTree.Obj;
import io.github.hcs4j.json.JsonTree.Text;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Documents of HCS schema v2 with all that has a version, and the versions. */
final class Published {

    private static final int DEPTH = 5;

    private final Random random;

    Published(Random random) {
        this.random = random;
    }

    /** The versions that a host can have, from 2.1 on. */
    static Stream<SchemaVersion> versions() {
        return V2Model.releases().stream()
                .map(release -> release.version())
                .filter(version -> version.compareTo(SchemaVersion.of(2, 1)) >= 0);
    }

    /** The records of the model. */
    static Stream<ObjectType<?>> types() {
        return V2Model.model().types().stream()
                .filter(type -> type instanceof ObjectType)
                .map(type -> (ObjectType<?>) type);
    }

    /** An object with one member, which is as small as can be. */
    static String with(Member<?> member) {
        JsonTree value = Documents.complete(member.type(), 0);
        return Obj.of(new Field(member.name(), value)).compact();
    }

    /**
     * An object with all members of all versions but those that Windows sends to every version, and any of their values
     * but those that absence means.
     */
    String complete(ObjectType<?> type) {
        return object(type, DEPTH).compact();
    }

    private Obj object(ObjectType<?> type, int depth) {
        return new Obj(type.members().stream()
                .filter(member -> depth > 0 && member.since() != null && !Experience.isStillSent(member))
                .filter(member -> !member.name().equals("SchemaVersion"))
                .map(member -> new Field(member.name(), value(member.type(), member, depth - 1)))
                .toList());
    }

    private JsonTree value(JsonType<?> type, Member<?> member, int depth) {
        if (type instanceof ListType<?> list) {
            return Arr.of(value(list.element(), member, depth), value(list.element(), member, depth));
        }
        if (type instanceof MapType<?> map) {
            return Obj.of(new Field("a/~\"b", value(map.value(), member, depth)));
        }
        if (type instanceof CarriedType<?> carried) {
            return value(carried.type(), member, depth);
        }
        if (type instanceof ObjectType<?> object) {
            return object(object, depth);
        }
        return type instanceof EnumType<?> enumeration ? text(enumeration, member) : Documents.complete(type, 0);
    }

    private <E extends EnumValue> Text text(EnumType<E> type, Member<?> member) {
        List<String> texts = type.values().stream()
                .filter(value -> value.since() != null && !value.text().equals(member.absence()))
                .map(EnumType.Value::text)
                .toList();
        return new Text(texts.get(random.nextInt(texts.size())));
    }
}
