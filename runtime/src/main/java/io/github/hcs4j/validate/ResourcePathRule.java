package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.document.ResourcePath;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.List;

/** HCS finds what a request is about by its path; one that leads nowhere is refused. */
final class ResourcePathRule implements Rule {

    @Override
    public String definition() {
        return "hcs/v2#ModifySettingRequest";
    }

    @Override
    public List<String> members() {
        return List.of(ResourcePath.MEMBER);
    }

    @Override
    public void check(ObjectView request, Findings findings) {
        request.text(ResourcePath.MEMBER)
                .ifPresent(path -> DevicesRule.numberIn(path.text(), At.value(path.place(), path.located()), findings));
        request.text(ResourcePath.MEMBER)
                .filter(path -> !path.text().isEmpty())
                .ifPresent(path -> request.type().members().stream()
                        .filter(ResourcePath::decides)
                        .flatMap(member -> ResourcePath.of(path.text()).stray(member).stream())
                        .findFirst()
                        .ifPresent(stray -> findings.warning(
                                Code.UNKNOWN_RESOURCE_PATH,
                                At.value(path.place(), path.located()),
                                Quote.text(path.text()) + ", in which nothing is named " + Quote.text(stray.step()),
                                "the place of a resource in a ComputeSystem",
                                Evidence.DOCUMENTED.of(() -> NameCheck.didYouMean(stray.step(), stray.known())
                                        + "HCS finds a resource by its path, and what the request carries was not"
                                        + " looked at"))));
    }
}
