//! Reads one request from a connection and answers it.

use std::io::{self, BufRead as _, BufReader, Read as _, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::Duration;

use super::file::{self, Found};

/// More than any browser sends, and little enough to hold.
const LONGEST_REQUEST: u64 = 64 * 1024;
const PATIENCE: Duration = Duration::from_secs(10);

/// Answers a connection's request and closes it. Whoever goes away meanwhile is no mistake of ours.
pub(super) fn answer(connection: &TcpStream, folder: &Path) {
    let _ = exchange(connection, folder);
}

fn exchange(mut connection: &TcpStream, folder: &Path) -> io::Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    connection.set_write_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new(connection.take(LONGEST_REQUEST)).lines();
    let Some(request) = lines.next().transpose()? else {
        return Ok(());
    };
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    connection.write_all(&response(&request, folder))?;
    connection.flush()
}

/// The answer to a request's first line.
pub(super) fn response(request: &str, folder: &Path) -> Vec<u8> {
    let mut words = request.split(' ');
    let (method, target) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    if !matches!(method, "GET" | "HEAD") {
        return whole("405 Method Not Allowed", "Allow: GET, HEAD\r\n", b"", false);
    }
    let with_body = method == "GET";
    match file::find(folder, target) {
        Found::File { kind, bytes } => {
            let headers = format!("Content-Type: {kind}\r\n");
            whole("200 OK", &headers, &bytes, with_body)
        }
        Found::Elsewhere(target) => {
            let headers = format!("Location: {target}\r\n");
            whole("308 Permanent Redirect", &headers, b"", with_body)
        }
        Found::Nothing => {
            let headers = "Content-Type: text/plain; charset=utf-8\r\n";
            let text = b"There is no such file.\n";
            whole("404 Not Found", headers, text, with_body)
        }
    }
}

fn whole(status: &str, headers: &str, body: &[u8], with_body: bool) -> Vec<u8> {
    let mut response = format!(
        "HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\nCache-Control: no-cache\r\n\
        X-Content-Type-Options: nosniff\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n",
        body.len(),
    )
    .into_bytes();
    if with_body {
        response.extend_from_slice(body);
    }
    response
}

#[cfg(test)]
mod tests;
