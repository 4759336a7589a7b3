package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.MappingResult;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.ProcessorGroupAffinity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the caller has to do besides creating the container, as rules from 2026 on say it.
 *
 * @param rules the year of the rules
 * @param attachments what to attach to the hosting system before, as free-form JSON
 * @param affinities the processors to keep the container on after, as free-form JSON
 */
record Todo(String rules, List<Map<String, Object>> attachments, List<Map<String, Object>> affinities) {

    /** {@code null} by the rules of 2019, whose answers say nothing of it. */
    static @Nullable Todo of(MappingResult result) {
        if (result.rules() == MappingRules.HCSSHIM_2019) {
            return null;
        }
        List<Map<String, Object>> attachments = new ArrayList<>();
        result.attachments().forEach(attachment -> attachments.add(json(attachment)));
        List<Map<String, Object>> affinities = new ArrayList<>();
        result.affinities().forEach(affinity -> affinities.add(json(affinity)));
        return new Todo(result.rules().year(), attachments, affinities);
    }

    private static Map<String, Object> json(Attachment attachment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", attachment.kind().name());
        json.put("hostPath", attachment.hostPath());
        json.put("readOnly", attachment.readOnly());
        json.put("name", attachment.name());
        json.put("guestPath", attachment.guestPath());
        return json;
    }

    private static Map<String, Object> json(ProcessorGroupAffinity affinity) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("Mask", affinity.mask());
        json.put("Group", affinity.group());
        return json;
    }
}
