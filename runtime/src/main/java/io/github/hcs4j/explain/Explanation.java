package io.github.hcs4j.explain;

import io.github.hcs4j.json.engine.Checks;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of an error. Each list is empty if the text has nothing of the kind. */
public final class Explanation {

    private final List<Code> codes;
    private final List<String> messages;
    private final List<Member> members;
    private final List<Event> events;
    private final List<Cause> causes;
    private final List<Call> calls;
    private final List<Advice> advice;

    Explanation(
            List<Code> codes,
            List<String> messages,
            List<Member> members,
            List<Event> events,
            List<Cause> causes,
            List<Call> calls,
            List<Advice> advice) {
        this.codes = List.copyOf(codes);
        this.messages = List.copyOf(messages);
        this.members = List.copyOf(members);
        this.events = List.copyOf(events);
        this.causes = List.copyOf(causes);
        this.calls = List.copyOf(calls);
        this.advice = List.copyOf(advice);
    }

    /** Where something happened. */
    public enum Side {
        /** On the host: in the Host Compute Service, the worker process of a virtual machine, or below. */
        HOST,
        /** In a guest: in the agent of a utility VM or of a container. */
        GUEST
    }

    /**
     * An error code that a text has.
     *
     * @param code the HRESULT or NTSTATUS in its usual form: for {@code 0xC037010D}, as HCS writes it into events,
     *     {@code 0x8037010D}; for {@code 0xD0000022} the NTSTATUS {@code 0xC0000022}
     * @param error the error; {@code null} if the code is in no table
     * @param spellings how the text writes it, each spelling once, in the order of the text; at most sixteen; where
     *     it only has Windows' message for the code, the words of that
     */
    public record Code(int code, @Nullable KnownError error, List<String> spellings) {

        /** Copies the list. */
        public Code {
            spellings = List.copyOf(spellings);
        }

        /**
         * The symbolic name.
         *
         * @return such as {@code HCS_E_INVALID_JSON}; empty if the code is in no table
         */
        public Optional<String> name() {
            return Optional.ofNullable(error).map(KnownError::name);
        }

        /**
         * The code as people write it.
         *
         * @return such as {@code 0x8037010D}
         */
        public String hex() {
            return String.format(Locale.ROOT, "0x%08X", code);
        }

        /**
         * What it means.
         *
         * @return one clause; of a code that is in no table: its severity, its facility and its number
         */
        public String meaning() {
            return error == null ? Facility.describe(code) : error.meaning();
        }
    }

    /** What a message can say of a member. */
    public enum Complaint {
        /** The reader does not have such a member: {@code Unknown object field}. */
        UNKNOWN_FIELD,
        /** The reader got no JSON value there: {@code Invalid JSON document}. */
        NOT_JSON,
        /** The agent in the guest names it after {@code Msg:}, which it does for members that it does not have. */
        REFUSED_BY_GUEST,
        /** It is named, in words that are not known. */
        NAMED
    }

    /**
     * A member of a document that a message names.
     *
     * @param path its JSONPath as the message has it; {@code $} is the document itself
     * @param complaint what the message says of it
     * @param places what the path can mean in the model; empty if no version of the schema has it, and for {@code $}
     * @param missingIn the type at which the path stops, by its name in the schema: it has no member of the next name;
     *     {@code null} if the whole path is known, or no type to begin at
     * @param suggestions what may have been meant, as {@code Type.Member} with the names of the schema, the likest
     *     first
     */
    public record Member(
            String path,
            Complaint complaint,
            List<Place> places,
            @Nullable String missingIn,
            List<String> suggestions) {

        /** The path of a document itself. */
        static final String ROOT = "$";

        /** Copies the lists. */
        public Member {
            places = List.copyOf(places);
            suggestions = List.copyOf(suggestions);
        }

        /**
         * Whether it is the document itself.
         *
         * @return whether the path is {@code $}
         */
        public boolean isDocument() {
            return path.equals(ROOT);
        }
    }

