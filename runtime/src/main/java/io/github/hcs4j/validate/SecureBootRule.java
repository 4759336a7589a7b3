package io.github.hcs4j.validate;

import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.List;

/** A template for secure boot does nothing unless it is applied; Windows then refuses to boot. */
final class SecureBootRule implements Rule {

    private static final String TEMPLATE = "SecureBootTemplateId";
    private static final String APPLY = "ApplySecureBootTemplate";
    private static final String APPLIED = "Apply";

    @Override
    public String definition() {
        return "hcs/v2#Uefi";
    }

    @Override
    public List<String> members() {
        return List.of(TEMPLATE, APPLY);
    }

    @Override
    public void check(ObjectView uefi, Findings findings) {
        boolean isApplied =
                uefi.text(APPLY).filter(apply -> apply.text().equals(APPLIED)).isPresent();
        uefi.text(TEMPLATE)
                .filter(template -> !isApplied)
                .ifPresent(template -> findings.warning(
                        Code.SECURE_BOOT_TEMPLATE_NOT_APPLIED,
                        At.value(template.place(), template.located()),
                        "a template without " + APPLY + " \"" + APPLIED + '"',
                        "both or neither",
                        Evidence.SEEN.of("add \"" + APPLY + "\": \"" + APPLIED + "\", from schema 2.3 on")));
    }
}
