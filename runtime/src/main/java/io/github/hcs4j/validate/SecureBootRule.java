package io.github.hcs4j.validate;

import io.github.hcs4j.model.v2.ApplySecureBootTemplateType;
import io.github.hcs4j.model.v2.Uefi;
import io.github.hcs4j.type.ObjectType;

/** A template for secure boot does nothing unless it is applied; Windows then refuses to boot. */
record SecureBootRule() implements Rule {

    private static final String TEMPLATE = "SecureBootTemplateId";
    private static final String APPLY = "ApplySecureBootTemplate";

    @Override
    public ObjectType<?> type() {
        return Uefi.TYPE;
    }

    @Override
    public void check(ObjectView uefi, Findings findings) {
        String apply = ApplySecureBootTemplateType.Known.APPLY.text();
        boolean isApplied =
                uefi.text(APPLY).filter(text -> text.text().equals(apply)).isPresent();
        uefi.text(TEMPLATE)
                .filter(template -> !isApplied)
                .ifPresent(template -> findings.warning(
                        Code.SECURE_BOOT_TEMPLATE_NOT_APPLIED,
                        Spot.of(uefi.path().member(TEMPLATE), template),
                        "a template without " + APPLY + " \"" + apply + '"',
                        "both or neither",
                        () -> "add \"" + APPLY + "\": \"" + apply + "\", from schema 2.3 on"));
    }
}
