//! The tasks: a fixed set of events of each catalog, decoded, owned and written.

use std::collections::BTreeMap;
use std::fs;
use std::hint::black_box;
use std::path::Path;

/// What is done with the events, each with its name.
const KINDS: [&str; 5] = ["decode", "decode pretty", "own", "write", "unrecognized"];

/// The events, by catalog: chosen once, so that a new fixture changes no figure.
const EVENTS: [(&str, &[&str]); 4] = [
    (
        "nexmo",
        &[
            "text.seen",
            "text",
            "text.typing.on",
            "member.invited",
            "member.joined",
            "member.media",
            "audio.play.done",
            "audio.dtmf",
            "sip.hangup",
            "rtc.status",
            "app.knocking",
            "conversation.created",
        ],
    ),
    (
        "vonage",
        &[
            "text.seen",
            "member.joined",
            "leg.status.update",
            "audio.asr.done",
            "audio.record.done",
            "audio.say",
            "rtc.transfer",
            "sip.ringing",
            "image",
            "sip.machine",
            "member.left",
            "app.knocking",
        ],
    ),
    (
        "teletracker",
        &[
            "voice.incoming.start",
            "voice.incoming.answer",
            "voice.incoming.end",
            "voice.outgoing.start",
            "messaging.incoming.sms",
            "messaging.incoming.mms",
            "voice.incoming.agentpin-prompt",
        ],
    ),
    (
        "voximplant",
        &[
            "Call.Connected",
            "Call.Disconnected",
            "Call.Failed",
            "Call.PlaybackFinished",
            "Call.PushSent",
            "Call.InfoReceived",
            "Call.Connected@session-log",
            "Call.OnHold",
        ],
    ),
];

/// The names of all tasks.
pub(crate) fn all() -> Vec<String> {
    EVENTS
        .iter()
        .flat_map(|(catalog, _)| KINDS.map(|kind| format!("{catalog}: {kind}")))
        .collect()
}

/// How many events a task is about.
pub(crate) fn events(task: &str) -> usize {
    task.split_once(": ")
        .and_then(|(catalog, _)| EVENTS.iter().find(|row| row.0 == catalog))
        .map_or(1, |row| row.1.len())
}

/// Does a task, once.
pub(crate) fn run(task: &str) -> Result<usize, String> {
    let (catalog, kind) = task
        .split_once(": ")
        .ok_or("a task has a catalog and a kind")?;
    let events = read(catalog)?;
    match catalog {
        "nexmo" => nexmo(kind, events),
        "vonage" => vonage(kind, events),
        "teletracker" => teletracker(kind, events),
        _ => voximplant(kind, events),
    }
}

fn read(catalog: &str) -> Result<BTreeMap<&'static str, String>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fixtures/wire")
        .join(catalog);
    let (_, names) = EVENTS
        .iter()
        .find(|row| row.0 == catalog)
        .ok_or("there is no such catalog")?;
    let read = |name: &&'static str| {
        let path = folder.join(format!("{name}.json"));
        fs::read_to_string(&path)
            .map(|text| (*name, text))
            .map_err(|error| format!("{}: {error}", path.display()))
    };
    names.iter().map(read).collect()
}

/// What callgrind looks at: everything that `one` does, nothing else.
#[inline(never)]
fn measured<'e, T, R>(events: &'e [T], one: impl Fn(&'e T) -> R) -> usize {
    for event in events {
        drop(black_box(one(black_box(event))));
    }
    events.len()
}

macro_rules! catalog {
    ($name:ident, $ours:ident) => {
        fn $name(kind: &str, events: BTreeMap<&'static str, String>) -> Result<usize, String> {
            use $ours::Event;

            let decode = |text: &str| {
                Event::from_json(text)
                    .map(Event::into_owned)
                    .map_err(|error| error.to_string())
            };
            let pretty: Vec<String> = events.into_values().collect();
            let compact: Vec<String> = pretty.iter().map(|text| compact(text)).collect();
            Ok(match kind {
                "decode" => measured(&compact, |text| Event::from_slice(text.as_bytes())),
                "decode pretty" => measured(&pretty, |text| Event::from_slice(text.as_bytes())),
                "own" => measured(&compact, |text| {
                    Event::from_slice(text.as_bytes()).map(Event::into_owned)
                }),
                "write" => {
                    let events: Result<Vec<_>, String> =
                        compact.iter().map(|text| decode(text)).collect();
                    measured(&events?, |event| event.to_vec())
                }
                "unrecognized" => {
                    // The name is given beside the event, so that the same events are unknown ones.
                    measured(&compact, |text| {
                        Event::from_named("custom:event", text.as_bytes())
                    })
                }
                other => return Err(format!("`{other}` is no task")),
            })
        }
    };
}

catalog!(nexmo, hookswitch_nexmo);
catalog!(vonage, hookswitch_vonage);
catalog!(teletracker, hookswitch_teletracker);
catalog!(voximplant, hookswitch_voximplant);

/// The text without the spaces between its tokens.
fn compact(text: &str) -> String {
    let mut quoted = false;
    let mut escaped = false;
    let between = |c: char| {
        let inside = quoted;
        quoted ^= c == '"' && !escaped;
        escaped = inside && c == '\\' && !escaped;
        inside || !c.is_ascii_whitespace()
    };
    let mut between = between;
    text.chars().filter(|&c| between(c)).collect()
}
