package io.github.hcs4j.processor;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Reads from a class file how many bytes the code of each of its methods has. */
final class MethodSizes {

    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    private final DataInputStream in;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    private MethodSizes(byte[] classFile) {
        this.in = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    /** The sizes, by the names of the methods; the largest where several have one name. */
    static Map<String, Integer> of(byte[] classFile) {
        MethodSizes reader = new MethodSizes(classFile);
        try {
            reader.read();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return reader.sizes;
    }

    private void read() throws IOException {
        in.skipNBytes(8); // magic number and version
        constants();
        in.skipNBytes(6); // access flags, this class, its superclass
        in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
        members(false);
        members(true);
    }

    private void constants() throws IOException {
        int count = in.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(index, in.readUTF());
                case LONG, DOUBLE -> {
                    in.skipNBytes(8);
                    index++; // takes two places
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
    }

    private void members(boolean areMethods) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            String name = texts.get(in.readUnsignedShort());
            in.skipNBytes(2);
            int attributes = in.readUnsignedShort();
            for (int j = 0; j < attributes; j++) {
                String attribute = texts.get(in.readUnsignedShort());
                int length = in.readInt();
                if (areMethods && "Code".equals(attribute)) {
                    in.skipNBytes(4); // stack and variables
                    int size = in.readInt();
                    sizes.merge(name, size, Math::max);
                    in.skipNBytes(length - 8L);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
    }
}
