//! What each change is to each audience: the smallest catalogs that show it.

use hookswitch_codegen::evolve::{Audience, Finding, Level, Policy};

use crate::catalogs::{compare, workspace};

/// A catalog with one event, `paid`, from the lines that differ.
pub(crate) fn catalog(types: &str, fields: &str, example: &str) -> String {
    format!(
        "title: Acme\nversion: 1.0.0\nname: kind\npayload: data\nenvelope:\n  id?: {{ type: string, example: e1 }}\n{types}\nevents:\n  paid:\n    summary: Paid.\n    fields: {{ {fields} }}\n    example: {{ {example} }}\n"
    )
}

/// The changes from one text of members to another, those of wording apart.
pub(crate) fn members(old: &str, new: &str) -> Vec<Finding> {
    let [old, new] = [old, new].map(|fields| fields.split_once(" // ").unwrap_or((fields, "")));
    findings(&catalog("", old.0, old.1), &catalog("", new.0, new.1))
}

fn types(old: &str, new: &str, fields: &str, example: &str) -> Vec<Finding> {
    let [old, new] = [old, new].map(|ty| catalog(&format!("types:\n  T: {ty}"), fields, example));
    findings(&old, &new)
}

fn findings(old: &str, new: &str) -> Vec<Finding> {
    let (old, new) = (workspace(old), workspace(new));
    let mut findings = compare(&old.catalogs[0], &new.catalogs[0], Policy::Lenient);
    findings.retain(|finding| finding.verdicts.matters());
    findings
}

/// The one finding, as `rule: ` and the audiences that it breaks and degrades.
#[track_caller]
pub(crate) fn is(found: impl AsRef<[Finding]>, expected: &str) {
    let found = found.as_ref();
    let told: Vec<String> = found.iter().map(told).collect();
    assert_eq!(told.join("\n"), expected, "{found:#?}");
    for finding in found {
        for audience in [
            Audience::Reader,
            Audience::Replayer,
            Audience::Producer,
            Audience::Validator,
        ] {
            let breaks = finding.verdicts.level(audience) == Level::Breaks;
            let shown = finding
                .counterexamples
                .iter()
                .any(|it| it.audiences.contains(&audience));
            assert_eq!(
                breaks, shown,
                "every break on the wire has a document: {finding:#?}"
            );
        }
    }
}

fn told(finding: &Finding) -> String {
    let of = |level: Level| -> String {
        let names = Audience::ALL
            .into_iter()
            .filter(|it| finding.verdicts.level(*it) == level);
        names.map(Audience::as_str).collect::<Vec<_>>().join(" ")
    };
    let degraded = of(Level::Degraded);
    let degraded = if degraded.is_empty() {
        degraded
    } else {
        format!("; degrades {degraded}")
    };
    let event = finding.event.as_deref().unwrap_or("-");
    format!(
        "{} {event} {}: breaks {}{degraded}",
        finding.rule.id,
        finding.pointer,
        of(Level::Breaks)
    )
    .replace("  ", " ")
}

