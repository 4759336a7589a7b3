package io.github.hcs4j.validate;

import static io.github.hcs4j.validate.Validated.says;
import static io.github.hcs4j.validate.Validated.validator;

import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.model.v2.CombinedLayers;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.GuestResponse;
import io.github.hcs4j.model.v2.KernelIntegration;
import io.github.hcs4j.model.v2.LayerData;
import io.github.hcs4j.model.v2.ServicePropertyQuery;
import io.github.hcs4j.model.v2.Services;
import io.github.hcs4j.model.v2.SystemPropertyQuery;
import io.github.hcs4j.model.v2.SystemType;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import org.junit.jupiter.api.Test;

/** What is told to people of versions and of a schema of one's own, word for word. */
class VersionTextsTest {

    @Test
    void whatAHostOrADeclaredVersionDoesNotHave() {
        says(validator(KernelIntegration.TYPE).forVersion(SchemaVersion.parse("2.4")), """
                {}
                1:1: warning WITHDRAWN_TYPE at the top: found a KernelIntegration, which schema 2.3 was the last to
                  have, expected types of schema 2.4; send a document of a later schema, or use an older host
                """);
        says(validator(Services.TYPE).forBuild(WindowsBuild.of(17763)), """
                {}
                1:1: warning NEWER_TYPE at the top: found a Services, which came with schema 2.3, expected what
                  Windows build 17763 with schema 2.1 has; send a document of an earlier schema, or use a newer host
                """);
        says(validator(GuestResponse.TYPE).forBuild(WindowsBuild.of(20348)), """
                {"Result":0}
                1:1: warning UNDATED_TYPE at the top: found a GuestResponse, which is in no published schema,
                  expected types that a host is known to have; make sure that this host takes it
                """);
        says(validator(ComputeSystem.TYPE).forBuild(WindowsBuild.of(14393)), """
                {"Container":{}}
                1:1: error NEWER_SCHEMA at the top: found a ComputeSystem, which came with schema 2.0, expected a
                  schema that Windows build 14393 has; send a document of an earlier schema, or use a newer host
                """);
        says(validator(ComputeSystem.TYPE).forVersion(SchemaVersion.parse("1.0")), """
                {"Container":{}}
                1:1: error NEWER_SCHEMA at the top: found a ComputeSystem, which came with schema 2.0, expected a
                  version of this schema; send a document of an earlier schema, or use a newer host
                """);
        says(validator(CombinedLayers.TYPE).forBuild(WindowsBuild.of(20348)), """
                {"FilterType":"WCIFS"}
                1:2: error NEWER_MEMBER /FilterType: found a member that came with schema 2.9, expected what Windows
                  build 20348 with schema 2.5 has; leave it out: its absence means the same, and even this value is
                  refused where the member is unknown
                """);
        says(validator(CombinedLayers.TYPE).forBuild(WindowsBuild.of(20348)), """
                {"FilterType":"UnionFS"}
                1:2: error NEWER_MEMBER /FilterType: found a member that came with schema 2.9, expected what Windows
                  build 20348 with schema 2.5 has; leave it out, or use a version that has it
                """);
        says(validator(LayerData.TYPE).forVersion(SchemaVersion.parse("2.9")), """
                {"SchemaVersion":{"Major":2,"Minor":1},"FilterType":"WCIFS"}
                1:40: warning NEWER_MEMBER /FilterType: found a member that came with schema 2.9, expected what the
                  declared SchemaVersion 2.1 has; whether HCS takes it then is not known; leave it out: its absence
                  means the same, and even this value is refused where the member is unknown
                """);
        says(validator(LayerData.TYPE).forVersion(SchemaVersion.parse("2.9")), """
                {"SchemaVersion":{"Major":2,"Minor":0}}
                1:18: warning NEWER_TYPE /SchemaVersion: found SchemaVersion 2.0, expected at least 2.1, which
                  LayerData came with; declare the version that the document is written for
                """);
    }

