//! Adds up what a session's calls and recordings cost: reads its events from standard input, one a line.
//!
//! ```sh
//! cargo run -p hookswitch-voximplant --example bill < crates/hookswitch-voximplant/examples/session.ndjson
//! ```

use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};

use hookswitch_voximplant::{Event, dispatch};

/// What one call cost, and how long it and its recordings took.
#[derive(Default)]
struct Bill {
    call: f64,
    recordings: f64,
    seconds: f64,
    recorded_seconds: f64,
}

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let mut bills = BTreeMap::new();
    for (index, line) in io::stdin().lock().split(b'\n').enumerate() {
        let line = line?;
        let booked = Event::from_slice(&line)
            .map_err(|error| error.to_string())
            .and_then(|event| book(&event, &mut bills));
        if let Err(problem) = booked {
            writeln!(io::stderr(), "line {}: {problem}", index + 1)?;
        }
    }
    let mut total = 0.0;
    for (call, bill) in &bills {
        writeln!(
            out,
            "{call}: {:.4} for {} s of talk, {:.4} for {} s of recordings",
            bill.call, bill.seconds, bill.recordings, bill.recorded_seconds
        )?;
        total += bill.call + bill.recordings;
    }
    writeln!(out, "total: {total:.4}")
}

/// Books what an event says about money; most events say nothing about it.
fn book(event: &Event<'_>, bills: &mut BTreeMap<String, Bill>) -> Result<(), String> {
    let call = event.id.as_ref().map_or("unknown", |id| id.as_str());
    // Nothing that came from outside steers the terminal.
    let call = call.replace(char::is_control, "\u{fffd}");
    dispatch!(event, {
        "Call.Disconnected" => |end| {
            let bill = bills.entry(call).or_default();
            bill.call += end.cost;
            bill.seconds += end.duration;
        },
        "Call.RecordStopped" => |record| {
            // The price of a call is a number, that of a recording a text.
            let cost: f64 = record.cost.parse().map_err(|_| format!("{:?} is no price", record.cost))?;
            let bill = bills.entry(call).or_default();
            bill.recordings += cost;
            bill.recorded_seconds += record.duration;
        },
        _ => |_| (),
    });
    Ok(())
}
