//! The addresses that may be fetched: no answer from the internet leads to this machine or its network.

use std::fmt::Debug;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::{Arc, OnceLock};

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;
use url::{Host, Url};

/// The range of addresses that may be fetched. Those that are near (on this machine, or in a private network) are
/// allowed only if the first address was near. Clones share it: one for all requests that begin at the same address.
#[derive(Clone, Debug, Default)]
pub struct Reach {
    first_is_near: Arc<OnceLock<bool>>,
}

impl Reach {
    /// Whether an address is too near, by its text alone. A proxy, if there is one, looks names up by itself.
    pub(super) fn refuses(&self, url: &Url) -> bool {
        self.first_is_near.get() == Some(&false) && is_near_by_name(url)
    }

    /// Records an answer from that address.
    pub(super) fn reached(&self, url: &Url) {
        self.first_is_near.get_or_init(|| is_near_by_name(url));
    }
}

/// A resolver of names that removes addresses outside the reach: only the others are connected to.
#[derive(Debug)]
pub struct Guard<L> {
    lookup: L,
    reach: Reach,
}

impl<L> Guard<L> {
    /// Guards a resolver.
    pub fn new(lookup: L, reach: Reach) -> Self {
        Self { lookup, reach }
    }
}

impl<L: Resolver> Resolver for Guard<L> {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let found = self.lookup.resolve(uri, config, timeout)?;
        // A proxy is often on this machine, and says nothing of the address behind it.
        if config.proxy().is_some_and(|proxy| proxy.uri() == uri) {
            return Ok(found);
        }
        let is_all_near = || found.iter().all(|address| is_near(address.ip()));
        if *self.reach.first_is_near.get_or_init(is_all_near) {
            return Ok(found);
        }
        let mut far = self.empty();
        for address in found.iter().filter(|address| !is_near(address.ip())) {
            far.push(*address);
        }
        if far.is_empty() {
            let host = uri.host().unwrap_or_default().to_owned();
            return Err(Error::Other(Box::new(TooNear { host })));
        }
        Ok(far)
    }
}

/// The error of a host on this machine or in its network, to which nothing from outside may lead.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it leads to {host:?}, which is on this machine or in its network, where nothing from outside may lead")]
pub(super) struct TooNear {
    pub(super) host: String,
}

fn is_near_by_name(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => is_near(address.into()),
        Some(Host::Ipv6(address)) => is_near(address.into()),
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

/// Whether an address is loopback, private, link-local or otherwise none of the public internet (IANA's special-purpose
/// registries, without the blocks for documentation and benchmarks), also as an IPv4 address within one of IPv6.
fn is_near(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_near_v4(address),
        IpAddr::V6(address) => is_near_v6(address),
    }
}

fn is_near_v4(address: Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    address.is_loopback()
        || address.is_private()
        || address.is_link_local()
        || address.is_multicast()
        || first == 0
        // Shared by a provider's customers (RFC 6598).
        || (first == 100 && second & 0xc0 == 64)
        // Reserved, and broadcast.
        || first >= 240
}

fn is_near_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    let [first, second, .., before_last, last] = segments;
    let in_v4 = |high: u16, low: u16| is_near_v4(Ipv4Addr::from((u32::from(high) << 16) | u32::from(low)));
    match segments {
        // Unspecified, loopback, mapped and compatible addresses of IPv4; NAT64 (RFC 6052).
        [0, 0, 0, 0, 0, 0 | 0xffff, ..] | [0x64, 0xff9b, 0, 0, 0, 0, ..] => in_v4(before_last, last),
        // NAT64's local prefix (RFC 8215), and 6to4 (RFC 3056).
        [0x64, 0xff9b, 1, ..] => true,
        [0x2002, ..] => in_v4(second, segments[2]),
        // Private, link-local, site-local (once), multicast.
        _ => first & 0xfe00 == 0xfc00 || first & 0xff80 == 0xfe80 || first & 0xff00 == 0xff00,
    }
}

#[cfg(test)]
mod tests {
    use ureq::{Agent, Proxy};

    use super::*;

    /// Finds every name on this machine.
    #[derive(Debug)]
    struct Here;

    impl Resolver for Here {
        fn resolve(&self, _: &Uri, _: &Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
            let mut found = self.empty();
            found.push("127.0.0.1:1".parse().unwrap());
            Ok(found)
        }
    }

    #[test]
    fn a_proxy_on_this_machine_says_nothing_of_the_addresses_behind_it() {
        let proxy = Proxy::new("http://proxy.example:3128").unwrap();
        let config = Agent::config_builder().proxy(Some(proxy.clone())).build();
        let reach = Reach::default();
        let guard = Guard::new(Here, reach.clone());
        let lookup = |uri: &Uri| {
            let found = guard.resolve(uri, &config, NextTimeout::default());
            found.map(|found| found.len())
        };
        assert_eq!(lookup(proxy.uri()).unwrap(), 1);
        reach.reached(&Url::parse("https://feed.example/feed.json").unwrap());
        assert!(reach.refuses(&Url::parse("http://localhost/").unwrap()));
        assert!(lookup(&"https://feed.example/".parse().unwrap()).is_err());
        assert_eq!(lookup(proxy.uri()).unwrap(), 1);
    }

    #[test]
    fn local_addresses_are_recognised_in_every_spelling() {
        for (near, addresses) in [
            (
                true,
                &[
                    "127.0.0.1",
                    "127.9.9.9",
                    "0.0.0.0",
                    "10.1.2.3",
                    "172.16.0.1",
                    "172.31.255.255",
                    "192.168.1.1",
                    "169.254.169.254",
                    "100.64.0.1",
                    "100.127.255.255",
                    "224.0.0.1",
                    "255.255.255.255",
                    "::",
                    "::1",
                    "::ffff:127.0.0.1",
                    "::ffff:10.0.0.1",
                    "::ffff:169.254.169.254",
                    "::192.168.0.1",
                    "fc00::1",
                    "fd12:3456::1",
                    "fe80::1",
                    "febf::1",
                    "fec0::1",
                    "ff02::1",
                    "64:ff9b::10.0.0.1",
                    "64:ff9b:1::1",
                    "2002:7f00:1::1",
                    "2002:c0a8:101::1",
                ][..],
            ),
            (
                false,
                &[
                    "93.184.216.34",
                    "8.8.8.8",
                    "172.32.0.1",
                    "172.15.0.1",
                    "100.63.0.1",
                    "100.128.0.1",
                    "192.167.1.1",
                    "169.253.1.1",
                    "2606:2800:220:1::1",
                    "2001:4860:4860::8888",
                    "::ffff:93.184.216.34",
                    "64:ff9b::8.8.8.8",
                    "2002:808:808::1",
                ],
            ),
        ] {
            for address in addresses {
                assert_eq!(is_near(address.parse().unwrap()), near, "{address}");
            }
        }
    }
}
