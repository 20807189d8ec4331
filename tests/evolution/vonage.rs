//! The real case: `vonage` is `nexmo` less five events and with five others.

use hookswitch_codegen::evolve::{Audience, Level, Policy};
use hookswitch_tests::root;

use crate::catalogs::compare;

#[test]
fn nexmo_becomes_vonage() {
    let reading = hookswitch_codegen::read(&root());
    let workspace = reading.workspace.expect("the catalogs have no mistakes");
    let find = |name: &str| {
        let mut catalogs = workspace.catalogs.iter();
        catalogs
            .find(|catalog| catalog.name == name)
            .expect("a catalog")
    };
    let mut findings = compare(find("nexmo"), find("vonage"), Policy::Lenient);
    findings.retain(|finding| finding.verdicts.matters());
    let lines: Vec<String> = findings
        .iter()
        .map(|finding| {
            let verdicts = Audience::ALL
                .map(|it| format!("{} {}", it.as_str(), finding.verdicts.level(it).as_str()));
            let event = finding.event.as_deref().unwrap_or("-");
            format!(
                "{} {event} {}: {}",
                finding.rule.id,
                finding.pointer,
                verdicts.join(", ")
            )
        })
        .collect();
    insta::assert_snapshot!(lines.join("\n"));
    let count = |id: &str| {
        findings
            .iter()
            .filter(|finding| finding.rule.id == id)
            .count()
    };
    assert_eq!((count("event-removed"), count("event-added")), (5, 5));
    for finding in &findings {
        let event = matches!(finding.rule.id, "event-removed" | "event-added");
        for audience in [
            Audience::Reader,
            Audience::Replayer,
            Audience::Producer,
            Audience::Validator,
            Audience::Schema,
        ] {
            let breaks = finding.verdicts.level(audience) == Level::Breaks;
            assert!(
                event || !breaks,
                "nothing else breaks on the wire: {finding:#?}"
            );
        }
    }
}
