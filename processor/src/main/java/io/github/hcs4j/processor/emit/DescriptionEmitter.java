package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.emit.ObjectCode.Member;
import io.github.hcs4j.processor.model.Demands;
import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.Limit;
import io.github.hcs4j.processor.model.MemberRule;
import io.github.hcs4j.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes the method that describes the members of an object. The method runs at the first use of the description. */
final class DescriptionEmitter {

    /** How many bytes it takes to describe a member, and to say what it carries. */
    private static final int MEMBER_BYTES = 75;

    private static final int CONTENT_BYTES = 9;

    private static final int LIMIT_BYTES = 12;

    private final ObjectCode code;
    private final DemandCalls demandCalls;

    DescriptionEmitter(ObjectCode code) {
        this.code = code;
        this.demandCalls = new DemandCalls(code.scope());
    }

    void emit(TypeSpec.Builder codec) {
        Parts<Member> parts = Parts.of(
                code.members(),
                member -> MEMBER_BYTES
                        + CONTENT_BYTES * member.property().contents().size()
                        + LIMIT_BYTES
                                * (demands(member).limits().size()
                                        + 2 * demands(member).forms().size()),
                this::member);
        TypeName parameter = ParameterizedTypeName.get(Names.MEMBERS, code.self());
        Code body = code.nestedBody();
        parts.body(body, Parts.DESCRIBE, "members");
        for (Limit size : code.model().sizes()) {
            body.line("members.sized(" + demandCalls.kind(size) + ", \"" + size.bound() + "\");");
        }
        if (code.model().isClosed()) {
            body.line("members.closed();");
        }
        new OthersEmitter(code).describe(body, demandCalls::of);
        code.model().rules().forEach(rule -> rule(body, rule));
        parts.describe(codec, body, parameter, "members");
    }

    private static void rule(Code body, MemberRule rule) {
        body.chain(
                "members." + rule.kind().method() + '(',
                rule.members().stream().map(Literals::of).toList(),
                ")",
                rule.isWarning() ? List.of(".asWarning()") : List.of());
    }

    private void member(Code body, Member member) {
        body.chain(
                "members.add(",
                List.of(
                        member.name(),
                        '"' + member.javaName() + '"',
                        code.types().constant(member.property().type()),
                        code.selfName() + "::" + member.javaName()),
                ")",
                more(member.property()));
    }

    private List<String> more(PropertyModel property) {
        List<String> more = new ArrayList<>();
        Lifetime.Version since = property.lifetime().since();
        if (!Objects.equals(since, code.model().lifetime().since())) {
            more.add(since == null ? ".undated()" : ".since(" + Lifetimes.numbers(since) + ')');
        }
        Lifetime.Version until = property.lifetime().until();
        if (until != null) {
            more.add(".until(" + Lifetimes.numbers(until) + ')');
        }
        PropertyModel.Traits traits = property.traits();
        if (traits.required()) {
            more.add(".required()");
        }
        if (traits.nullable()) {
            more.add(".nullable()");
        }
        String absence = demandCalls.literal(traits.absence());
        if (!absence.isEmpty()) {
            more.add(".absentMeans(" + absence + ')');
        }
        more.addAll(demandCalls.of(traits.demands()));
        if (traits.secret()) {
            more.add(".secret()");
        }
        property.contents()
                .forEach(content -> more.add(".carries(" + Literals.of(content.resourcePath()) + ", "
                        + code.types().constant(content.type()) + ')'));
        return more;
    }

    private static Demands demands(Member member) {
        return member.property().traits().demands();
    }
}
