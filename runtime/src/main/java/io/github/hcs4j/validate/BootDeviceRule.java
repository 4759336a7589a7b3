package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.List;

/**
 * A SCSI disk to boot from is named by a controller of the document; if there is none, HCS starts what boots nothing.
 */
final class BootDeviceRule implements Rule {

    private static final String DEVICE_PATH = "DevicePath";
    private static final String DEVICE_TYPE = "DeviceType";
    private static final String SCSI_DRIVE = "ScsiDrive";

    @Override
    public String definition() {
        return "hcs/v2#VirtualMachine";
    }

    @Override
    public List<String> members() {
        return List.of("Chipset/Uefi/BootThis/" + DEVICE_PATH, "Chipset/Uefi/BootThis/" + DEVICE_TYPE, "Devices/Scsi");
    }

    @Override
    public void check(ObjectView machine, Findings findings) {
        List<String> controllers = machine
                .object("Devices")
                .flatMap(devices -> devices.member("Scsi"))
                .map(ObjectView.Value::entries)
                .orElse(List.of())
                .stream()
                .map(ObjectView.Keyed::key)
                .toList();
        machine.object("Chipset")
                .flatMap(chipset -> chipset.object("Uefi"))
                .flatMap(uefi -> uefi.object("BootThis"))
                .filter(boot -> boot.text(DEVICE_TYPE)
                        .filter(device -> device.text().equals(SCSI_DRIVE))
                        .isPresent())
                .flatMap(boot -> boot.text(DEVICE_PATH))
                .filter(path -> controllers.stream().noneMatch(path.text()::equalsIgnoreCase))
                .ifPresent(path -> findings.warning(
                        Code.BOOT_DEVICE_MISSING,
                        At.value(path.place(), path.located()),
                        Quote.value(path.located(), path.place())
                                + ", which no SCSI controller of the document is named",
                        "the name of a controller under Devices/Scsi",
                        Evidence.SEEN.of(() -> advice(path.text(), controllers))));
    }

    private static String advice(String path, List<String> controllers) {
        String why = "the machine would start and boot nothing";
        if (controllers.isEmpty()) {
            return "add the controller with the disk: " + why;
        }
        String suggestion = NameCheck.didYouMean(path, controllers);
        return (suggestion.isEmpty() ? "name one of its " + controllers.size() + " controllers: " : suggestion) + why;
    }
}
