package io.github.hcs4j.benchmarks.growth;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads the classes of hcs4j anew, with a call before each instruction that reads a byte or a character of an array or
 * a text, or several bytes at once. What methods of the JDK read by themselves is not counted.
 */
final class CountingLoader extends ClassLoader {

    private static final String COUNTED = "io.github.hcs4j.";
    private static final Set<Integer> OF_ARRAYS = Set.of(Opcodes.BALOAD, Opcodes.CALOAD);
    private static final Set<String> OF_TEXTS = Set.of("charAt", "codePointAt", "codePointBefore");
    private static final Map<String, Set<String>> METHODS = Map.of(
            "java/lang/String", OF_TEXTS,
            "java/lang/CharSequence", OF_TEXTS,
            "java/lang/StringBuilder", OF_TEXTS,
            "java/lang/invoke/VarHandle", Set.of("get"));

    CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    /** Counts what is read; there is one for all loaders. */
    public static final class Reads {

        private static long count;

        private Reads() {}

        /** Adds one; called by the classes that were loaded. */
        public static void add() {
            count++;
        }

        static long count() {
            return count;
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(COUNTED) || name.startsWith(CountingLoader.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(file);
            ClassWriter writer = new ClassWriter(reader, 0);
            reader.accept(new OfClasses(writer), 0);
            byte[] code = writer.toByteArray();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static final class OfClasses extends ClassVisitor {

        OfClasses(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new OfMethods(super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    private static final class OfMethods extends MethodVisitor {

        OfMethods(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitInsn(int opcode) {
            if (OF_ARRAYS.contains(opcode)) {
                count();
            }
            super.visitInsn(opcode);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (METHODS.getOrDefault(owner, Set.of()).contains(name)) {
                count();
            }
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }

        private void count() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(Reads.class), "add", "()V", false);
        }
    }
}
