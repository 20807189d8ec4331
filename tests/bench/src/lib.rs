//! Times our decoders against others that do the same work, all in one run.

pub mod contenders;
pub mod figures;
pub mod rounds;
pub mod traffic;

mod clock;
