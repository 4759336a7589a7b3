package io.github.hcs4j.gate;

import io.github.hcs4j.document.HostSchema;
import io.github.hcs4j.document.Judgement;
import io.github.hcs4j.document.Judgement.Against;
import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.Quote;
import io.github.hcs4j.version.SchemaVersion;

/** Says a finding to people. */
record Words(Finding.Code code, Judgement judgement, Place place, HostSchema known) {

    /** What is the matter. */
    String matter() {
        return switch (code) {
            case NEWER_SCHEMA -> "this schema" + came();
            case NEWER_TYPE, WITHDRAWN_TYPE ->
                isDeclared()
                        ? "what is here came with schema " + judgement.since()
                                + ", after the version that the document declares"
                        : "the type of the document is of schema " + range();
            case UNDATED_TYPE -> "the type of the document" + isUndated();
            case NEWER_MEMBER, NEWER_VALUE -> subject() + came() + than();
            case WITHDRAWN_MEMBER, WITHDRAWN_VALUE -> subject() + went() + than();
            case UNDATED_MEMBER, UNDATED_VALUE -> subject() + isUndated();
            case NEWER_DECLARATION -> "the document declares schema " + judgement.since();
            case SAYS_WHAT_ABSENCE_SAYS -> subject() + " is of schema " + range() + " and says what its absence says";
        };
    }

    /** What the host has. */
    String host() {
        String schema = known.version() == null
                ? "no version of this schema"
                : "schema " + known.version() + (known.isOpen() ? " or a later one" : "");
        return "the host has " + schema + (known.build() == null ? "" : " (Windows build " + known.build() + ")");
    }

    /** What to do. */
    String advice() {
        boolean mayBeKnown = judgement.against() == Against.OPEN_HOST;
        return switch (code) {
            case NEWER_SCHEMA -> "choose a newer host, or a document of an older schema";
            case NEWER_TYPE, WITHDRAWN_TYPE, UNDATED_TYPE ->
                isDeclared() ? declare() : "make sure that the host takes such a document";
            case NEWER_MEMBER, WITHDRAWN_MEMBER, NEWER_VALUE, WITHDRAWN_VALUE -> {
                if (isDeclared()) {
                    yield declare();
                }
                yield mayBeKnown
                        ? "try whether the host takes it"
                        : "leave it out or strip the document, or choose another host";
            }
            case NEWER_DECLARATION ->
                mayBeKnown
                        ? "make sure that the host knows this version"
                        : "declare the host's version, or choose a newer host";
            case UNDATED_MEMBER, UNDATED_VALUE -> "try whether the host takes it";
            case SAYS_WHAT_ABSENCE_SAYS -> "leave it out";
        };
    }

    private String declare() {
        return "declare schema " + (isWithdrawn() ? judgement.until() : judgement.since()) + ", or hosts may ignore it";
    }

    private boolean isWithdrawn() {
        return code == Finding.Code.WITHDRAWN_MEMBER || code == Finding.Code.WITHDRAWN_VALUE;
    }

    private boolean isDeclared() {
        return judgement.against() == Against.DECLARATION;
    }

    private String subject() {
        String text = judgement.text();
        return text == null ? "the member" : "the value " + Quote.text(text, place);
    }

    private String came() {
        SchemaVersion since = judgement.since();
        String windows = known.windows(since);
        return " came with schema " + since
                + (windows == null ? ", whose Windows release is not published" : " (" + windows + ")");
    }

    private String went() {
        return " was withdrawn, schema " + judgement.until() + " is the last that has it";
    }

    private String than() {
        if (!isDeclared()) {
            return "";
        }
        return (isWithdrawn() ? ", before" : ", after") + " the version that the document declares";
    }

    private static String isUndated() {
        return " is in no schema that tells its version, and is written unjudged";
    }

    private String range() {
        SchemaVersion since = judgement.since();
        SchemaVersion until = judgement.until();
        if (until == null) {
            return since + " and later";
        }
        if (until.equals(since)) {
            return since + " only";
        }
        return since == null ? until + " and earlier" : since + " to " + until;
    }
}