    @Test
    void whatAHostOrADeclaredVersionDoesNotHave2() {
        says(validator(ComputeSystem.TYPE).forVersion(SchemaVersion.parse("2.5")), """
                {"SchemaVersion":{"Major":2,"Minor":6},"VirtualMachine":{"ComputeTopology":{"Processor":{"EnablePerf
                  monArchPmu":true}}}}
                1:18: warning NEWER_DECLARATION /SchemaVersion: found SchemaVersion 2.6, expected a version that
                  schema 2.5 knows; declare 2.5 or an earlier version
                1:90: warning WITHDRAWN_MEMBER /VirtualMachine/ComputeTopology/Processor/EnablePerfmonArchPmu: found
                  a member that schema 2.5 was the last to have, expected members of the declared SchemaVersion 2.6;
                  leave it out, or declare a version that has it
                """);
        says(validator(ComputeSystem.TYPE).forVersion(SchemaVersion.parse("2.6")), """
                {"VirtualMachine":{"ComputeTopology":{"Processor":{"EnablePerfmonArchPmu":true}}}}
                1:52: error WITHDRAWN_MEMBER /VirtualMachine/ComputeTopology/Processor/EnablePerfmonArchPmu: found a
                  member that schema 2.5 was the last to have, expected members of schema 2.6; leave it out
                """);
        says(validator(ComputeSystem.TYPE).forBuild(WindowsBuild.of(20348)), """
                {"VirtualMachine":{"Services":{"Clipboard":{}}}}
                1:32: warning UNKNOWN_MEMBER /VirtualMachine/Services/Clipboard: found "Clipboard", which Services
                  does not have, expected a member that the schema has; HCS refuses members that it does not know
                  (0xC037010D, seen in reports)
                """);
        says(validator(ComputeSystem.TYPE).forBuild(WindowsBuild.of(20348)), """
                {"SchemaVersion":{"Major":2,"Minor":1},"VirtualMachine":{"Services":{}}}
                1:58: warning NEWER_MEMBER /VirtualMachine/Services: found a member that came with schema 2.3,
                  expected what the declared SchemaVersion 2.1 has; HCS leaves it out in silence then (seen in a
                  report); leave it out, or use a version that has it
                """);
        says(validator(ComputeSystem.TYPE).forBuild(WindowsBuild.of(26100)), """
                {"SchemaVersion":{"Major":2,"Minor":9},"Container":{}}
                1:18: warning NEWER_DECLARATION /SchemaVersion: found SchemaVersion 2.9, expected a version that
                  Windows build 26100 with schema 2.6 knows; make sure that the host knows it, or declare 2.6 or an
                  earlier version
                """);
        says(validator(ComputeSystem.TYPE).forBuild(WindowsBuild.of(20348)), """
                {"SchemaVersion":{"Major":2,"Minor":6},"Container":{}}
                1:18: warning NEWER_DECLARATION /SchemaVersion: found SchemaVersion 2.6, expected a version that
                  Windows build 20348 with schema 2.5 knows; declare 2.5 or an earlier version
                """);
        says(validator(Fleet.VM).forBuild(WindowsBuild.of(20348)), """
                {"Boot":{"From":"Disk"}}
                1:9: error NEWER_VALUE /Boot: found "Disk" that came with schema 2.0, expected what Windows build
                  20348 with schema 1.0 has; use another value, or a version that has this one
                """);
        says(validator(Fleet.VM).forBuild(WindowsBuild.of(20348)), """
                {"Boot":{"From":"Net","Address":"a"}}
                1:23: error NEWER_MEMBER /Boot/Address: found a member that came with schema 2.0, expected what
                  Windows build 20348 with schema 1.0 has; leave it out, or use a version that has it
                """);
        says(validator(Fleet.VM).forBuild(WindowsBuild.of(26100)), """
                {"Boot":{"From":"Tape"},"More":[{"From":"Card","Speed":1}]}
                1:9: error WITHDRAWN_VALUE /Boot: found "Tape", which schema 1.0 was the last to have, expected
                  values of Windows build 26100 with schema 2.0; use another value
                1:33: warning UNDATED_VALUE /More/0: found "Card", which is in no published schema, expected values
                  that a host is known to have; use another value unless this host is known to take it
                """);
    }

    @Test
    void whatAHostOrADeclaredVersionDoesNotHave3() {
        says(validator(Fleet.VM).forBuild(WindowsBuild.of(26100)), """
                {"Boot":{"From":"Net","Port":2}}
                1:23: error WITHDRAWN_MEMBER /Boot/Port: found a member that schema 1.0 was the last to have,
                  expected members of Windows build 26100 with schema 2.0; leave it out
                """);
        says(validator(Fleet.NET).forBuild(WindowsBuild.of(26100)), """
                {"From":"Net","Port":1}
                1:15: error WITHDRAWN_MEMBER /Port: found a member that schema 1.0 was the last to have, expected
                  members of Windows build 26100 with schema 2.0; leave it out
                """);
        says(validator(SystemPropertyQuery.TYPE).forBuild(WindowsBuild.of(26100)), """
                {"PropertyTypes":["Memory","CompatibilityInfo","Basic","memory"]}
                1:28: warning UNKNOWN_VALUE /PropertyTypes/1: found the text "CompatibilityInfo", expected a value
                  that System_PropertyType has; HCS refuses values that its version does not know (seen in a report)
                1:48: warning UNKNOWN_VALUE /PropertyTypes/2: found the text "Basic", expected a value that
                  System_PropertyType has; HCS refuses values that its version does not know (seen in a report)
                1:56: warning UNKNOWN_VALUE /PropertyTypes/3: found the text "memory", expected a value that
                  System_PropertyType has; did you mean "Memory"? drafts of schema 2 had other spellings
                """);
        says(validator(ServicePropertyQuery.TYPE).forVersion(SchemaVersion.parse("2.4")), """
                {"PropertyTypes":["Basic"],"FilteredQueries":[]}
                1:28: error WITHDRAWN_MEMBER /FilteredQueries: found a member that schema 2.3 was the last to have,
                  expected members of schema 2.4; leave it out
                """);
    }