    /**
     * A member of the model that a JSONPath can mean.
     *
     * @param accessor how Java code reaches it, such as {@code computeSystem.virtualMachine().guestState()}
     * @param type the name in the schema of the type that has it, such as {@code VirtualMachine}
     * @param member its name in JSON
     * @param since the first schema version that has it and all above it in the path; {@code null} if it is undated
     * @param until the last schema version that has it and all above it in the path; {@code null} if none was withdrawn
     * @param windows the Windows releases that {@code since} came with, or for a version that is newer than those whose
     *     release is known, {@code later than} the newest of these; {@code null} if {@code since} is not known
     * @param rest what of the path lies inside the member's free-form value, where the model knows nothing; empty if
     *     the path ends at the member
     */
    public record Place(
            String accessor,
            String type,
            String member,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until,
            @Nullable String windows,
            String rest) {}

    /**
     * An event behind an error, an error that a guest reports, or what a program says in words of its own.
     *
     * @param id its number in the event log; {@code null} if it has none
     * @param side who reports it; {@code null} if that is not known
     * @param meaning what events of this number say; {@code null} if that is not known
     * @param message its own text, in the language of the host; {@code null} if only the number is there
     */
    public record Event(
            @Nullable Integer id,
            @Nullable Side side,
            @Nullable String meaning,
            @Nullable String message) {}

    /**
     * What a failure is attributed to.
     *
     * @param kind the member of {@code AttributionRecord} that is there, such as {@code OperationFailure}; {@code
     *     CrashReport} for what the report of a crash says
     * @param details what it says, as free-form JSON, such as {@code {"Detail": "Construct"}}
     * @param meaning what that means
     */
    public record Cause(String kind, Map<String, @Nullable Object> details, String meaning) {

        /** Copies the map. */
        public Cause {
            details = Objects.requireNonNull(Checks.freeFormMap("details", details), "expected details, found null");
        }
    }

    /**
     * A chain of calls in which something failed.
     *
     * @param chain the calls, such as {@code \Bridge_ProcessMessage\VmDirect_ModifySettings}, or the steps of WSL's
     *     service, such as {@code Wsl/Service/CreateInstance/CreateVm/HCS}
     * @param side where they were made; {@code null} if that cannot be told
     */
    public record Call(String chain, @Nullable Side side) {}

    /**
     * Something to do about an error.
     *
     * @param about what it follows from: the name of an error such as {@code HCN_E_INVALID_JSON}, of an event, or of a
     *     known case such as {@code SHUTDOWN_OPTIONS}; stable, for programs
     * @param text what the cause can be and what to do, for people; a sentence or more, without the full stop at the
     *     end
     */
    public record Advice(String about, String text) {}

    /**
     * A line of a log that has something to explain.
     *
     * @param line its number, from 1; of a document that goes over several lines, the first
     * @param explanation what is known of it
     */
    public record Line(int line, Explanation explanation) {}

    /**
     * The error codes.
     *
     * @return the codes, in the order of the text: those that are numbers, then names, then the words of messages
     */
    public List<Code> codes() {
        return codes;
    }

    /**
     * The messages of the documents.
     *
     * @return the messages, in the language of the host; those of a guest are events
     */
    public List<String> messages() {
        return messages;
    }

    /**
     * The members of a document that are named.
     *
     * @return the members
     */
    public List<Member> members() {
        return members;
    }

    /**
     * The events behind it.
     *
     * @return the events
     */
    public List<Event> events() {
        return events;
    }

    /**
     * What it is attributed to.
     *
     * @return the causes
     */
    public List<Cause> causes() {
        return causes;
    }

    /**
     * The chains of calls in which it failed.
     *
     * @return the chains
     */
    public List<Call> calls() {
        return calls;
    }

    /**
     * What to do.
     *
     * @return first what follows from all of this together, then what follows from a code alone
     */
    public List<Advice> advice() {
        return advice;
    }

    Explanation withAdvice(List<Advice> given) {
        return new Explanation(codes, messages, members, events, causes, calls, given);
    }

    /**
     * Whether there is nothing to tell.
     *
     * @return whether the text has no code, message, member, event, cause or call
     */
    public boolean isEmpty() {
        return all().stream().allMatch(List::isEmpty);
    }

    private List<List<?>> all() {
        return List.of(codes, messages, members, events, causes, calls, advice);
    }

    /**
     * Whether it says the same.
     *
     * @param other another explanation
     * @return whether all lists are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Explanation explanation && all().equals(explanation.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    /**
     * For people: codes, members, events, causes and advice, a line each, and what belongs to one of them in lines
     * below it that begin with spaces. Whatever the text had, it cannot break these lines.
     */
    @Override
    public String toString() {
        return String.join("\n", ExplanationText.lines(this));
    }
}
