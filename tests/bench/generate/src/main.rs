//! Brings the peers in line with the catalogs, or tells that they are not.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use hookswitch_codegen::model::Catalog;
use peer_generator::{Texts, borrowed, serde};

fn main() -> ExitCode {
    let check = env::args().any(|argument| argument == "--check");
    let bench = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let Some(workspace) = hookswitch_codegen::read(&bench.join("../..")).workspace else {
        eprintln!(
            "error: the catalogs do not say what they mean; `cargo xtask generate` tells more"
        );
        return ExitCode::FAILURE;
    };
    let files = workspace
        .catalogs
        .iter()
        .flat_map(|catalog| files(&bench, catalog));
    let stale: Vec<_> = files
        .filter(|(path, text)| fs::read_to_string(path).ok().as_ref() != Some(text))
        .collect();
    for (path, text) in &stale {
        println!(
            "{} {}",
            if check { "stale" } else { "wrote" },
            path.display()
        );
        if !check {
            let folder = path.parent().expect("the files are in folders");
            fs::create_dir_all(folder)
                .and_then(|()| fs::write(path, text))
                .expect("the folder is writable");
        }
    }
    if check && !stale.is_empty() {
        println!("to mend: cargo xtask bench --peers");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn files(bench: &Path, catalog: &Catalog) -> Vec<(PathBuf, String)> {
    let folder = bench.join("peers/generated").join(&catalog.name);
    let mut files = vec![("owned.rs", serde(catalog, Texts::Owned))];
    files.extend(borrowed(catalog));
    let place = |(name, text)| (folder.join(name), text);
    files.into_iter().map(place).collect()
}
