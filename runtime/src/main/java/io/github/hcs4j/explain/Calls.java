package io.github.hcs4j.explain;

import io.github.hcs4j.explain.Explanation.Call;
import io.github.hcs4j.explain.Explanation.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the chains of calls in the logs of HCS, which the service on the host and the agents in guests write alike, and
 * the steps of WSL's service on the host, which it puts before a code.
 */
final class Calls {

    private static final Pattern CALL = Pattern.compile("CallContext:\\s{0,3}+\\[([^\\]\\n]{1,500}+)\\]");

    /** Wsl/Service/CreateInstance/CreateVm/HCS/0x80070569: the last part is the code. */
    private static final Pattern STEPS_OF_WSL =
            Pattern.compile("\\b((?:Wsl|Bash)(?:/[A-Za-z]{2,40}+){1,9})(?=/(?:0x[0-9A-Fa-f]|[A-Z]{1,10}_|WSA))");

    /** How chains begin: with calls that come to the service, or over the bridge into the guest. */
    private static final Pattern OF_HOST =
            Pattern.compile("\\\\*(?:HcsRpc_|Rpc_|ComputeSystemManager_|Vmwp_|VmWorker_)");

    private static final Pattern OF_GUEST = Pattern.compile("\\\\*(?:Bridge_|GuestRpc_|Guest_)");

    /** The programs that write such lines; each stands before an address in itself. */
    private static final Pattern PROGRAM_OF_HOST = Pattern.compile("\\b(?:vmcompute|vmwp|vmms)\\.exe");

    private static final Pattern PROGRAM_OF_GUEST = Pattern.compile("\\bvmcomputeagent(?:\\.exe)?\\b");

    private Calls() {}

    static List<Call> in(String text) {
        List<Call> calls = new ArrayList<>();
        addContexts(text, calls);
        if (text.contains("Wsl/") || text.contains("Bash/")) {
            Matcher steps = STEPS_OF_WSL.matcher(text);
            while (steps.find()) {
                calls.add(new Call(steps.group(1), Side.HOST));
            }
        }
        return calls;
    }

    private static void addContexts(String text, List<Call> calls) {
        int first = text.indexOf("CallContext:");
        if (first < 0) {
            return;
        }
        Matcher call = CALL.matcher(text);
        Side ofProgram = null;
        for (int at = first; call.find(at); at = call.end()) {
            String chain = call.group(1);
            if (calls.isEmpty()) {
                ofProgram = ofProgram(text);
            }
            calls.add(new Call(chain, side(chain, ofProgram)));
        }
    }

    private static @Nullable Side side(String chain, @Nullable Side ofProgram) {
        if (OF_GUEST.matcher(chain).lookingAt()) {
            return Side.GUEST;
        }
        return OF_HOST.matcher(chain).lookingAt() ? Side.HOST : ofProgram;
    }

    /** Whose log a text is of, if it names but one program. */
    static @Nullable Side ofProgram(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        boolean isOfHost = PROGRAM_OF_HOST.matcher(lowerCase).find();
        boolean isOfGuest = PROGRAM_OF_GUEST.matcher(lowerCase).find();
        if (isOfHost == isOfGuest) {
            return null;
        }
        return isOfHost ? Side.HOST : Side.GUEST;
    }
}
