package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import io.github.hcs4j.validate.ObjectView.Keyed;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
                number(attachment, LAST_PLACE, "a place at a SCSI controller", findings);
                attachment.value().object().ifPresent(disk -> once(disk, controller, attachment, met, findings));
            }
        }
        devices.member(COM_PORTS)
                .map(ObjectView.Value::entries)
                .orElse(List.of())
                .forEach(port -> number(port, LAST_COM_PORT, "a COM port", findings));
    }

    private static void number(Keyed device, int last, String what, Findings findings) {
        String key = device.key();
        boolean isNumber =
                !key.isEmpty() && key.length() <= MOST_DIGITS && key.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber || Integer.parseInt(key) > last) {
            findings.warning(
                    Code.DEVICE_NUMBER,
                    device.at(),
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
