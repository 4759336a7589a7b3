package io.github.hcs4j.json;

import io.github.hcs4j.json.JsonTree.Arr;
import io.github.hcs4j.json.JsonTree.Field;
import io.github.hcs4j.json.JsonTree.Literal;
import io.github.hcs4j.json.JsonTree.Num;
import io.github.hcs4j.json.JsonTree.Obj;
import io.github.hcs4j.json.JsonTree.Text;
import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.UnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Documents made from nothing but the constants that describe the generated types. */
public final class Documents {

    private static final Map<String, String> WHOLE_NUMBERS = Map.of(
            "uint8", "255",
            "uint16", "65535",
            "int32", "-2147483648",
            "uint32", "4294967295",
            "int64", "-9223372036854775808",
            "uint64", "18446744073709551615",
            "uint", "18446744073709551615");

    private Documents() {}

    /** The three models. */
    public static List<Model> models() {
        return List.of(V1Model.model(), V2Model.model(), OciModel.model());
    }

    /** Every type of the three models. */
    public static List<ModelType<?>> types() {
        return models().stream()
                .<ModelType<?>>flatMap(model -> model.types().stream())
                .toList();
    }

    /** Every record of the three models. */
    public static Stream<ObjectType<?>> objectTypes() {
        return types().stream().filter(type -> type instanceof ObjectType).map(type -> (ObjectType<?>) type);
    }

    /** Every enumeration of the three models. */
    public static Stream<EnumType<?>> enumTypes() {
        return types().stream().filter(type -> type instanceof EnumType).map(type -> (EnumType<?>) type);
    }

    /** A value with every member there is; a type in itself, or at a greater depth, has none. */
    public static JsonTree complete(JsonType<?> type, int depth) {
        return complete(type, depth, List.of());
    }

    private static JsonTree complete(JsonType<?> type, int depth, List<JsonType<?>> outside) {
        if (type instanceof ListType<?> list) {
            return Arr.of(complete(list.element(), depth, outside));
        }
        if (type instanceof OneOrManyType<?> either) {
            return complete(either.list(), depth, outside);
        }
        if (type instanceof MapType<?> map) {
            return Obj.of(new Field("a key", complete(map.value(), depth, outside)));
        }
        if (type instanceof CarriedType<?> carried) {
            return complete(carried.type(), depth, outside);
        }
        if (type instanceof EnumType<?> enumeration) {
            return new Text(enumeration.values().get(0).text());
        }
        if (type instanceof ObjectType<?> object) {
            if (depth == 0 || outside.contains(type)) {
                return Obj.of();
            }
            List<JsonType<?>> inside =
                    Stream.concat(outside.stream(), Stream.of(type)).toList();
            return new Obj(object.members().stream()
                    .map(member -> new Field(member.name(), complete(member.type(), depth - 1, inside)))
                    .toList());
        }
        return scalar(type.notation());
    }

    private static JsonTree scalar(String notation) {
        return switch (notation) {
            case "string" -> new Text("C:\\layers\\ünï 🐳");
            case "guid" -> new Text("1d5f2e3c-90ab-4c1d-8e2f-0123456789ab");
            case "mac" -> new Text("00-15-5D-52-C0-00");
            case "bytes" -> new Text("AQIDBA==");
            case "datetime" -> new Text("2019-03-05T18:45:41.2346710Z");
            case "boolean" -> Literal.TRUE;
            case "double" -> Num.of("0.5");
            case "number" -> Num.of("1.50");
            case "any" -> JsonTree.parse("{\"any\":[1.0,null,{}]}");
            default -> Num.of(Objects.requireNonNull(WHOLE_NUMBERS.get(notation), notation));
        };
    }

    /**
     * What is to be written when this was read: members that the schema has first and in its order, with null only for
     * a required member that may be null.
     */
    public static JsonTree asWritten(JsonType<?> type, JsonTree tree) {
        if (type instanceof ListType<?> list && tree instanceof Arr arr) {
            return new Arr(arr.elements().stream()
                    .map(element -> asWritten(list.element(), element))
                    .toList());
        }
        if (type instanceof MapType<?> map && tree instanceof Obj object) {
            return new Obj(object.fields().stream()
                    .map(field -> new Field(field.name(), asWritten(map.value(), field.value())))
                    .toList());
        }
        if (type instanceof OneOrManyType<?> either) {
            return asWritten(tree instanceof Arr ? either.list() : either.element(), tree);
        }
        if (type instanceof UnionType<?> union && tree instanceof Obj object) {
            return object.fields().stream()
                    .filter(field -> field.name().equals(union.discriminator()))
                    .flatMap(field -> field.value() instanceof Text text ? union.branch(text.text()).stream() : null)
                    .findFirst()
                    .map(branch -> asWritten(branch, tree))
                    .orElse(tree);
        }
        if (type instanceof CarriedType<?> carried) {
            return asWritten(carried.type(), tree);
        }
        if (type instanceof ObjectType<?> objectType && tree instanceof Obj object) {
            return membersAsWritten(objectType, object);
        }
        return tree;
    }

    private static Obj membersAsWritten(ObjectType<?> type, Obj object) {
        Map<String, JsonTree> unwritten = new HashMap<>();
        object.fields().forEach(field -> unwritten.put(field.name(), field.value()));
        List<Field> fields = new ArrayList<>();
        for (Member<?> member : type.members()) {
            JsonTree value = unwritten.remove(member.name());
            if (value != null && value != Literal.NULL) {
                fields.add(new Field(member.name(), asWritten(member.type(), value)));
            } else if (member.isRequired() && member.isNullable()) {
                fields.add(new Field(member.name(), Literal.NULL));
            }
        }
        object.fields().stream()
                .filter(field -> unwritten.containsKey(field.name()))
                .forEach(fields::add);
        return new Obj(fields);
    }

    /** The kinds of JSON values that a type takes. */
    static List<Kind> kindsOf(JsonType<?> type) {
        if (type instanceof ListType) {
            return List.of(Kind.LIST);
        }
        if (type instanceof MapType || type instanceof ObjectType || type instanceof CarriedType) {
            return List.of(Kind.OBJECT);
        }
        return switch (type.notation()) {
            case "any" -> List.of(Kind.values());
            case "boolean" -> List.of(Kind.TRUTH);
            case "double", "number" -> List.of(Kind.WHOLE_NUMBER, Kind.FRACTION);
            default -> List.of(WHOLE_NUMBERS.containsKey(type.notation()) ? Kind.WHOLE_NUMBER : Kind.TEXT);
        };
    }

    /** The kinds of JSON values, each with an example and with what an error calls it. */
    enum Kind {
        OBJECT("{}", "an object"),
        LIST("[]", "a list"),
        TEXT("\"x\"", "the text \"x\""),
        WHOLE_NUMBER("7", "the number 7"),
        FRACTION("1.5", "the number 1.5"),
        TRUTH("true", "true"),
        NULL("null", "null");

        final String example;
        final String name;

        Kind(String example, String name) {
            this.example = example;
            this.name = name;
        }
    }
}