    private static final ObjectType<String> FAN = ObjectType.of(
            "Fan", String.class, "acme/fan.json#/$defs/Fan", SchemaVersion.of(1, 0), null, new Fleet.Told<>() {
                @Override
                protected void describe(Members<String> members) {
                    members.add("Kind", "kind", SystemType.TYPE, fan -> null);
                    members.add("Speed", "speed", ScalarType.UINT8, fan -> null).undated();
                }
            });

    @Test
    void whatIsInNoPublishedSchema() {
        says(validator(ComputeSystem.TYPE).forBuild(WindowsBuild.of(20348)), """
                {"VirtualMachine":{"ComputeTopology":{"Numa":{}}}}
                1:39: warning UNDATED_MEMBER /VirtualMachine/ComputeTopology/Numa: found a member that is in no
                  published schema, expected members that a host is known to have; leave it out unless this host is
                  known to take it; others refuse the document
                """);
        says(validator(FAN).forVersion(SchemaVersion.of(1, 0)), """
                {"Speed":1}
                1:2: warning UNDATED_MEMBER /Speed: found a member that is in no published schema, expected members
                  that a host is known to have; leave it out unless this host is known to take it
                """);
    }

    @Test
    void documentsOfASchemaOfOnesOwn() {
        says(validator(FAN), """
                {"Kind":"Containr"}
                1:9: warning UNKNOWN_VALUE /Kind: found the text "Containr", expected a value that SystemType has;
                  did you mean "Container"? write one of its values
                """);
        says(validator(Fleet.VM), """
                {"Boot":{"From":"Stone","a":1,"a":1e99999999999},"Boot":7,"More":7}
                1:9: warning UNKNOWN_CHOICE /Boot: found an object whose "From" names none of Boot, expected one
                  that does; write the discriminator of the object that is meant
                1:31: error DUPLICATE_MEMBER /Boot/a: found the name "a" for the second time in its object, expected
                  each name once; leave out all but one: which of them counts is not defined
                1:35: error OUT_OF_RANGE /Boot/a: found the number 1e99999999999, expected a smaller exponent; take
                  a number that the member can hold
                1:50: error DUPLICATE_MEMBER /Boot: found the name "Boot" for the second time in its object,
                  expected each name once; leave out all but one: which of them counts is not defined
                1:57: error WRONG_TYPE /Boot: found the number 7, expected an object; write one of the objects of
                  Boot
                1:66: error WRONG_TYPE /More: found the number 7, expected a list; write it in square brackets, even
                  if it is the only one
                """);
        says(validator(Fleet.VM), """
                {"Boot":{},"Children":{"a":{},"a":{}},"Name":7}
                1:9: warning UNKNOWN_CHOICE /Boot: found an object whose "From" names none of Boot, expected one
                  that does; write the discriminator of the object that is meant
                1:31: error DUPLICATE_MEMBER /Children/a: found the name "a" for the second time in its object,
                  expected each name once; leave out all but one: which of them counts is not defined
                1:46: error WRONG_TYPE /Name: found the number 7, expected a text; write it in quotation marks
                """);
        says(validator(Fleet.VM), """
                {"Children":[],"Nme":"x","Name":"A"}
                1:13: error WRONG_TYPE /Children: found a list, expected an object; write an object whose names are
                  keys
                1:16: warning UNKNOWN_MEMBER /Nme: found "Nme", which Vm does not have, expected a member that the
                  schema has; did you mean "Name"? check the name: what readers of this schema do with it is not
                  known
                1:33: error PATTERN_MISMATCH /Name: found the text "A", expected a text that matches
                  "^([a-z]|[0-9])*$"; write a text of this form
                """);
        says(validator(Fleet.DISK), """
                {"Slot":"3","From":"Disk"}
                1:9: error WRONG_TYPE /Slot: found the text "3", expected a whole number; write the number itself,
                  without quotation marks
                """);
    }
}
