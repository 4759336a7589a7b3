package io.github.hcs4j.processor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.annotation.processing.Processor;
import org.jspecify.annotations.Nullable;

/** A processor path whose schemas are texts of a test: a class loader that has them, and a processor loaded by it. */
final class SchemaPath extends ClassLoader {

    private static final String PROCESSOR_PACKAGE = HcsProcessor.class.getPackageName();

    private final Map<String, String> schemas;

    private SchemaPath(Map<String, String> schemas) {
        super(HcsProcessor.class.getClassLoader());
        this.schemas = schemas;
    }

    /** A processor that sees these schemas, by path, beside those on the class path. */
    static Processor processorWith(Map<String, String> schemas) {
        try {
            return new SchemaPath(schemas)
                    .loadClass(HcsProcessor.class.getName())
                    .asSubclass(Processor.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PROCESSOR_PACKAGE)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        String schema = schemas.get(name);
        return schema == null
                ? super.getResourceAsStream(name)
                : new ByteArrayInputStream(schema.getBytes(StandardCharsets.UTF_8));
    }
}
