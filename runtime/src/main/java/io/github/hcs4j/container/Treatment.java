package io.github.hcs4j.container;

import io.github.hcs4j.container.Isolation.ArgonV2;
import io.github.hcs4j.container.Isolation.XenonV1;
import io.github.hcs4j.container.Isolation.XenonV2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the mapping does with a member of the spec: it can be written into one schema and ignored in the other, and be
 * refused where its value is wrong. An object of which nothing is said is treated by its members.
 *
 * @param v1 where it goes in a document of schema 1.0: paths below {@code ContainerConfig}, such as
 *     {@code MappedDirectories[].HostPath}
 * @param v2 where it goes in a document of schema 2.1: paths below {@code Container}
 * @param refusals why a spec can be refused for it
 * @param ignored when it is ignored, and why
 * @param elsewhere what it is for, if that is not the document; empty for any other
 */
public record Treatment(
        List<String> v1, List<String> v2, List<SpecProblem.Code> refusals, List<Ignored> ignored, String elsewhere) {

    /** Copies the lists. */
    public Treatment {
        v1 = List.copyOf(v1);
        v2 = List.copyOf(v2);
        refusals = List.copyOf(refusals);
        ignored = List.copyOf(ignored);
    }

    /**
     * That a member is ignored.
     *
     * @param when in which documents
     * @param reason why, as a clause
     * @param message what a {@link Notice} says of it; ready-made, since many mounts can be ignored for one reason
     */
    public record Ignored(When when, String reason, String message) {}

    /** In which documents a member is ignored. */
    public enum When {
        /** In all. */
        ALWAYS("always"),
        /** In all, but for those of its values that are taken. */
        IN_PART("in part"),
        /** In those of schema 1.0, unless it is text. */
        V1_UNLESS_TEXT("v1, unless it is text"),
        /** In those of schema 1.0 for Hyper-V isolation. */
        XENON_V1("v1 Xenon"),
        /** In those of schema 2. */
        V2("v2"),
        /** In those of schema 2 without a hosting system. */
        ARGON_V2("v2 Argon"),
        /** In those of schema 2 for a hosting system that does not run Windows. */
        NOT_WINDOWS("v2 Xenon, hosting system not Windows");

        private final String label;

        When(String label) {
            this.label = label;
        }

        boolean applies(Isolation isolation, Object value) {
            boolean isV2 = isolation instanceof ArgonV2 || isolation instanceof XenonV2;
            return switch (this) {
                case ALWAYS, IN_PART -> true;
                case V1_UNLESS_TEXT -> !isV2 && !(value instanceof String);
                case XENON_V1 -> isolation instanceof XenonV1;
                case V2 -> isV2;
                case ARGON_V2 -> isolation instanceof ArgonV2;
                case NOT_WINDOWS ->
                    isolation instanceof XenonV2 xenon && !xenon.host().isWindows();
            };
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
     * What else is to be said of it than where it goes, for tables.
     *
     * @return such as {@code refused: ROOT_READONLY} or {@code ignored, v2: schema 2 takes no credential spec}; empty if
     *     the member is written and that is all
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

    Treatment refused(SpecProblem.Code... codes) {
        return new Treatment(v1, v2, Arrays.asList(codes), ignored, elsewhere);
    }

    Treatment ignored(When when, String reason) {
        List<Ignored> more = new ArrayList<>(ignored);
        more.add(new Ignored(when, reason, Notice.ignored(reason)));
        return new Treatment(v1, v2, refusals, more, elsewhere);
    }
}
