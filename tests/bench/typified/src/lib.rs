//! What typify makes of the published schemas, as its documentation says to use it.

/// The types of one catalog.
macro_rules! catalog {
    ($name:ident, $event:ident) => {
        pub mod $name {
            include!(concat!(env!("OUT_DIR"), "/", stringify!($name), ".rs"));

            pub fn read(json: &str) -> serde_json::Result<$event> {
                serde_json::from_str(json)
            }
        }
    };
}

catalog!(nexmo, NexmoEvent);
catalog!(vonage, VonageEvent);
catalog!(teletracker, TeletrackerEvent);
catalog!(voximplant, VoximplantEvent);
