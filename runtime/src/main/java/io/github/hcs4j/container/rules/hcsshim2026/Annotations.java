package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.container.ledger.AnnotationKeys;
import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.json.OneLine;
import io.github.hcs4j.model.oci.Spec;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The annotations of a spec, by the table of {@link Annotation}. */
final class Annotations {

    private final Map<String, String> texts;

    Annotations(Map<String, String> texts) {
        this.texts = texts;
    }

    static Annotations of(Spec spec) {
        Map<String, String> texts = spec.annotations();
        return new Annotations(texts == null ? Map.of() : texts);
    }

    /** Notices the bad values of annotations that are read. */
    void noticeBadValues(Predicate<Annotation> isRead, Findings findings) {
        if (texts.isEmpty()) {
            return;
        }
        for (Annotation annotation : Annotation.values()) {
            String text = isRead.test(annotation) ? texts.get(annotation.key()) : null;
            if (text != null && !AnnotationText.isGood(annotation.type(), text)) {
                noticeIgnored(annotation, findings);
            }
        }
    }

    /** Notices keys that are unknown and much like a known one. */
    void noticeUnknownKeys(Findings findings) {
        for (String key : texts.keySet()) {
            AnnotationKeys.nearest(key)
                    .ifPresent(known -> findings.notice(
                            NoticeCode.ANNOTATION_UNKNOWN,
                            place(key),
                            "no annotation has this key, so it has no effect; the nearest is " + known));
        }
    }

    static void noticeIgnored(Annotation annotation, Findings findings) {
        findings.notice(
                NoticeCode.ANNOTATION_IGNORED,
                place(annotation),
                "the value is not of type " + annotation.type() + ", so the annotation counts as absent");
    }

    /** Where an annotation is in the spec. */
    static String place(Annotation annotation) {
        return place(annotation.key());
    }

    static String place(String key) {
        return "annotations[" + OneLine.quote(key) + "]";
    }

    /** The text as it is, the empty one too. */
    Optional<String> text(Annotation annotation) {
        return Optional.ofNullable(texts.get(annotation.key()));
    }

    /** A number above 0; anything else counts as absent. */
    Optional<BigInteger> positive(Annotation annotation) {
        return text(annotation)
                .flatMap(
                        annotation.type() == Annotation.Type.UNSIGNED
                                ? AnnotationText::unsigned
                                : AnnotationText::integer)
                .filter(number -> number.signum() > 0);
    }

    boolean isTrue(Annotation annotation) {
        return text(annotation).flatMap(AnnotationText::truth).orElse(false);
    }

    /** Whether the text is {@code true} and not another word for it. */
    boolean isExactlyTrue(Annotation annotation) {
        return "true".equals(texts.get(annotation.key()));
    }

    List<String> list(Annotation annotation) {
        return text(annotation).map(AnnotationText::list).orElse(List.of());
    }
}
