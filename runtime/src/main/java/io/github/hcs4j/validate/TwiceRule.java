package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Finding.Severity;
import io.github.hcs4j.validate.Findings.At;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The elements of a list cannot have a text of theirs in common: a name, or a path of the container. */
final class TwiceRule implements Rule {

    private static final Pattern WINDOWS_PATH = Pattern.compile("[A-Za-z]:.*|[^/]*\\\\.*", Pattern.DOTALL);

    private final String definition;
    private final String list;
    private final String key;
    private final What what;

    TwiceRule(String definition, String list, String key, What what) {
        this.definition = definition;
        this.list = list;
        this.key = key;
        this.what = what;
    }

    /** What occurs twice, and what a host does about it. */
    enum What {
        /** "The object already exists", 0x1392, was said of a Linux container; of Windows containers it is inferred. */
        CONTAINER_PATH(Code.CONTAINER_PATH_TWICE, Evidence.SEEN, "a path of the container for each directory") {
            @Override
            String plain(String path) {
                String plain = isOfWindows(path) ? path.replace('\\', '/').toLowerCase(Locale.ROOT) : path;
                return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
            }

            @Override
            Severity severity(String path) {
                return isOfWindows(path) ? Severity.WARNING : Severity.ERROR;
            }

            @Override
            Evidence evidence(String path) {
                return isOfWindows(path) ? Evidence.INFERRED : Evidence.SEEN;
            }

            @Override
            String advice() {
                return "map one of them to another path";
            }
        },
        /** A spec for Linux can mount over a mount; in a Windows container one of the two is refused or not seen. */
        MOUNT(Code.CONTAINER_PATH_TWICE, Evidence.INFERRED, "a path of the container for each mount") {
            @Override
            boolean concerns(String path) {
                return isOfWindows(path);
            }

            @Override
            String plain(String path) {
                return CONTAINER_PATH.plain(path);
            }

            @Override
            String advice() {
                return CONTAINER_PATH.advice();
            }
        },
        /** A disk is opened for one user who writes to it. */
        DISK(Code.DISK_TWICE, Evidence.INFERRED, "each disk once") {
            @Override
            String advice() {
                return "leave one of them out";
            }
        },
        /** ERROR_DUPLICATE_TAG is the reported answer to two Plan 9 shares of one name. */
        PLAN9_SHARE(Code.NAME_TWICE, Evidence.SEEN, "a name of its own for each share") {
            @Override
            String advice() {
                return SMB_SHARE.advice()
                        + ": HCS refuses the document at Construct, with 0x800707DE (ERROR_DUPLICATE_TAG)";
            }
        },
        /** A server has one share of a name. */
        SMB_SHARE(Code.NAME_TWICE, Evidence.INFERRED, "a name of its own for each share") {
            @Override
            String advice() {
                return "leave one of them out or rename it";
            }
        },
        /** A container has one object of a name. */
        PIPE(Code.NAME_TWICE, Evidence.INFERRED, "a name of its own for each pipe") {
            @Override
            String advice() {
                return "map one of them to another name";
            }
        };

        private final Code code;
        private final Evidence evidence;
        private final String expected;

        What(Code code, Evidence evidence, String expected) {
            this.code = code;
            this.evidence = evidence;
            this.expected = expected;
        }

        private static boolean isOfWindows(String path) {
            return WINDOWS_PATH.matcher(path).matches();
        }

        /** Whether a text names something: an empty one does not. */
        boolean concerns(String text) {
            return !text.isEmpty();
        }

        /** What two texts have in common that are one to Windows: case makes no difference. */
        String plain(String text) {
            return text.toLowerCase(Locale.ROOT);
        }

        Severity severity(String text) {
            return Severity.WARNING;
        }

        Evidence evidence(String text) {
            return evidence;
        }

        abstract String advice();
    }

    @Override
    public String definition() {
        return definition;
    }

    @Override
    public List<String> members() {
        return List.of(list + '/' + key);
    }

    @Override
    public void check(ObjectView object, Findings findings) {
        Map<String, Integer> met = new HashMap<>();
        List<ObjectView.Value> elements =
                object.member(list).map(ObjectView.Value::elements).orElse(List.of());
        for (int i = 0; i < elements.size(); i++) {
            int index = i;
            elements.get(i)
                    .object()
                    .flatMap(element -> element.text(key))
                    .filter(text -> what.concerns(text.text()))
                    .ifPresent(text -> check(text, index, met, findings));
        }
    }

    private void check(ObjectView.Text text, int index, Map<String, Integer> met, Findings findings) {
        Integer first = met.putIfAbsent(what.plain(text.text()), index);
        if (first != null) {
            findings.add(
                    what.severity(text.text()),
                    what.code,
                    At.value(text.place(), text.located()),
                    Quote.value(text.located(), text.place()) + ", which " + list + '/' + first + " has already",
                    what.expected,
                    what.evidence(text.text()).of(what.advice()));
        }
    }
}