#[test]
fn types_of_members() {
    let change = |old: &str, new: &str| {
        let value = |ty: &str| match ty {
            "integer" => "1",
            "number" => "1.5",
            "boolean" => "true",
            "timestamp" => "\"2026-01-31T08:00:00Z\"",
            "list<string>" => "[a]",
            "list<integer>" => "[1]",
            "map<string>" | "map<json>" => "{ k: a }",
            "map<integer>" => "{ k: 1 }",
            _ => "a",
        };
        members(
            &format!("a: {old} // a: {}", value(old)),
            &format!("a: {new} // a: {}", value(new)),
        )
    };
    let row =
        |ty: &str, audiences: &str| format!("member-type-changed paid {ty}: breaks {audiences}");
    is(
        change("string", "integer"),
        &row(
            "/data/a",
            "reader replayer producer validator rust schema typescript",
        ),
    );
    // What has no fraction is a number; what is a number may have one.
    is(
        change("integer", "number"),
        &row("/data/a", "reader validator rust schema"),
    );
    is(
        change("number", "integer"),
        &row("/data/a", "replayer producer rust schema"),
    );
    // Forms are the strict schema's business.
    is(change("string", "uri"), &row("/data/a", "producer"));
    is(change("uri", "string"), &row("/data/a", "validator"));
    is(
        change("string", "timestamp"),
        &row("/data/a", "producer rust"),
    );
    is(
        change("string", "json"),
        &row("/data/a", "reader validator rust schema typescript"),
    );
    is(
        change("json", "string"),
        &row("/data/a", "replayer producer rust schema"),
    );
    is(
        change("string", "list<string>"),
        &row(
            "/data/a",
            "reader replayer producer validator rust schema typescript",
        ),
    );
    is(
        change("list<string>", "list<integer>"),
        &row(
            "/data/a/*",
            "reader replayer producer validator rust schema typescript",
        ),
    );
    is(
        change("map<string>", "map<integer>"),
        &row(
            "/data/a/*",
            "reader replayer producer validator rust schema typescript",
        ),
    );
    is(
        change("map<string>", "map<json>"),
        &row("/data/a/*", "reader validator rust schema typescript"),
    );
}

#[test]
fn presence_and_null() {
    is(
        members("a: string // a: x", "a?: string // a: x"),
        "member-became-optional paid /data/a: breaks reader validator rust schema typescript",
    );
    is(
        members("a?: string // a: x", "a: string // a: x"),
        "member-became-required paid /data/a: breaks replayer producer rust schema",
    );
    is(
        members("a: string // a: x", "a: string | null // a: x"),
        "member-became-nullable paid /data/a: breaks reader validator rust schema typescript",
    );
    is(
        members("a: string | null // a: x", "a: string // a: x"),
        "member-became-non-null paid /data/a: breaks replayer producer rust schema",
    );
    // An optional field is an `Option` already.
    is(
        members("a?: string // a: x", "a?: string | null // a: x"),
        "member-became-nullable paid /data/a: breaks reader validator schema typescript",
    );
    is(
        members(
            "a: list<string> // a: [x]",
            "a: list<string | null> // a: [x]",
        ),
        "member-became-nullable paid /data/a/*: breaks reader validator rust schema typescript",
    );
}

#[test]
fn members_come_and_go() {
    is(
        members("", "a?: string"),
        "optional-member-added paid /data/a: breaks validator",
    );
    is(
        members("", "a: string // a: x"),
        "required-member-added paid /data/a: breaks replayer producer validator rust schema",
    );
    is(
        members("a?: string", ""),
        "optional-member-removed paid /data/a: breaks producer rust typescript",
    );
    is(
        members("a: string // a: x", ""),
        "required-member-removed paid /data/a: breaks reader producer validator rust schema typescript",
    );
    // Without `renamed_from`, a member that went and one that came.
    is(
        members("a: string // a: x", "b: string // b: x"),
        "required-member-removed paid /data/a: breaks reader producer validator rust schema typescript\n\
         required-member-added paid /data/b: breaks replayer producer validator rust schema",
    );
    is(
        members(
            "a: string // a: x",
            "b: { type: string, renamed_from: a } // b: x",
        ),
        "member-renamed paid /data/b: breaks reader replayer producer validator rust schema typescript",
    );
    is(
        members("a?: string", "b?: { type: string, renamed_from: a }"),
        "member-renamed paid /data/b: breaks producer validator rust typescript; degrades reader replayer",
    );
    // The decoder reads the old name on; the schemas do not.
    is(
        members(
            "a: string // a: x",
            "b: { type: string, aliases: [a] } // b: x",
        ),
        "member-renamed paid /data/b: breaks reader producer validator rust schema typescript; degrades replayer",
    );
    is(
        members(
            "a: string, b: integer // a: x, b: 1",
            "b: integer, a: string // a: x, b: 1",
        ),
        "constructor-order-changed paid /data: breaks rust",
    );
    is(
        members(
            "a: { fields: { x: string } } // a: { x: x }",
            "a: { fields: { x: string }, boxed: true } // a: { x: x }",
        ),
        "member-boxed paid /data/a: breaks rust",
    );
}

