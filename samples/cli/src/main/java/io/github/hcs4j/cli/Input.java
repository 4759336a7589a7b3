package io.github.hcs4j.cli;

import io.github.hcs4j.cli.batch.DocumentGate;
import io.github.hcs4j.cli.batch.WrongFactException;
import io.github.hcs4j.container.InvalidSpecException;
import io.github.hcs4j.container.SpecProblem;
import io.github.hcs4j.gate.DocumentNotForHostException;
import io.github.hcs4j.gate.Finding;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.JsonLimits;
import io.github.hcs4j.json.TextEncoding;
import io.github.hcs4j.type.JsonType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file or standard input, with the name that messages call it by.
 *
 * @param name the name
 * @param file the file; {@code null} for standard input
 */
record Input(String name, @Nullable Path file) {

    private static final String STANDARD_INPUT = "-";
    private static final String CONFIG = "config.json";

    /** What an argument names: a file, or standard input by {@code -}. */
    static Input of(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return new Input("<stdin>", null);
        }
        try {
            return new Input(argument, Path.of(argument));
        } catch (InvalidPathException notAPath) {
            throw new InvalidInputException(argument + ": not a path: " + notAPath.getReason());
        }
    }

    /** What an argument names, where a folder stands for the {@code config.json} in it. */
    static Input ofBundle(String argument) {
        Input input = of(argument);
        if (input.file == null || !Files.isDirectory(input.file)) {
            return input;
        }
        Path config = input.file.resolve(CONFIG);
        return new Input(argument.equals(".") ? CONFIG : config.toString(), config);
    }

    /** Opens it, not buffered. */
    InputStream open(Console console) {
        if (file == null) {
            return console.in();
        }
        if (Files.isDirectory(file)) {
            throw notAFile();
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException problem) {
            throw unreadable(problem);
        }
    }

    /** Reads all of it, but never more than {@link JsonLimits#LENGTH}. */
    byte[] bytes(Console console) {
        try (InputStream in = open(console)) {
            byte[] bytes =
                    file != null && Files.size(file) > JsonLimits.LENGTH ? null : in.readNBytes(JsonLimits.LENGTH + 1);
            if (bytes == null || bytes.length > JsonLimits.LENGTH) {
                throw new InvalidInputException(name + ": longer than " + (JsonLimits.LENGTH >> 20) + " MiB");
            }
            return bytes;
        } catch (IOException problem) {
            throw unreadable(problem);
        }
    }

    /** Reads it as text in whatever encoding of Unicode, without byte order mark; what is none becomes U+FFFD. */
    String text(Console console) {
        byte[] bytes = bytes(console);
        byte[] utf8 =
                TextEncoding.of(bytes).map(encoding -> encoding.toUtf8(bytes)).orElse(bytes);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** Reads it as one JSON text. */
    <T> T read(JsonType<T> type, Console console) {
        return read(type::read, console);
    }

    /** Reads it as one JSON text. */
    <T> T read(Function<byte[], T> reader, Console console) {
        return parse(reader, bytes(console));
    }

    /** Reads the text that it holds. */
    <T> T parse(JsonType<T> type, byte[] text) {
        return parse(type::read, text);
    }

    private <T> T parse(Function<byte[], T> reader, byte[] text) {
        try {
            return reader.apply(text);
        } catch (JsonException problem) {
            throw malformed(problem);
        }
    }

    /** Whether a text is a list of documents, such as the reply to an enumeration. */
    static boolean isList(byte[] text) {
        int at = 0;
        while (at < text.length && Character.isWhitespace(text[at])) {
            at++;
        }
        return at < text.length && text[at] == '[';
    }

    /** Says why no document can be made of the spec in it. */
    InvalidInputException invalid(InvalidSpecException problem) {
        List<String> lines = problem.problems().stream().map(this::line).toList();
        return new InvalidInputException(lines, problem);
    }

    /** Says what of the document that was made of it its host does not know. */
    InvalidInputException invalid(DocumentNotForHostException problem) {
        List<String> lines = problem.findings().stream().map(this::line).toList();
        return new InvalidInputException(lines, problem);
    }

    /** Says what is wrong with the schema in it; the message has a line for each problem. */
    InvalidInputException invalid(IllegalArgumentException problems) {
        List<String> lines =
                problems.getMessage().lines().map(line -> name + ": " + line).toList();
        return new InvalidInputException(lines, problems);
    }

    /** Says which member of it cannot be taken. */
    InvalidInputException invalid(WrongFactException problem) {
        return new InvalidInputException(List.of(name + ": /" + problem.member() + ": " + problem.detail()), problem);
    }

    private String line(Finding finding) {
        String place = finding.pointer().isEmpty() ? "" : finding.pointer() + ": ";
        return name + ": " + DocumentGate.NEWER_THAN_HOST + ": " + place + finding.message() + "; " + finding.advice();
    }

    private String line(SpecProblem problem) {
        return name + ": " + problem.code() + ": " + problem.message();
    }

    private InvalidInputException malformed(JsonException problem) {
        String place = name + ':' + problem.line() + ':' + problem.column();
        return new InvalidInputException(List.of(place + ": " + problem.place() + ": " + problem.detail()), problem);
    }

    /** Says what it is, which is no file. */
    InvalidInputException notAFile() {
        boolean isFolder = file != null && Files.isDirectory(file);
        return new InvalidInputException(name + (isFolder ? ": is a folder, not a file" : ": is not a file"));
    }

    /** Says why it cannot be read. */
    InvalidInputException unreadable(IOException problem) {
        String why = problem instanceof NoSuchFileException ? "no such file" : "cannot be read: " + reason(problem);
        return new InvalidInputException(List.of(name + ": " + why), problem);
    }

    /** Says why it cannot be written. */
    InvalidInputException unwritable(IOException problem) {
        if (file != null && Files.isDirectory(file)) {
            return notAFile();
        }
        String why = problem instanceof NoSuchFileException ? "its folder does not exist" : reason(problem);
        return new InvalidInputException(List.of(name + ": cannot be written: " + why), problem);
    }

    private static String reason(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "not permitted";
        }
        String why = problem instanceof FileSystemException ofFile ? ofFile.getReason() : problem.getMessage();
        return why == null ? problem.getClass().getSimpleName() : why;
    }
}
