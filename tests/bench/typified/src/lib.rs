//! What typify makes of the published schemas, as its documentation says to use it.

/// The types of one catalog.
macro_rules! catalog {
    ($name:ident) => {
        pub mod $name {
            include!(concat!(env!("OUT_DIR"), "/", stringify!($name), ".rs"));
        }
    };
}

catalog!(nexmo);
catalog!(vonage);
catalog!(teletracker);
catalog!(voximplant);