#[test]
fn aliases() {
    is(
        members(
            "a: string // a: x",
            "a: { type: string, aliases: [b] } // a: x",
        ),
        "alias-added paid /data/a: breaks reader",
    );
    is(
        members(
            "a: { type: string, aliases: [b] } // a: x",
            "a: string // a: x",
        ),
        "alias-removed paid /data/a: breaks replayer",
    );
    is(
        members("a?: string", "a?: { type: string, aliases: [b] }"),
        "alias-added paid /data/a: breaks ; degrades reader",
    );
}

#[test]
fn enums() {
    let change = |old: &str, new: &str| types(old, new, "a: T", "a: in");
    is(
        change("{ enum: [in] }", "{ enum: [in, out] }"),
        "enum-value-added paid /data/a: breaks validator",
    );
    is(
        change(
            "{ enum: [in], closed: So. }",
            "{ enum: [in, out], closed: So. }",
        ),
        "enum-value-added paid /data/a: breaks reader validator schema typescript",
    );
    is(
        change("{ enum: [in, out] }", "{ enum: [in] }"),
        "enum-value-removed paid /data/a: breaks producer rust",
    );
    is(
        change(
            "{ enum: [in, out], closed: So. }",
            "{ enum: [in], closed: So. }",
        ),
        "enum-value-removed paid /data/a: breaks replayer producer rust schema typescript",
    );
    is(
        change("{ enum: [in], closed: So. }", "{ enum: [in] }"),
        "enum-opened paid /data/a: breaks reader rust schema typescript",
    );
    is(
        change("{ enum: [in] }", "{ enum: [in], closed: So. }"),
        "enum-closed paid /data/a: breaks replayer rust schema",
    );
    is(
        types("{ enum: [in] }", "{ type: string }", "a: T", "a: in"),
        "member-type-changed paid /data/a: breaks validator rust",
    );
}

/// Which is why values have no `renamed_from`: whatever reads or writes the text sees both changes.
#[test]
fn a_value_of_another_text_is_another_value() {
    is(
        types("{ enum: [in] }", "{ enum: [inbound] }", "a?: T", ""),
        "enum-value-added paid /data/a: breaks validator\n\
         enum-value-removed paid /data/a: breaks producer rust",
    );
    is(
        types(
            "{ enum: [in], closed: So. }",
            "{ enum: [inbound], closed: So. }",
            "a?: T",
            "",
        ),
        "enum-value-added paid /data/a: breaks reader validator schema typescript\n\
         enum-value-removed paid /data/a: breaks replayer producer rust schema typescript",
    );
}

#[test]
fn unions() {
    let base = "{ tag: t, variants: { p: { fields: { n: string } } } }";
    let change = |old: &str, new: &str| types(old, new, "a: T", "a: { t: p, n: x }");
    is(
        change(
            base,
            "{ tag: t, variants: { p: { fields: { n: string } }, q: { fields: { m: integer } } } }",
        ),
        "variant-added paid /data/a: breaks validator\ntype-added - : breaks ",
    );
    is(
        change(
            "{ tag: t, variants: { p: { fields: { n: string } }, q: {} } }",
            base,
        ),
        "variant-removed paid /data/a: breaks producer rust typescript; degrades replayer\ntype-removed - : breaks rust",
    );
    is(
        change(
            base,
            "{ tag: t, variants: { p: { fields: { n: string } } }, closed: So. }",
        ),
        "union-closed paid /data/a: breaks replayer rust schema",
    );
    is(
        change(
            base,
            "{ tag: t, variants: { p: { fields: { n?: string } } } }",
        ),
        "member-became-optional paid /data/a/n: breaks reader validator rust schema typescript",
    );
    is(
        change(
            base,
            "{ tag: t, variants: { p: { fields: { n: string } } }, untagged: { fields: { k: integer } } }",
        ),
        "untagged-added paid /data/a: breaks reader validator schema typescript\ntype-added - : breaks ",
    );
    let choice = |old: &str, new: &str| types(old, new, "a: T", "a: true");
    is(
        choice(
            "{ one_of: [boolean, string] }",
            "{ one_of: [boolean, string, integer] }",
        ),
        "arm-added paid /data/a: breaks reader validator schema typescript",
    );
    is(
        choice(
            "{ one_of: [boolean, string, integer] }",
            "{ one_of: [boolean, string] }",
        ),
        "arm-removed paid /data/a: breaks replayer producer rust schema",
    );
    is(
        choice(
            "{ one_of: [boolean, integer] }",
            "{ one_of: [boolean, number] }",
        ),
        "member-type-changed paid /data/a: breaks reader validator rust schema",
    );
    is(
        members(
            "a: boolean // a: true",
            "a: { one_of: [boolean, string] } // a: true",
        ),
        "member-type-changed paid /data/a: breaks reader validator rust schema typescript",
    );
}

