//! Tells which incoming calls nobody took: reads the messages of a stream from standard input, one a line.
//!
//! ```sh
//! cargo run -p hookswitch-teletracker --example calls < crates/hookswitch-teletracker/examples/stream.ndjson
//! ```

use std::collections::HashMap;
use std::io::{self, BufRead, Write};

use hookswitch_teletracker::{
    Event, Handler, VoiceIncomingAnswer, VoiceIncomingEnd, VoiceIncomingStart,
};

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let mut calls = Calls::default();
    for (index, line) in io::stdin().lock().split(b'\n').enumerate() {
        let line = line?;
        match Event::from_slice(&line) {
            Ok(event) => {
                if let Some(news) = event.handle(&mut calls) {
                    writeln!(out, "{}  {news}", event.event_timestamp)?;
                }
            }
            // Answers to requests come over the same connection and are no events.
            Err(error) => writeln!(io::stderr(), "line {}: {error}", index + 1)?,
        }
    }
    writeln!(out, "calls that go on: {}", calls.answered.len())
}

/// The incoming calls that go on, by their tracking ids.
#[derive(Default)]
struct Calls {
    /// Whether each has been answered.
    answered: HashMap<String, bool>,
}

/// A method for each event that matters here; all the others end in `unhandled`.
impl<'e> Handler<'e> for &mut Calls {
    type Output = Option<String>;

    fn unhandled(self, _event: &'e Event<'e>) -> Self::Output {
        None
    }

    fn voice_incoming_start(
        self,
        _event: &'e Event<'e>,
        start: &'e VoiceIncomingStart<'e>,
    ) -> Self::Output {
        let call = start.tracking_id.to_string();
        self.answered.insert(call, false);
        None
    }

    fn voice_incoming_answer(
        self,
        _event: &'e Event<'e>,
        answer: &'e VoiceIncomingAnswer<'e>,
    ) -> Self::Output {
        let call = answer.tracking_id.to_string();
        self.answered.insert(call, true);
        None
    }

    fn voice_incoming_end(
        self,
        _event: &'e Event<'e>,
        end: &'e VoiceIncomingEnd<'e>,
    ) -> Self::Output {
        // A call that began before we listened is not known.
        let answered = self.answered.remove(end.tracking_id.as_str())?;
        (!answered).then(|| format!("nobody took call {:?}", end.tracking_id.as_str()))
    }
}
