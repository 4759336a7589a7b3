package io.github.hcs4j.explain;

import io.github.hcs4j.explain.Explanation.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the error codes in texts, in whatever spelling. */
final class CodeFinder {

    private static final int MOST_CODES = 32;
    private static final int MOST_SPELLINGS = 16;
    private static final int HEX = 16;
    private static final long FIRST_FAILURE = 0x8000_0000L;
    private static final long LAST_FAILURE = 0xFFFF_FFFFL;
    private static final int LAST_OF_WIN32 = 0xFFFF;

    /**
     * 0x8037010D, perhaps with its sign carried into 64 bits; -2143878899, 2151088397; 8037010D; 1385.
     *
     * <p>A decimal number of a few digits is most often none.
     */
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Za-z_])(?:"
            + "0[xX](?:[fF]{8}(?=[0-9A-Fa-f]{8}))?(?<hex>[0-9A-Fa-f]{1,8})(?![0-9A-Za-z_])"
            + "|(?<decimal>-?[0-9]{9,10})(?![0-9A-Za-z_]|[.-][0-9A-Za-z_])"
            + "|(?<bare>[0-9A-Fa-f]{8})(?![0-9A-Za-z_-])"
            + "|(?<short>[0-9]{1,5})(?![0-9A-Za-z_]|[.:,/-][0-9A-Za-z_]))");

    /** What stands before the number of an error of Windows. */
    private static final Pattern SURE_CUE = Pattern.compile(
            "(?:(?:winapi|win32|windows|system|os) ?error(?: ?code)?|getlasterror(?: ?\\(\\))?|errno)\\W{0,4}$");

    /** What stands before the number of an error, of Windows or of something else. */
    private static final Pattern CUE =
            Pattern.compile("(?:(?<!http )(?<!exit )(?:error|failure)(?: ?(?:code|number|no))?|hresult|hr|ntstatus)(?:"
                    + " (?:is|was|of))?\\W{0,4}$|failed(?: with(?:"
                    + " (?:error|code|hresult|status))?\\W{1,4}|\\W{0,3}[(:=] ?)$");

    /** What stands before the number with which a process ended. */
    private static final Pattern EXIT = Pattern.compile(
            "exit(?:ed)?(?: (?:with|from|using))?(?: (?:code|status|value))?\\W{0,4}$|exitcode\\W{0,4}$");

    /** Spaces and line ends, also as JSON escapes them. */
    private static final Pattern SPACES = Pattern.compile("(?:\\s|\\\\[nrt])+");

    /** What follows a number that is one of Linux: its message, as C libraries have it. */
    private static final Pattern OF_LINUX =
            Pattern.compile("\\W{0,4}(?:Operation not permitted|No such file or directory"
                    + "|Input/output error|Permission denied|Invalid argument|Cannot allocate memory|No space left on device"
                    + "|Device or resource busy|File exists|No such device|Not a directory|Read-only file system)");

    /** How much of a text is looked at before a number. */
    private static final int CUE_LENGTH = 40;

    /** E_FAIL, WSAETIMEDOUT; e_fail is as good where it is all there is, or has the prefix of a table. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![0-9A-Za-z_])(?:[A-Z]{1,9}_|WSA)[A-Z0-9_]{3,80}+"
                    + "(?![0-9A-Za-z_])|(?<![0-9A-Za-z_])(?i:E|HC[SN]_E|ERROR|STATUS|WSL_E|WBEM_E|RPC_[ESX])_[A-Za-z0-9_]{3,80}+");

    private final Map<Integer, List<String>> spellings = new LinkedHashMap<>();

    /** Adds a code that a document has as a number, signed or not; others only if they are known. */
    void add(Number code) {
        long value = code.longValue();
        long unsigned = value < 0 ? value + LAST_FAILURE + 1 : value;
        boolean isFailure = unsigned >= FIRST_FAILURE && unsigned <= LAST_FAILURE;
        if (isFailure
                || (unsigned <= LAST_FAILURE && KnownError.of((int) unsigned).isPresent())) {
            add((int) unsigned, code.toString());
        }
    }

    /**
     * Adds the codes of a text.
     *
     * @param text the text
     * @param isAlone whether it is all there is: what stands alone is meant to be a code
     */
    void addFrom(String text, boolean isAlone) {
        String whole = isAlone ? text.strip() : "";
        Matcher number = NUMBER.matcher(text);
        while (spellings.size() < MOST_CODES && number.find()) {
            boolean isWhole = number.group().equals(whole);
            code(number, text, isWhole).ifPresent(code -> add(code, number.group()));
        }
        if (text.indexOf('_') >= 0 || text.contains("WSA")) {
            addNames(text);
        }
        for (Phrases.Found<KnownError> message : ErrorTable.messages().in(text)) {
            int code = message.meaning().code();
            if (spellings.size() < MOST_CODES && !spellings.containsKey(code)) {
                String words = text.substring(message.start(), message.end());
                add(code, SPACES.matcher(words).replaceAll(" "));
            }
        }
    }

    private void addNames(String text) {
        Matcher name = NAME.matcher(text);
        while (spellings.size() < MOST_CODES && name.find()) {
            String upperCase = name.group().toUpperCase(Locale.ROOT);
            KnownError.named(upperCase).ifPresent(error -> add(error.code(), name.group()));
        }
    }

    private void add(int code, String spelling) {
        List<String> known = spellings.computeIfAbsent(Facility.canonical(code), any -> new ArrayList<>());
        if (known.size() < MOST_SPELLINGS && !known.contains(spelling)) {
            known.add(spelling);
        }
    }

    private static OptionalInt code(Matcher number, String text, boolean isWhole) {
        String hex = number.group("hex");
        if (hex != null) {
            long value = Long.parseLong(hex, HEX);
            return value <= LAST_OF_WIN32
                    ? ofShortHex((int) value, number, text, isWhole)
                    : ofLongHex((int) value, isWhole);
        }
        String decimal = number.group("decimal");
        if (decimal != null) {
            long value = Long.parseLong(decimal);
            if (value > 0 && value < FIRST_FAILURE) {
                boolean isKnown = KnownError.of((int) value).isPresent();
                return isKnown && (isWhole || isAfter(EXIT, number, text))
                        ? OptionalInt.of((int) value)
                        : OptionalInt.empty();
            }
            long unsigned = value < 0 ? value + LAST_FAILURE + 1 : value;
            int code = (int) unsigned;
            boolean isOne = value < 0 ? Facility.canBeOne(code) : Facility.isLikelyOne(code);
            return ofFailure(
                    unsigned,
                    isWhole
                            || isOne
                            || KnownError.of(code).isPresent()
                            || isAfter(SURE_CUE, number, text)
                            || isAfter(CUE, number, text)
                            || isAfter(EXIT, number, text));
        }
        String bare = number.group("bare");
        if (bare != null) {
            long value = Long.parseLong(bare, HEX);
            return ofFailure(value, isWhole || KnownError.of((int) value).isPresent() || isAfter(CUE, number, text));
        }
        return ofShortDecimal(Integer.parseInt(number.group("short")), number, text, isWhole);
    }

    /** Failures have their highest bit set; other numbers count only if they are known or nothing else is there. */
    private static OptionalInt ofLongHex(int code, boolean isWhole) {
        boolean isMeantToBe = isWhole
                || (code < 0 && Facility.hasNumber(code))
                || KnownError.of(code).isPresent();
        return isMeantToBe ? OptionalInt.of(code) : OptionalInt.empty();
    }

    /** Errors of Win32 are short numbers, and most short numbers are none of them. */
    private static OptionalInt ofShortHex(int error, Matcher number, String text, boolean isWhole) {
        boolean isMeantToBe = isWhole || isInBrackets(number, text) || isAfter(CUE, number, text);
        return isMeantToBe
                        && error != 0
                        && (isWhole || KnownError.of(Facility.ofWin32(error)).isPresent())
                ? OptionalInt.of(Facility.ofWin32(error))
                : OptionalInt.empty();
    }

    private static OptionalInt ofShortDecimal(int error, Matcher number, String text, boolean isWhole) {
        if (error == 0 || error > LAST_OF_WIN32) {
            return OptionalInt.empty();
        }
        Optional<KnownError> known = KnownError.of(Facility.ofWin32(error));
        boolean isMeantToBe = known.isPresent()
                && !OF_LINUX.matcher(text).region(number.end(), text.length()).lookingAt()
                && (isWhole
                        || isAfter(SURE_CUE, number, text)
                        || (error > 1 && known.get().isExplained() && isAfter(CUE, number, text)));
        return isMeantToBe ? OptionalInt.of(Facility.ofWin32(error)) : OptionalInt.empty();
    }

    private static boolean isAfter(Pattern cue, Matcher number, String text) {
        String before = text.substring(Math.max(0, number.start() - CUE_LENGTH), number.start());
        return cue.matcher(before.toLowerCase(Locale.ROOT)).find();
    }

    private static OptionalInt ofFailure(long value, boolean isMeantToBe) {
        return value >= FIRST_FAILURE && value <= LAST_FAILURE && isMeantToBe
                ? OptionalInt.of((int) value)
                : OptionalInt.empty();
    }

    private static boolean isInBrackets(Matcher number, String text) {
        return number.start() > 0
                && text.charAt(number.start() - 1) == '('
                && number.end() < text.length()
                && ",)".indexOf(text.charAt(number.end())) >= 0;
    }

    List<Code> codes() {
        return spellings.isEmpty()
                ? List.of()
                : spellings.entrySet().stream()
                        .map(code -> new Code(
                                code.getKey(), KnownError.of(code.getKey()).orElse(null), code.getValue()))
                        .toList();
    }
}
