package io.github.hcs4j.validate;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.model.v2.Chipset;
import io.github.hcs4j.model.v2.Devices;
import io.github.hcs4j.model.v2.Uefi;
import io.github.hcs4j.model.v2.UefiBootDevice;
import io.github.hcs4j.model.v2.UefiBootEntry;
import io.github.hcs4j.model.v2.VirtualMachine;
import io.github.hcs4j.type.ObjectType;
import java.util.List;
import java.util.Optional;

/** A SCSI disk to boot from is named by a controller of the document; if there is none, HCS starts what boots nothing. */
record BootDeviceRule() implements Rule {

    private static final String DEVICE_PATH = "DevicePath";

    @Override
    public ObjectType<?> type() {
        return VirtualMachine.TYPE;
    }

    @Override
    public void check(ObjectView machine, Findings findings) {
        Optional<ObjectView> entry = machine.object("Chipset", Chipset.TYPE)
                .flatMap(chipset -> chipset.object("Uefi", Uefi.TYPE))
                .flatMap(uefi -> uefi.object("BootThis", UefiBootEntry.TYPE))
                .filter(boot ->
                        boot.text("DeviceType").filter(BootDeviceRule::isScsi).isPresent());
        List<String> controllers = machine
                .object("Devices", Devices.TYPE)
                .flatMap(devices -> devices.member("Scsi"))
                .filter(scsi -> scsi.value() instanceof Located.ObjectValue)
                .map(scsi -> ((Located.ObjectValue) scsi.value()).entries())
                .orElse(List.of())
                .stream()
                .map(Located.Entry::name)
                .toList();
        entry.ifPresent(boot -> boot.text(DEVICE_PATH)
                .filter(path -> controllers.stream().noneMatch(path.text()::equalsIgnoreCase))
                .ifPresent(path -> findings.warning(
                        Code.BOOT_DEVICE_MISSING,
                        Spot.of(boot.path().member(DEVICE_PATH), path),
                        path.describe() + ", which no SCSI controller of the document is named",
                        "the name of a controller under Devices/Scsi",
                        () -> advice(path.text(), controllers))));
    }

    private static boolean isScsi(Located.TextValue device) {
        return device.text().equals(UefiBootDevice.Known.SCSI_DRIVE.text());
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
