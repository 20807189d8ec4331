//! Counts instructions: walks another process through its task one by one, by the system's debugging interface.

use std::path::Path;
use std::process::{self, Command, Stdio};

use nix::sys::personality::{self, Persona};
use nix::sys::ptrace;
use nix::sys::signal::{self, Signal};
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::Pid;

use crate::Failure;

/// What a process sends to itself where its task begins and where it ends. It never arrives: whoever counts takes it away.
const MARK: Signal = Signal::SIGUSR1;

/// Has the C library choose what it copies and compares memory with as if the processor were any x86-64 one, so that
/// counts are the same on each. Elsewhere, the names mean nothing and change nothing.
const ANY_PROCESSOR: &str = "glibc.cpu.hwcaps=\
    -AVX,-AVX2,-AVX512F,-AVX512VL,-AVX_Fast_Unaligned_Load,-SSSE3,-SSE4_2,-ERMS,-FSRM,-BMI2";

/// What a process ends with that the system does not let anybody count.
const REFUSED: i32 = 3;

/// Lets whoever has started this process count what it does.
pub(crate) fn trace_me() {
    if ptrace::traceme().is_err() {
        process::exit(REFUSED);
    }
}

/// Marks where a task begins, and where it ends.
pub(crate) fn mark() {
    signal::kill(Pid::this(), MARK).expect("a process may send signals to itself");
}

/// Starts a program for a task and counts its instructions between the two marks.
pub(crate) fn count(program: &Path, task: &str) -> Result<u64, Failure> {
    // Where memory lies is the same each time, if the system lets us say so: how much there is to copy one by one until
    // an address is a round one would be chance. What this process asks for holds for those that it starts.
    if let Ok(before) = personality::get() {
        let _ = personality::set(before | Persona::ADDR_NO_RANDOMIZE);
    }
    let mut child = Command::new(program)
        .args(["--measure", task])
        .env_clear()
        .env("GLIBC_TUNABLES", ANY_PROCESSOR)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::inherit())
        .spawn()
        .map_err(|error| format!("this program does not start: {error}"))?;
    let process = Pid::from_raw(i32::try_from(child.id()).map_err(|error| error.to_string())?);
    let counted = walk(process);
    if counted.is_err() {
        // It may have ended already.
        let _ = child.kill();
        let _ = child.wait();
    }
    counted.map_err(|failure| match failure {
        Failure::Broken(message) => Failure::Broken(format!("`{task}`: {message}")),
        refused @ Failure::Refused(_) => refused,
    })
}

fn walk(process: Pid) -> Result<u64, Failure> {
    let refused = || Failure::Refused("the system does not let a process be traced".to_owned());
    let broken = |error| Failure::Broken(format!("it cannot be waited for: {error}"));
    let mut marks = 0;
    let mut count = 0;
    loop {
        match waitpid(process, None).map_err(broken)? {
            WaitStatus::Stopped(_, Signal::SIGTRAP) => count += 1,
            WaitStatus::Stopped(_, MARK) => marks += 1,
            WaitStatus::Exited(_, 0) if marks == 2 => return Ok(count),
            WaitStatus::Exited(_, REFUSED) if marks == 0 => return Err(refused()),
            WaitStatus::Exited(_, code) => {
                let ended = format!("it ends with {code} after {marks} of 2 marks");
                return Err(Failure::Broken(ended));
            }
            other => return Err(Failure::Broken(format!("it stops with {other:?}"))),
        }
        let resumed = match marks {
            1 => ptrace::step(process, None),
            _ => ptrace::cont(process, None),
        };
        resumed.map_err(|_| refused())?;
    }
}
