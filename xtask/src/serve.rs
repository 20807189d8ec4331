//! `cargo xtask serve`: shows a folder to browsers on this machine.

mod file;
mod http;

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::thread;

use crate::{exit, generate};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The folder [default: `dist` in the workspace]
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,

    /// The port; 0 takes any that is free
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

pub(crate) fn run(root: &Path, options: &Options) -> u8 {
    let folder = options.folder.clone().unwrap_or_else(|| root.join("dist"));
    let Ok(folder) = folder.canonicalize() else {
        let shown = folder.display();
        anstream::eprintln!("error: there is no folder `{shown}`: `cargo xtask dist` makes one");
        return exit::USAGE;
    };
    let listener = match TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)) {
        Ok(listener) => listener,
        Err(error) => {
            let port = options.port;
            anstream::eprintln!(
                "error: port {port} cannot be used: {error}; name another with `--port`"
            );
            return exit::USAGE;
        }
    };
    let address = match listener.local_addr() {
        Ok(address) => address,
        Err(error) => {
            anstream::eprintln!("error: {error}");
            return exit::FINDINGS;
        }
    };
    generate::print(&format!(
        "{} is at http://{address}/ until you press Ctrl-C\n",
        folder.display()
    ));
    for connection in listener.incoming().flatten() {
        let folder = folder.clone();
        // A browser keeps connections open that it has no request for yet.
        thread::spawn(move || http::answer(&connection, &folder));
    }
    exit::CLEAN
}
