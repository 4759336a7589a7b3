package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.LinuxMember;
import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.model.oci.Spec;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Notices what a request for a Linux container sets and its guest does not get, member by member of the table. */
final class IgnoredOfLinux {

    private static final String IGNORED = "ignored: ";
    private static final Pattern DOT = Pattern.compile("\\.");

    private IgnoredOfLinux() {}

    static void noticeIn(RuleRequest request, Findings findings) {
        Map<?, ?> spec = Spec.TYPE.toTree(request.spec()) instanceof Map<?, ?> tree ? tree : Map.of();
        for (LinuxMember member : LinuxMember.values()) {
            Object value = valueAt(spec, member.path());
            if (value != null && Given.saysSomething(value)) {
                findings.notice(NoticeCode.MEMBER_IGNORED, member.path(), IGNORED + member.reason());
            }
        }
        if (!request.networkNamespace().isEmpty()) {
            findings.notice(
                    NoticeCode.MEMBER_IGNORED,
                    "networkNamespace",
                    IGNORED + "a Linux container has the namespace of windows.network.networkNamespace in its spec");
        }
    }

    private static @Nullable Object valueAt(Map<?, ?> tree, String path) {
        Object value = tree;
        for (String name : DOT.split(path)) {
            value = value instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return value;
    }
}
