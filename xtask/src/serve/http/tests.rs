//! What is served and what is not.

use std::fs;
use std::path::PathBuf;

use super::response;

/// A folder with a page and a secret beside it; removed when it is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let parent = std::env::temp_dir().join(format!("serve-{}-{name}", std::process::id()));
        let folder = parent.join("shown");
        fs::create_dir_all(folder.join("a b")).expect("a folder");
        fs::write(parent.join("secret.txt"), "secret").expect("a file");
        fs::write(folder.join("index.html"), "<p>home").expect("a file");
        fs::write(folder.join("a b/c.schema.json"), "{}").expect("a file");
        Folder(parent.canonicalize().expect("it is there"))
    }

    fn ask(&self, request: &str) -> String {
        let bytes = response(request, &self.0.join("shown"));
        String::from_utf8(bytes).expect("a text")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn files_come_with_their_type() {
    let folder = Folder::new("types");
    let home = folder.ask("GET / HTTP/1.1");
    assert!(home.starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/html"));
    assert!(home.ends_with("\r\n\r\n<p>home"));
    let schema = folder.ask("GET /a%20b/c.schema.json?x=1 HTTP/1.1");
    assert!(schema.contains("Content-Type: application/json\r\n"));
    assert!(schema.contains("Content-Length: 2\r\n"));
    let head = folder.ask("HEAD /a%20b/c.schema.json HTTP/1.1");
    assert!(head.contains("Content-Length: 2\r\n") && head.ends_with("\r\n\r\n"));
}

#[test]
fn folders_have_a_slash_and_a_list() {
    let folder = Folder::new("folders");
    let elsewhere = folder.ask("GET /a%20b HTTP/1.1");
    assert!(elsewhere.starts_with("HTTP/1.1 308") && elsewhere.contains("Location: /a%20b/\r\n"));
    let list = folder.ask("GET /a%20b/ HTTP/1.1");
    assert!(list.contains("<a href=\"./c.schema.json\">c.schema.json</a>"));
}

#[test]
fn nothing_outside_the_folder_is_shown() {
    let folder = Folder::new("outside");
    #[cfg(unix)]
    for (what, link) in [
        ("secret.txt", "link"),
        ("secret.txt", "a b/index.html"),
        ("", "up"),
    ] {
        let link = folder.0.join("shown").join(link);
        std::os::unix::fs::symlink(folder.0.join(what), link).expect("a link");
    }
    let list = folder.ask("GET /a%20b/ HTTP/1.1");
    assert!(!list.ends_with("secret"), "{list}");
    let absolute = folder.0.join("secret.txt");
    for target in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/a%20b/../../secret.txt",
        "/..\\secret.txt",
        "/a%20b/%2e%2e/%2E%2E/secret.txt",
        "/link",
        "/a%20b/index.html",
        "/up",
        "/up/",
        "/up/secret.txt",
        "//a%20b",
        "///a%20b",
        "/%00",
        "/%zz",
        "/%",
        "secret.txt",
        "",
        "//etc/passwd",
        &format!("/{}", absolute.display()),
        &absolute.display().to_string(),
    ] {
        let answer = folder.ask(&format!("GET {target} HTTP/1.1"));
        assert!(answer.starts_with("HTTP/1.1 404"), "{target}: {answer}");
        assert!(!answer.contains("secret\n") && !answer.ends_with("secret"));
    }
}

#[test]
fn only_reading_is_allowed() {
    let folder = Folder::new("methods");
    for request in ["POST / HTTP/1.1", "DELETE /index.html HTTP/1.1", "", "GET"] {
        let answer = folder.ask(request);
        assert!(!answer.starts_with("HTTP/1.1 200"), "{request}: {answer}");
    }
}
