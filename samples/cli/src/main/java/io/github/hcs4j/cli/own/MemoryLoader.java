package io.github.hcs4j.cli.own;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/** Loads classes from memory, one of which implements a service. */
final class MemoryLoader extends ClassLoader {

    private final Map<String, byte[]> classes;
    private final String service;
    private final String implementation;

    MemoryLoader(Map<String, byte[]> classes, String service, String implementation) {
        super(MemoryLoader.class.getClassLoader());
        this.classes = Map.copyOf(classes);
        this.service = "META-INF/services/" + service;
        this.implementation = implementation;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return name.equals(service)
                ? Collections.enumeration(List.of(new URL("memory", null, -1, name, new Text(implementation))))
                : Collections.emptyEnumeration();
    }

    /** A resource that is a text in memory. */
    private static final class Text extends URLStreamHandler {

        private final byte[] content;

        Text(String content) {
            this.content = content.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(content);
                }
            };
        }
    }
}
