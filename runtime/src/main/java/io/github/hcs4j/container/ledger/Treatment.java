package io.github.hcs4j.container.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the mapping does with a member of the spec: it can be written into one schema and ignored in the other, and be
 * refused where its value is wrong. Without any of these, the members of the object are treated one by one.
 */
public final class Treatment {

    private final List<String> v1;
    private final List<String> v2;
    private final List<Refusal> refusals;
    private final List<Ignored> ignored;
    private final String elsewhere;

    private Treatment(
            List<String> v1, List<String> v2, List<Refusal> refusals, List<Ignored> ignored, String elsewhere) {
        this.v1 = List.copyOf(v1);
        this.v2 = List.copyOf(v2);
        this.refusals = List.copyOf(refusals);
        this.ignored = List.copyOf(ignored);
        this.elsewhere = elsewhere;
    }

    /** One reason to ignore a member. */
    public static final class Ignored {

        private final When when;
        private final String reason;
        private final String message;

        private Ignored(When when, String reason) {
            this.when = when;
            this.reason = reason;
            this.message = "ignored: " + reason;
        }

        /**
         * In which documents.
         *
         * @return the kind of document
         */
        public When when() {
            return when;
        }

        /**
         * Why.
         *
         * @return a clause
         */
        public String reason() {
            return reason;
        }

        /**
         * What a notice says of it.
         *
         * @return the same text each time, since one reason can hold for many mounts
         */
        public String message() {
            return message;
        }

        /** The message. */
        @Override
        public String toString() {
            return message;
        }
    }

    /** In which documents a member is ignored. */
    public enum When {
        /** In all documents. */
        ALWAYS("always"),
        /** In all documents, unless the value is one that is taken. */
        IN_PART("in part"),
        /** In documents of schema 1.0, unless the value is text. */
        V1_UNLESS_TEXT("v1, unless it is text"),
        /** In documents of schema 1.0 for Hyper-V isolation. */
        XENON_V1("v1 Xenon"),
        /** In all documents, unless the value is text. */
        UNLESS_TEXT("unless it is text"),
        /** In documents of schema 1.0. */
        V1("v1"),
        /** In documents of schema 2. */
        V2("v2"),
        /** In documents for process isolation. */
        ARGON("Argon"),
        /** In all documents but those of schema 2 for process isolation. */
        NOT_ARGON_V2("all but v2 Argon"),
        /** In documents of schema 2 without a hosting system. */
        ARGON_V2("v2 Argon"),
        /** In documents of schema 2 for a hosting system that does not run Windows. */
        NOT_WINDOWS("v2 Xenon, hosting system not Windows");

        private final String label;

        When(String label) {
            this.label = label;
        }

        /**
         * For tables, such as {@code v2 Argon}.
         *
         * @return a few words
         */
        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * Where it goes in a document of schema 1.0.
     *
     * @return paths below {@code ContainerConfig}, such as {@code MappedDirectories[].HostPath}
     */
    public List<String> v1() {
        return v1;
    }

    /**
     * Where it goes in a document of schema 2.1.
     *
     * @return paths below {@code Container}
     */
    public List<String> v2() {
        return v2;
    }

    /**
     * Why a spec can be refused for it.
     *
     * @return the rules that it can break
     */
    public List<Refusal> refusals() {
        return refusals;
    }

    /**
     * When it is ignored, and why.
     *
     * @return one for each kind of document that leaves it out
     */
    public List<Ignored> ignored() {
        return ignored;
    }

    /**
     * What it is for, if that is not the document.
     *
     * @return a clause; empty for any other member
     */
    public String elsewhere() {
        return elsewhere;
    }

    /**
     * Refusals, reasons to ignore it and other uses, for tables.
     *
     * @return such as {@code refused: ROOT_READONLY} or {@code ignored, v2: schema 2 takes no credential spec}; empty
     *     for a member that is always written
     */
    public String remarks() {
        List<String> remarks = new ArrayList<>();
        if (!refusals.isEmpty()) {
            remarks.add("refused: " + refusals.stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
        ignored.forEach(some -> remarks.add("ignored, " + some.when() + ": " + some.reason()));
        if (!elsewhere.isEmpty()) {
            remarks.add("not for the document: " + elsewhere);
        }
        if (remarks.isEmpty() && v1.isEmpty() && v2.isEmpty()) {
            remarks.add("by its members");
        }
        return String.join("; ", remarks);
    }

    /** Of an object that its members say everything of. */
    static Treatment byMembers() {
        return new Treatment(List.of(), List.of(), List.of(), List.of(), "");
    }

    static Treatment elsewhere(String what) {
        return new Treatment(List.of(), List.of(), List.of(), List.of(), what);
    }

    static Treatment v1(String... paths) {
        return new Treatment(Arrays.asList(paths), List.of(), List.of(), List.of(), "");
    }

    Treatment v2(String... paths) {
        return new Treatment(v1, Arrays.asList(paths), refusals, ignored, elsewhere);
    }

    Treatment refused(Refusal... codes) {
        return new Treatment(v1, v2, Arrays.asList(codes), ignored, elsewhere);
    }

    Treatment ignored(When when, String reason) {
        List<Ignored> more = new ArrayList<>(ignored);
        more.add(new Ignored(when, reason));
        return new Treatment(v1, v2, refusals, more, elsewhere);
    }
}