#[test]
fn events() {
    let more = |name: &str, extra: &str| {
        catalog("", "a: string", "a: x")
            + &format!("  {name}:\n    summary: Sent.\n    example: {{}}\n{extra}")
    };
    let one = catalog("", "a: string", "a: x");
    is(
        findings(&one, &more("sent", "")),
        "event-added sent : breaks validator typescript; degrades reader schema",
    );
    is(
        findings(&more("sent", ""), &one),
        "event-removed sent : breaks producer rust schema typescript; degrades reader replayer",
    );
    is(
        findings(
            &more("sent", ""),
            &more("shipped", "    renamed_from: sent\n"),
        ),
        "event-renamed shipped : breaks producer validator rust schema typescript; degrades reader replayer",
    );
    is(
        findings(&more("sent", ""), &more("shipped", "    wire: sent\n")),
        "event-key-changed sent : breaks rust",
    );
}

#[test]
fn words_are_told_and_break_nobody() {
    let (old, new) = (
        workspace(&catalog("", "a: { type: string, summary: One. }", "a: x")),
        workspace(&catalog("", "a: { type: string, summary: Other. }", "a: x")),
    );
    let found = compare(&old.catalogs[0], &new.catalogs[0], Policy::Lenient);
    let rules: Vec<&str> = found.iter().map(|finding| finding.rule.id).collect();
    assert_eq!(rules, ["description-changed"]);
    assert!(!found[0].verdicts.matters());
}

#[test]
fn the_envelope_has_no_event() {
    let old = catalog("", "a: string", "a: x");
    is(
        findings(
            &old,
            &old.replace(
                "id?: { type: string, example: e1 }",
                "id: { type: string, example: e1 }",
            ),
        ),
        "member-became-required - /id: breaks replayer producer rust schema",
    );
    is(
        findings(&old, &old.replace("name: kind", "name: event")),
        "name-member-changed - : breaks reader replayer producer validator schema typescript",
    );
    is(
        findings(&old, &old.replace("payload: data", "payload: body")),
        "payload-moved - : breaks reader replayer producer validator schema typescript",
    );
}

#[test]
fn a_flat_member_moves_into_the_envelope() {
    let flat = |envelope: &str, fields: &str| {
        format!(
            "title: Acme\nversion: 1.0.0\nname: kind\nenvelope: {{ {envelope} }}\nevents:\n  paid:\n    summary: Paid.\n    fields: {{ {fields} }}\n    example: {{}}\n"
        )
    };
    is(
        findings(&flat("", "a?: string"), &flat("a?: string", "")),
        "optional-member-added - /a: breaks \nmember-moved paid /a: breaks rust",
    );
}

#[test]
fn fingerprints_survive_moved_lines() {
    let old = catalog("", "a: string", "a: x");
    let new = catalog("", "a?: string", "a: x");
    let moved = format!("# A comment.\n\n\n{new}");
    let prints = |new: &str| -> Vec<String> {
        findings(&old, new)
            .into_iter()
            .map(|finding| finding.fingerprint)
            .collect()
    };
    assert_eq!(prints(&new), prints(&moved));
    assert!(prints(&new)[0].len() == 12 && prints(&new)[0].chars().all(|c| c.is_ascii_hexdigit()));
}
