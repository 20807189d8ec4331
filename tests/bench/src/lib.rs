//! Times our decoders against others that do the same work, all in one run.

pub mod contenders;
pub mod traffic;

pub mod plot;
pub mod report;
pub mod rounds;
