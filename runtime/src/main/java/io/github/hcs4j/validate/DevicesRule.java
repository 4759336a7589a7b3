package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import io.github.hcs4j.validate.ObjectView.Keyed;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A virtual machine of Hyper-V has up to four SCSI controllers with 64 places each, and two COM ports; a disk can be
 * attached once.
 */
final class DevicesRule implements Rule {

    private static final String SCSI = "Scsi";
    private static final String ATTACHMENTS = "Attachments";
    private static final String PATH = "Path";
    private static final String READ_ONLY = "ReadOnly";
    private static final String COM_PORTS = "ComPorts";
    private static final int MOST_CONTROLLERS = 4;
    private static final int LAST_PLACE = 63;
    private static final int LAST_COM_PORT = 1;
    private static final int MOST_DIGITS = 9;
    private static final String A_PLACE = "a place at a SCSI controller";
    private static final String A_PORT = "a COM port";
    private static final Pattern PLACE = Pattern.compile("VirtualMachine/Devices/Scsi/[^/]*/Attachments/([^/]*)");
    private static final Pattern PORT = Pattern.compile("VirtualMachine/Devices/ComPorts/([^/]*)");

    @Override
    public String definition() {
        return "hcs/v2#Devices";
    }

    @Override
    public List<String> members() {
        return List.of(SCSI, COM_PORTS);
    }

    @Override
    public void check(ObjectView devices, Findings findings) {
        List<Keyed> controllers =
                devices.member(SCSI).map(ObjectView.Value::entries).orElse(List.of());
        if (controllers.size() > MOST_CONTROLLERS) {
            Keyed first = controllers.get(MOST_CONTROLLERS);
            findings.warning(
                    Code.TOO_MANY_CONTROLLERS,
                    first.at(),
                    controllers.size() + " SCSI controllers",
                    "at most " + MOST_CONTROLLERS,
                    Evidence.DOCUMENTED.of("attach the disks of the others to the first " + MOST_CONTROLLERS
                            + ", which have 64 places each"));
        }
        Map<String, Disk> met = new HashMap<>();
        for (Keyed controller : controllers) {
            List<Keyed> attachments = controller
                    .value()
                    .object()
                    .flatMap(scsi -> scsi.member(ATTACHMENTS))
                    .map(ObjectView.Value::entries)
                    .orElse(List.of());
            for (Keyed attachment : attachments) {
                number(attachment, LAST_PLACE, A_PLACE, findings);
                attachment.value().object().ifPresent(disk -> once(disk, controller, attachment, met, findings));
            }
        }
        devices.member(COM_PORTS)
                .map(ObjectView.Value::entries)
                .orElse(List.of())
                .forEach(port -> number(port, LAST_COM_PORT, A_PORT, findings));
    }

    private static void number(Keyed device, int last, String what, Findings findings) {
        number(device.key(), device.at(), last, what, findings);
    }

    /** The path of a resource names a place at a controller, or a port, by the same numbers. */
    static void numberIn(String resourcePath, At at, Findings findings) {
        Matcher place = PLACE.matcher(resourcePath);
        Matcher port = PORT.matcher(resourcePath);
        if (place.matches()) {
            number(place.group(1), at, LAST_PLACE, A_PLACE, findings);
        } else if (port.matches()) {
            number(port.group(1), at, LAST_COM_PORT, A_PORT, findings);
        }
    }

    private static void number(String key, At at, int last, String what, Findings findings) {
        boolean isNumber =
                !key.isEmpty() && key.length() <= MOST_DIGITS && key.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber || Integer.parseInt(key) > last) {
            findings.warning(
                    Code.DEVICE_NUMBER,
                    at,
                    Quote.text(key) + " as " + what,
                    "a number from 0 to " + last,
                    Evidence.DOCUMENTED.of("name it by a free number"));
        }
    }

    /** Where a disk is attached. */
    private record Disk(String controller, String place, boolean isReadOnly) {}

    private static void once(
            ObjectView attachment, Keyed controller, Keyed place, Map<String, Disk> met, Findings findings) {
        boolean isReadOnly = attachment.isTrue(READ_ONLY);
        attachment.text(PATH).filter(path -> !path.text().isEmpty()).ifPresent(path -> {
            String plain = path.text().replace('/', '\\').toLowerCase(Locale.ROOT);
            Disk first = met.putIfAbsent(plain, new Disk(controller.key(), place.key(), isReadOnly));
            if (first != null && !(isReadOnly && first.isReadOnly())) {
                findings.warning(
                        Code.DISK_TWICE,
                        At.value(path.place(), path.located()),
                        Quote.value(path.located(), path.place()) + ", which is attached already, to place "
                                + Quote.text(first.place()) + " of controller " + Quote.text(first.controller()),
                        "each disk once",
                        Evidence.INFERRED.of(
                                "leave one of them out: Windows opens a disk for one user who writes to it,"
                                        + " and its paths have no case"));
            }
        });
    }
}
