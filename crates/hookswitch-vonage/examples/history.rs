//! Tells the history of a conversation: reads its events from standard input, one a line, and acts on what its members did.
//!
//! ```sh
//! cargo run -p hookswitch-vonage --example history < crates/hookswitch-vonage/examples/events.ndjson
//! ```

use std::collections::HashMap;
use std::io::{self, BufRead, Write};

use hookswitch_vonage::{Event, EventNumber, MemberId, Payload, dispatch};

/// The names of the conversation's members, by their ids.
type Members = HashMap<String, String>;

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let mut members = Members::new();
    for (index, line) in io::stdin().lock().split(b'\n').enumerate() {
        let line = line?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        match Event::from_slice(&line) {
            Ok(event) => {
                learn(&event, &mut members);
                if let Some(name) = sender(&event, &members) {
                    let line = format!("{}  {name} {}", event.timestamp, deed(&event));
                    // Nothing that came from outside steers the terminal.
                    writeln!(out, "{}", line.replace(char::is_control, "\u{fffd}"))?;
                }
            }
            Err(error) => writeln!(io::stderr(), "line {}: {error}", index + 1)?,
        }
    }
    Ok(())
}

/// What somebody did, in a few words.
fn deed(event: &Event<'_>) -> String {
    dispatch!(event, {
        "text:seen" => |seen| format!("has seen message {}", number(&seen.event_id)),
        "text:delivered" => |delivered| format!("has received message {}", number(&delivered.event_id)),
        "text" => |text| format!("writes “{}”", text.text),
        "member:joined" => |joined| match &joined.channel {
            Some(channel) => format!("joins over {}", channel.r#type),
            None => "joins".to_owned(),
        },
        "member:left" => |left| match left.reason.as_ref().and_then(|reason| reason.text.as_ref()) {
            Some(reason) => format!("leaves: {reason}"),
            None => "leaves".to_owned(),
        },
        "member:invited" => |invited| match &invited.invited_by {
            Some(host) => format!("is invited by {host}"),
            None => "is invited".to_owned(),
        },
        "member:media" => |media| format!("switches audio {}", if media.audio { "on" } else { "off" }),
        _ => |other| format!("causes {}", other.name()),
    })
}

/// Remembers the member that an invitation or an arrival introduces.
fn learn(event: &Event<'_>, members: &mut Members) {
    let (id, user) = match &event.payload {
        Payload::MemberInvited(invited) => {
            let user = invited.user.as_ref();
            let id = user.map(|user| &user.member_id);
            (
                invited.member_id.as_ref().or(id),
                user.map(|user| &user.name),
            )
        }
        Payload::MemberJoined(joined) => {
            let user = joined.user.as_ref();
            let id = user.and_then(|user| user.member_id.as_ref());
            (
                joined.member_id.as_ref().or(id),
                user.and_then(|user| user.name.as_ref()),
            )
        }
        _ => return,
    };
    // The sender of both is the member itself, for those payloads that do not name it.
    let sender = event.from.as_ref().map(|from| from.as_str());
    if let Some(id) = id.map(MemberId::as_str).or(sender) {
        let name = user.map_or(id, |name| name);
        members.insert(id.to_owned(), name.to_owned());
    }
}

/// The name of the member whose doing the event is, if it is a member's.
fn sender<'m>(event: &Event<'_>, members: &'m Members) -> Option<&'m str> {
    let id = event.from.as_ref()?;
    members.get(id.as_str()).map(String::as_str)
}

/// A message's number, which arrives as a number or as a text.
fn number(number: &EventNumber<'_>) -> String {
    match number {
        EventNumber::Integer(number) => number.to_string(),
        EventNumber::String(number) => number.to_string(),
        _ => "unknown".to_owned(),
    }
}
