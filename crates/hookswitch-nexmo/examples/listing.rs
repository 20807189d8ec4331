//! Counts what happened in a conversation, from the REST API's list of its events on standard input.
//!
//! ```sh
//! cargo run -p hookswitch-nexmo --example listing < crates/hookswitch-nexmo/examples/listing.json
//! ```

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{self, Read, Write};

use hookswitch_nexmo::{Event, Kind};

fn main() -> Result<(), Box<dyn Error>> {
    let mut answer = Vec::new();
    io::stdin().read_to_end(&mut answer)?;

    let mut counts: BTreeMap<Kind, usize> = BTreeMap::new();
    let mut out = io::stdout().lock();
    // A plain array or an answer with `_embedded`: both are lists, and an event that cannot be read does not lose the rest.
    for event in Event::list_from_slice(&answer)? {
        match event {
            Ok(event) => match event.kind() {
                Some(kind) => *counts.entry(kind).or_default() += 1,
                None => writeln!(out, "unknown to the catalog: {:?}", event.name())?,
            },
            Err(error) => writeln!(out, "not readable: {error}")?,
        }
    }

    for (kind, count) in counts {
        let webhook = match kind.posted_to_webhook() {
            Some(true) => "once listed as posted to webhooks",
            _ => "once listed as not posted to webhooks",
        };
        writeln!(out, "{count} × {kind} ({}, {webhook})", kind.group())?;
        writeln!(out, "    {}", kind.summary())?;
    }
    Ok(())
}
