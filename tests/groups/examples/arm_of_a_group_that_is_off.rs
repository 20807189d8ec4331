//! Has an arm for an event that is not compiled.

use hookswitch_vonage::{Event, dispatch};

fn main() {
    let event = Event::from_json("{}").expect("never run");
    dispatch!(&event, {
        "text:seen" => |_| (),
        "member:joined" => |_| (),
        _ => |_| (),
    });
}
