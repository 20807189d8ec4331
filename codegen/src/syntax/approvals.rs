//! Reads `approvals.yaml`: changes that break somebody and are wanted all the same.

use super::Text;
use super::keys::{Expects, Key, key};
use super::reader::Reader;
use crate::diagnostic::{Diagnostic, rules};
use crate::load::{Sources, yaml};

/// Where approvals stand.
pub const APPROVALS: &str = "schema/approvals.yaml";

/// The whole file.
const FILE: [Key; 1] = [key(
    "approvals",
    Expects::ListOf(&KEYS),
    "the findings that are approved",
)];

/// One approval.
const KEYS: [Key; 3] = [
    key(
        "fingerprint",
        Expects::Text,
        "the finding: 12 hexadecimal digits",
    ),
    key("reason", Expects::Text, "why it is wanted, in one sentence"),
    key(
        "expires",
        Expects::Text,
        "the last day on which it is approved",
    ),
];

/// The approval of one finding.
#[derive(Clone, Debug)]
pub struct Approval {
    /// The finding's fingerprint: 12 hexadecimal digits.
    pub fingerprint: Text,
    /// Why it is wanted.
    pub reason: Text,
    /// The last day on which it is approved: `2026-12-31`.
    pub expires: Text,
}

/// Reads `schema/approvals.yaml`, which may be missing.
pub fn read(sources: &Sources) -> (Vec<Approval>, Vec<Diagnostic>) {
    let mut reader = Reader {
        sources,
        findings: Vec::new(),
        lists: Vec::new(),
    };
    let approvals = approvals(&mut reader).unwrap_or_default();
    (approvals, reader.findings)
}

fn approvals(reader: &mut Reader<'_>) -> Option<Vec<Approval>> {
    let place = reader
        .sources
        .files
        .iter()
        .position(|source| source.path == APPROVALS)?;
    let text = reader.sources.files[place].text.as_deref()?;
    let node = yaml::parse(u32::try_from(place).ok()?, text, &mut reader.findings)?;
    if node.is_null() {
        return None;
    }
    let mut map = reader.map(node, "the approvals", &[&FILE])?;
    let entry = map.take("approvals")?;
    let list = reader.list(entry.value, "`approvals`");
    Some(
        list.into_iter()
            .filter_map(|node| approval(reader, node))
            .collect(),
    )
}

fn approval(reader: &mut Reader<'_>, node: crate::load::node::Node) -> Option<Approval> {
    let span = node.span;
    let mut map = reader.map(node, "an approval", &[&KEYS])?;
    for Key { name: key, .. } in KEYS {
        if !map.is_given(key) {
            let message = format!("an approval has no `{key}`");
            reader.report(
                Diagnostic::error(rules::MISSING_KEY, message, span, "")
                    .help("say what is approved, why, and until when: `{ fingerprint: …, reason: …, expires: 2026-12-31 }`"),
            );
        }
    }
    // Twelve digits can be a number to YAML, and so can digits around an `e`.
    let fingerprint = reader.written_of(&mut map, "fingerprint");
    let reason = reader.sentence_of(&mut map, "reason");
    let expires = reader.written_of(&mut map, "expires");
    let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
    let is_print = |text: &str| text.len() == 12 && text.chars().all(hex);
    let fingerprint = held(
        reader,
        fingerprint,
        is_print,
        "a fingerprint has 12 hexadecimal digits",
    );
    let expires = held(
        reader,
        expires,
        is_date,
        "a date is written as in `2026-12-31`",
    );
    Some(Approval {
        fingerprint: fingerprint?,
        reason: reason?,
        expires: expires?,
    })
}

/// A text of a certain form; one of another is reported.
fn held(
    reader: &mut Reader<'_>,
    text: Option<Text>,
    is_right: impl Fn(&str) -> bool,
    help: &str,
) -> Option<Text> {
    let text = text?;
    if is_right(&text.value) {
        return Some(text);
    }
    let message = format!("`{}` is not what is expected here", text.value);
    reader.report(Diagnostic::error(rules::WRONG_TYPE, message, text.span, "").help(help));
    None
}

fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let number = |from: usize, to: usize| text.get(from..to).and_then(|it| it.parse::<u32>().ok());
    bytes.len() == 10
        && bytes[4] == b'-'
        && bytes[7] == b'-'
        && text
            .bytes()
            .enumerate()
            .all(|(at, it)| at == 4 || at == 7 || it.is_ascii_digit())
        && number(5, 7).is_some_and(|month| (1..=12).contains(&month))
        && number(8, 10).is_some_and(|day| (1..=31).contains(&day))
}
