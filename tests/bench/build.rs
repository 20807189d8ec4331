//! Tells a program which compiler has made it: figures are to be compared with those of the same one only.

use std::env;
use std::process::Command;

fn main() {
    let rustc = env::var_os("RUSTC").expect("cargo names the compiler");
    let output = Command::new(rustc)
        .arg("--version")
        .output()
        .expect("the compiler tells its version");
    let version = String::from_utf8_lossy(&output.stdout);
    let target = env::var("TARGET").expect("cargo names the target");
    println!("cargo::rustc-env=COMPILER={} for {target}", version.trim());
    // Another compiler compiles this anew too, and so runs it again.
    println!("cargo::rerun-if-env-changed=RUSTC");
}
