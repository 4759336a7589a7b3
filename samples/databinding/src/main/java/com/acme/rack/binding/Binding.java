package com.acme.rack.binding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the programs do with a Jackson: each line of the input has a type, a document and perhaps a change to it. */
abstract class Binding {

    abstract Object read(String json, Class<?> type) throws IOException;

    abstract Object update(Object value, String change) throws IOException;

    abstract String write(Object value) throws IOException;

    /**
     * Reads lines of texts with tabs between them, and prints for each the document that comes out, after a change with
     * the one that went in, or the error.
     */
    final void run() throws IOException, ClassNotFoundException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] parts = line.split("\t");
            Class<?> type = Class.forName(parts[0]);
            try {
                Object value = read(parts[1], type);
                out.println(parts.length == 2 ? write(value) : write(update(value, parts[2])) + '\t' + write(value));
            } catch (IOException | RuntimeException e) {
                out.println("error: " + e.getMessage().replace('\n', ' '));
            }
        }
    }
}
