package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.plan.Written;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.json.EncodedBytes;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.model.v2.RegistryHive;
import io.github.hcs4j.model.v2.RegistryKey;
import io.github.hcs4j.model.v2.RegistryValue;
import io.github.hcs4j.model.v2.RegistryValueType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the registry values that an annotation gives, and keeps those that a container may set. */
final class RegistryValueReader {

    private static final int DWORD_BITS = 32;
    private static final int QWORD_BITS = 64;

    private static final RegistryValue NOTHING = RegistryValue.builder().build();

    /** The keys of the hive System that a container may set values under, in lower case. */
    private static final List<String> SYSTEM_KEYS =
            List.of("currentcontrolset\\services", "currentcontrolset\\policies", "software");

    private final Findings findings;

    RegistryValueReader(Findings findings) {
        this.findings = findings;
    }

    List<RegistryValue> read(Annotations annotations) {
        String text = annotations.text(Annotation.REGISTRY_VALUES).orElse("");
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            return kept(values(text));
        } catch (JsonText.MalformedException problem) {
            Annotations.noticeIgnored(Annotation.REGISTRY_VALUES, findings);
            return List.of();
        }
    }

    private static List<RegistryValue> values(String text) {
        Located json = JsonText.read(text);
        List<RegistryValue> values = new ArrayList<>();
        if (!JsonText.isAbsent(json)) {
            for (Located element : JsonText.list(json)) {
                values.add(JsonText.isAbsent(element) ? NOTHING : value(JsonText.object(element)));
            }
        }
        return values;
    }

    private static RegistryValue value(Located.ObjectValue object) {
        Located key = JsonText.member(object, "Key");
        String type = text(object, "Type");
        String binary = text(object, "BinaryValue");
        return RegistryValue.builder()
                .key(key == null ? null : key(JsonText.object(key)))
                .name(text(object, "Name"))
                .type(type == null ? null : RegistryValueType.of(type))
                .stringValue(text(object, "StringValue"))
                .binaryValue(binary == null ? null : EncodedBytes.of(binary))
                .dwordValue(dword(object, "DWordValue"))
                .qwordValue(number(object, "QWordValue", QWORD_BITS))
                .customType(dword(object, "CustomType"))
                .build();
    }

    private static RegistryKey key(Located.ObjectValue object) {
        String hive = text(object, "Hive");
        Located isVolatile = JsonText.member(object, "Volatile");
        return RegistryKey.builder()
                .hive(hive == null ? null : RegistryHive.of(hive))
                .name(text(object, "Name"))
                .volatileKey(isVolatile == null ? null : Written.ifTrue(JsonText.truth(isVolatile)))
                .build();
    }

    /** A text, unless it is empty. */
    private static @Nullable String text(Located.ObjectValue object, String name) {
        Located value = JsonText.member(object, name);
        return value == null ? null : Written.unlessEmpty(JsonText.text(value));
    }

    private static @Nullable Long dword(Located.ObjectValue object, String name) {
        BigInteger number = number(object, name, DWORD_BITS);
        return number == null ? null : number.longValueExact();
    }

    /** A number, unless it is 0. */
    private static @Nullable BigInteger number(Located.ObjectValue object, String name, int bits) {
        Located value = JsonText.member(object, name);
        return value == null ? null : Written.unlessZero(JsonText.unsigned(value, bits));
    }

    private List<RegistryValue> kept(List<RegistryValue> values) {
        List<RegistryValue> kept = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            String problem = problem(values.get(i));
            if (problem == null) {
                kept.add(values.get(i));
            } else {
                findings.notice(
                        NoticeCode.REGISTRY_VALUE_IGNORED,
                        Annotations.place(Annotation.REGISTRY_VALUES) + "[" + i + "]",
                        "the value is left out: " + problem);
            }
        }
        return kept;
    }

    /** Why a container may not set a value; {@code null} if it may. */
    private static @Nullable String problem(RegistryValue value) {
        RegistryKey key = value.key();
        if (key == null || !(key.hive() instanceof RegistryHive.Known hive)) {
            return "it has no key in a known hive";
        }
        String keyName = key.name();
        if (keyName == null || value.name() == null) {
            return "its key or the value itself has no name";
        }
        if (!(value.type() instanceof RegistryValueType.Known)) {
            return "its type is unknown";
        }
        long data = Stream.of(value.stringValue(), value.binaryValue(), value.dwordValue(), value.qwordValue())
                .filter(each -> each != null)
                .count();
        if (data > 1) {
            return "it has data of more than one type";
        }
        return mayBeSet(hive, keyName) ? null : "no container may set values under its key";
    }

    private static boolean mayBeSet(RegistryHive.Known hive, String keyName) {
        String lower = keyName.toLowerCase(Locale.ROOT);
        return switch (hive) {
            case SOFTWARE -> true;
            case SYSTEM -> SYSTEM_KEYS.stream().anyMatch(lower::startsWith);
            case SECURITY, SAM -> false;
        };
    }
}
