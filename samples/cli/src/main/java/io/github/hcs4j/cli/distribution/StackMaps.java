package io.github.hcs4j.cli.distribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Brings the classes of a jar from the format of Java 5 to that of Java 8, which has stack maps. Java verifies such
 * classes once, when it archives them; those without stack maps it verifies at each start, which takes a tenth of it.
 */
final class StackMaps {

    private static final String CLASS = ".class";
    private static final Attributes.Name CHANGED = new Attributes.Name("Changed-By-hcs4j");

    private StackMaps() {}

    /**
     * Rewrites a jar. What has been rewritten stays as it is.
     *
     * @param jar the jar, whose classes are on the class path as well
     * @param time when its entries were made, in UTC
     * @throws IOException if it cannot be read or written
     */
    static void addTo(Path jar, LocalDateTime time) throws IOException {
        byte[] changed;
        try (JarFile from = new JarFile(jar.toFile())) {
            Manifest manifest = from.getManifest();
            if (manifest.getMainAttributes().putIfAbsent(CHANGED, "class files have stack maps") != null) {
                return;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream to = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
                to.putNextEntry(entry(JarFile.MANIFEST_NAME, time));
                manifest.write(to);
                copy(from, to, time);
            }
            changed = bytes.toByteArray();
        }
        Files.write(jar, changed);
    }

    private static void copy(JarFile from, ZipOutputStream to, LocalDateTime time) throws IOException {
        for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            if (!name.equals(JarFile.MANIFEST_NAME)) {
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(entry(name, time));
                to.write(
                        name.endsWith(CLASS) && !name.endsWith("module-info.class") ? withStackMaps(content) : content);
            }
        }
    }

    private static ZipEntry entry(String name, LocalDateTime time) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        return entry;
    }

    private static byte[] withStackMaps(byte[] old) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        new ClassReader(old)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public void visit(
                                    int version,
                                    int access,
                                    String name,
                                    String signature,
                                    String superName,
                                    String[] interfaces) {
                                super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
                            }
                        },
                        ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
