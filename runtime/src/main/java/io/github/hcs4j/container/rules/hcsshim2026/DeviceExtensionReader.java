package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.model.v2.DeviceExtension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads device extensions from the text of files. Members that the host's tooling does not know are left out. */
final class DeviceExtensionReader {

    private static final int ACCESS_MASK_BITS = 32;

    private static final Shape TEXT = JsonText::text;
    private static final Shape TRUTH = JsonText::truth;
    private static final Shape ACCESS_MASK = value -> JsonText.unsigned(value, ACCESS_MASK_BITS);

    private static final Shape INTERFACE_CLASSES =
            list(object(Map.of("type", TEXT, "identifier", TEXT, "recurse", TRUTH)));
    private static final Shape CATEGORY = object(Map.of("name", TEXT, "interface_class", INTERFACE_CLASSES));
    private static final Shape SYMLINKS = list(
            object(Map.of("name", TEXT, "path", TEXT, "scope", TEXT, "pathtoclone", TEXT, "access_mask", ACCESS_MASK)));
    private static final Shape INSTANCES = list(
            object(Map.of("id", TEXT, "location_path", TEXT, "port_name", TEXT, "interface_class", INTERFACE_CLASSES)));
    private static final Shape DEVICES = object(
            Map.of("requires_driverstore", TRUTH, "device_category", list(CATEGORY), "device_instance", INSTANCES));
    private static final Shape OBJECTS =
            object(Map.of("shadow", TEXT, "symlink", SYMLINKS, "objdir", DeviceExtensionReader::directories));
    private static final Shape EXTENSION =
            object(Map.of("device_category", CATEGORY, "namespace", object(Map.of("ob", OBJECTS, "device", DEVICES))));

    private DeviceExtensionReader() {}

    /** Takes a JSON value as one of a type, in the values that free-form JSON has. */
    private interface Shape {

        Object of(Located value);
    }

    /**
     * Reads an extension.
     *
     * @throws JsonText.MalformedException if the text is none
     */
    static DeviceExtension read(String text) {
        Located value = JsonText.read(text);
        return JsonText.isAbsent(value)
                ? DeviceExtension.builder().build()
                : DeviceExtension.TYPE.ofTree(EXTENSION.of(value));
    }

    /** Directories hold directories. */
    private static Object directories(Located value) {
        return list(object(Map.of(
                        "name", TEXT,
                        "clonesd", TEXT,
                        "shadow", TEXT,
                        "symlink", SYMLINKS,
                        "objdir", DeviceExtensionReader::directories)))
                .of(value);
    }

    private static Shape list(Shape element) {
        return value -> {
            List<Object> elements = new ArrayList<>();
            for (Located each : JsonText.list(value)) {
                elements.add(JsonText.isAbsent(each) ? Map.of() : element.of(each));
            }
            return elements;
        };
    }

    private static Shape object(Map<String, Shape> members) {
        return value -> {
            Located.ObjectValue object = JsonText.object(value);
            Map<String, @Nullable Object> known = new LinkedHashMap<>();
            members.forEach((name, shape) -> {
                Located member = JsonText.member(object, name);
                Object read = member == null ? null : shape.of(member);
                if (read != null && !saysNothing(read)) {
                    known.put(name, read);
                }
            });
            return known;
        };
    }

    /** An object stays, even an empty one. */
    private static boolean saysNothing(Object value) {
        if (value instanceof Number number) {
            return number.longValue() == 0;
        }
        return value.equals("") || value.equals(false) || value.equals(List.of());
    }
}
