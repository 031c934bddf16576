//! Requests go through the proxy that the environment names, or nowhere.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

mod common;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

use assert_cmd::Command;
use common::{ended, tool};

/// `verify` of a feed whose host no resolver knows (RFC 6761, section 6.4): a name that is looked up here ends otherwise.
fn verify() -> Command {
    let mut command = tool();
    for name in ["ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command.args(["verify", "https://feed.invalid/feed.json", "--key"]);
    command.arg("ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
    command
}

/// A SOCKS 5 proxy (RFC 1928) that refuses each request; it ends with the hosts and ports that it was asked for.
fn socks_proxy(times: usize) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let asked = move || {
        (0..times)
            .map(|_| asked_for(&mut listener.accept().unwrap().0))
            .collect()
    };
    (address, thread::spawn(asked))
}

fn asked_for(stream: &mut TcpStream) -> String {
    let mut read = |length: usize| {
        let mut bytes = vec![0; length];
        stream.read_exact(&mut bytes).unwrap();
        bytes
    };
    let methods = read(2)[1];
    read(methods.into());
    stream.write_all(&[5, 0]).unwrap();
    let mut read = |length: usize| {
        let mut bytes = vec![0; length];
        stream.read_exact(&mut bytes).unwrap();
        bytes
    };
    // 3: a name and not an address, so the proxy looks it up.
    assert_eq!(read(4), [5, 1, 0, 3]);
    let length = read(1)[0];
    let host = String::from_utf8(read(length.into())).unwrap();
    let port = read(2);
    // Not allowed.
    stream.write_all(&[5, 2, 0, 1, 0, 0, 0, 0, 0, 0]).unwrap();
    format!("{host}:{}", u16::from_be_bytes([port[0], port[1]]))
}

#[test]
fn a_socks_proxy_is_asked_by_name_and_the_host_is_looked_up_nowhere_else() {
    for variable in ["ALL_PROXY", "all_proxy", "HTTPS_PROXY", "https_proxy"] {
        // The request is tried three times.
        let (address, asked) = socks_proxy(3);
        let (_, said) = ended(verify().env(variable, format!("socks5h://{address}")), 2);
        assert_eq!(asked.join().unwrap(), ["feed.invalid:443"; 3], "{variable}: {said}");
        assert!(said.contains(&format!("(through the proxy of {variable})")), "{said}");
    }
}

#[test]
fn a_variable_that_names_no_proxy_stops_every_request_and_its_value_is_not_shown() {
    for value in ["http://[::1", "socks7://user:secret@127.0.0.1:9050", "://"] {
        let (_, said) = ended(verify().env("ALL_PROXY", value), 2);
        let expected = "cannot fetch https://feed.invalid/feed.json: ALL_PROXY names no proxy that can be used: write \
                        http://HOST:PORT, https://HOST:PORT or, as for Tor, socks5h://HOST:PORT, or unset it";
        assert!(said.contains(expected), "{value}: {said}");
        assert!(!said.contains("secret"), "{said}");
    }
}

#[test]
fn an_empty_variable_is_none_and_no_proxy_is_named_for_a_host_that_is_excepted() {
    for (name, value) in [("ALL_PROXY", ""), ("NO_PROXY", "feed.invalid")] {
        let mut command = verify();
        let (_, said) = ended(command.env("HTTPS_PROXY", "").env(name, value), 2);
        assert!(said.contains("feed.invalid") && !said.contains("proxy"), "{said}");
    }
    let mut command = verify();
    command
        .env("HTTPS_PROXY", "http://127.0.0.1:1")
        .env("NO_PROXY", "feed.invalid");
    let (_, said) = ended(&mut command, 2);
    assert!(!said.contains("proxy"), "{said}");
}
