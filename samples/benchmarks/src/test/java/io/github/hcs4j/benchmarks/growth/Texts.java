package io.github.hcs4j.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts of a size. */
final class Texts {

    private Texts() {}

    /** Something many times, with a comma between. */
    static String many(int size, IntFunction<String> part) {
        return IntStream.range(0, size).mapToObj(part).collect(Collectors.joining(","));
    }

    /** A compute system with disks, each known by a name of its own. */
    static byte[] disks(int size) {
        return system("\"Scsi\":{"
                + many(
                        size,
                        i -> "\"" + i + "\":{\"Attachments\":{\"0\":{\"Type\":\"VirtualDisk\",\"Path\":\"C:\\\\" + i
                                + ".vhdx\"}}}")
                + "}");
    }

    /** A compute system with shares in a list. */
    static byte[] shares(int size, int from) {
        return system("\"VirtualSmb\":{\"Shares\":["
                + many(size, i -> "{\"Name\":\"s" + (from + i) + "\",\"Path\":\"C:\\\\" + (from + 3 * i) + "\"}")
                + "]}");
    }

    /** A compute system with a member in each disk that came after schema 2.1. */
    static byte[] newerThanTheHost(int size) {
        return system("\"Scsi\":{\"0\":{\"Attachments\":{"
                + many(size, i -> "\"" + i + "\":{\"Type\":\"VirtualDisk\",\"SupportCompressedVolumes\":true}")
                + "}}}");
    }

    private static byte[] system(String devices) {
        return ("{\"Owner\":\"ci\",\"VirtualMachine\":{\"Devices\":{" + devices + "}}}").getBytes(UTF_8);
    }

    /** Members that no type has, near to one that a type has, with names of one length. */
    static byte[] unknownMembers(int size) {
        return ("{" + many(size, i -> "\"Owne" + (1_000 + i) + "\":[null,{\"x\":" + i + "}]") + "}").getBytes(UTF_8);
    }

    /** A long text with what has to be escaped. */
    static byte[] longText(int size) {
        return ("{\"Owner\":\"" + "a\\n\\u00e9\u00fc".repeat(size) + "\"}").getBytes(UTF_8);
    }

    /** Free-form values, each in the one before. */
    static byte[] nested(int size) {
        return ("[" + many(size, i -> "{\"a\":".repeat(9) + "[1,2.50,\"x\"]" + "}".repeat(9)) + "]").getBytes(UTF_8);
    }

    /** A document with a mistake at its end. */
    static byte[] brokenAtTheEnd(int size) {
        byte[] text = disks(size);
        text[text.length - 1] = ']';
        return text;
    }

    /** A document in which each share has a mistake. */
    static byte[] mistakes(int size) {
        return system("\"VirtualSmb\":{\"Shares\":["
                + many(size, i -> "{\"Nam\":\"s\",\"Path\":" + i + ",\"Options\":{\"ReadOnly\":\"yes\"}}") + "]}");
    }

    /** An OCI spec with mounts, annotations and layers. */
    static byte[] spec(int size, String more, String windows) {
        return ("{" + more + "\"process\":{\"cwd\":\"C:\\\\\",\"env\":[" + many(size, i -> "\"A" + i + "=b\"")
                        + "]},\"mounts\":["
                        + many(size, i -> "{\"destination\":\"C:\\\\d" + i + "\",\"source\":\"D:\\\\s" + i + "\"}")
                        + "],\"annotations\":{" + many(size, i -> "\"io.example/" + i + "\":\"x\"")
                        + "},\"windows\":{" + windows + "\"layerFolders\":[" + many(size, i -> "\"C:\\\\l" + i + "\"")
                        + ",\"C:\\\\scratch\"]}}")
                .getBytes(UTF_8);
    }

    /** A log of a utility that called the Host Compute Service. */
    static String log(int size) {
        return "2026-01-01T00:00:00Z ERROR hcsshim::CreateComputeSystem web: failed (0x80070005) {\"Error\":-1070137075,"
                .concat("\"ErrorMessage\":\"'Unknown object field '$.Owner''\"} The system cannot find the file\n")
                .repeat(size);
    }

    /** A schema whose types refer to each other. */
    static byte[] schema(int size, String prefix) {
        return ("{\"$defs\":{"
                        + many(
                                size,
                                i -> "\"" + prefix + i
                                        + "\":{\"properties\":{\"a\":{\"type\":\"string\"},\"next\":{\"$ref\":"
                                        + "\"#/$defs/" + prefix + (i + 1) % size
                                        + "\"},\"mode\":{\"enum\":[\"on\",\"off\"]}}}")
                        + "}}")
                .getBytes(UTF_8);
    }

    /** A schema of one type with many members. */
    static byte[] wideSchema(int size) {
        return ("{\"title\":\"Vm\",\"properties\":{" + many(size, i -> "\"m-" + i + "\":{\"type\":\"string\"}") + "}}")
                .getBytes(UTF_8);
    }
}
