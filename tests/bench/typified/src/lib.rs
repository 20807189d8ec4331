//! What typify makes of the published schemas, as its documentation says to use it.

#![forbid(unsafe_code)]

/// The types of one catalog.
macro_rules! catalog {
    ($name:ident, $feature:literal, $event:ident) => {
        #[cfg(feature = $feature)]
        pub mod $name {
            include!(concat!(env!("OUT_DIR"), "/", stringify!($name), ".rs"));

            pub fn read(json: &str) -> serde_json::Result<$event> {
                serde_json::from_str(json)
            }
        }
    };
}

catalog!(nexmo, "nexmo", NexmoEvent);
catalog!(vonage, "vonage", VonageEvent);
catalog!(teletracker, "teletracker", TeletrackerEvent);
catalog!(voximplant, "voximplant", VoximplantEvent);
