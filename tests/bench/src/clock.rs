//! The time that this thread has had of a processor: on a busy machine, whoever takes longer is more often made to wait, and waiting
//! is not what is measured.

use std::time::Duration;

/// Now.
///
/// # Panics
/// If the system has no such clock.
#[cfg(unix)]
pub(crate) fn now() -> Duration {
    let clock = nix::time::ClockId::CLOCK_THREAD_CPUTIME_ID;
    let now = nix::time::clock_gettime(clock).expect("the system has such a clock");
    Duration::from(now)
}

/// Now; elsewhere, the time on the wall.
#[cfg(not(unix))]
pub(crate) fn now() -> Duration {
    use std::sync::LazyLock;
    use std::time::Instant;

    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed()
}
