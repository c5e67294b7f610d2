//! `cargo xtask demo`: serves `dist/` to this machine alone, under the policy that a strict site has.

mod respond;

use anyhow::{Context, Result, bail};
use respond::{Asked, answer};
use std::io;
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use tiny_http::{Header, Request, Response, Server};

/// How many ports are tried, from the first one on.
const TRIES: u16 = 20;
/// A browser asks for several files at once.
const WORKERS: usize = 4;

/// Serve the folder until it is stopped with Ctrl-C.
pub fn demo(dist: &Path, port: u16) -> Result<()> {
    let (server, port) = open(port)?;
    println!("\n  The demo page:  http://127.0.0.1:{port}/\n  Stop it with Ctrl-C.\n");
    let server = Arc::new(server);
    let workers: Vec<_> = (0..WORKERS)
        .map(|_| {
            let (server, dist) = (Arc::clone(&server), dist.to_path_buf());
            thread::spawn(move || work(&server, &dist))
        })
        .collect();
    for worker in workers {
        if worker.join().is_err() {
            bail!("the server stopped");
        }
    }
    Ok(())
}

fn open(first: u16) -> Result<(Server, u16)> {
    for port in first..=first.saturating_add(TRIES) {
        match Server::http((Ipv4Addr::LOCALHOST, port)) {
            Ok(server) => return Ok((server, port)),
            Err(error) if taken(error.as_ref()) => {}
            Err(error) => {
                return Err(anyhow::anyhow!(error)).context(format!("cannot listen on port {port}"));
            }
        }
    }
    bail!("the ports {first} to {} are taken; choose another with --port", first.saturating_add(TRIES))
}

fn taken(error: &(dyn std::error::Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::AddrInUse)
}

fn work(server: &Server, dist: &Path) {
    for request in server.incoming_requests() {
        // A visitor who has gone away is no reason to stop.
        let _ = reply(request, dist);
    }
}

fn reply(request: Request, dist: &Path) -> io::Result<()> {
    let accept = request.headers().iter().find(|header| header.field.equiv("Accept-Encoding"));
    let accept = accept.map(|header| header.value.to_string()).unwrap_or_default();
    let asked = Asked { method: request.method().as_str(), path: request.url(), accept: &accept };
    let found = answer(&asked, dist);
    let data = Response::from_data(found.body).with_status_code(found.status);
    // Always with its length, so that a browser can tell how far it is.
    let mut response = data.with_chunked_threshold(usize::MAX);
    for (name, value) in &found.headers {
        if let Ok(header) = Header::from_bytes(*name, *value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

#[cfg(test)]
mod tests {
    use super::open;

    #[test]
    fn a_port_that_is_taken_is_passed_over() -> anyhow::Result<()> {
        let (_first, taken) = open(18080)?;
        let (_second, next) = open(taken)?;
        assert!(next > taken, "{next} {taken}");
        Ok(())
    }
}
