//! How fast network and processor are.

use serde_json::{Value, json};

/// A network as Chromium emulates it, request by request, and a processor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Profile {
    pub(crate) name: &'static str,
    /// From a request to the first byte of its answer, in milliseconds.
    latency: f64,
    /// Kilobits in a second, shared by all requests of the page.
    download: f64,
    upload: f64,
    /// By how much the page's main thread is slowed down. Other threads are not: Chromium cannot do that.
    pub(crate) processor: u32,
}

impl Profile {
    /// The network of this name in Chromium's developer tools: 9 Mbit/s at a round trip of 60 ms, with the factors by
    /// which request-level emulation comes near to what packets would do (0.9 for throughput, 2.75 for latency).
    pub(crate) const FAST: Self = Self {
        name: "fast 4G",
        latency: 60.0 * 2.75,
        download: 9_000.0 * 0.9,
        upload: 1_500.0 * 0.9,
        processor: 1,
    };

    /// Lighthouse's `mobileSlow4G`: 1.6 Mbit/s at a round trip of 150 ms, with the factors 0.9 and 3.75, and a main
    /// thread four times slower.
    pub(crate) const SLOW: Self = Self {
        name: "slow 4G, 4× CPU",
        latency: 150.0 * 3.75,
        download: 1_638.4 * 0.9,
        upload: 750.0 * 0.9,
        processor: 4,
    };

    /// Nothing to wait for but the processor.
    pub(crate) const LOCAL: Self = Self {
        name: "no network, 4× CPU",
        latency: 0.0,
        download: 0.0,
        upload: 0.0,
        processor: 4,
    };

    /// The parameters of `Network.emulateNetworkConditions`.
    pub(crate) fn network_conditions(&self) -> Value {
        json!({
            "offline": false,
            "latency": self.latency,
            "downloadThroughput": bytes_in_a_second(self.download),
            "uploadThroughput": bytes_in_a_second(self.upload),
        })
    }

    /// The profile in numbers, for the report.
    pub(crate) fn describe(&self) -> String {
        format!(
            "{}: {:.1} ms from request to answer, {:.2} Mbit/s down, {:.2} Mbit/s up, main thread {}",
            self.name,
            self.latency,
            self.download / 1000.0,
            self.upload / 1000.0,
            if self.processor == 1 {
                "as it is".to_owned()
            } else {
                format!("{}× slower", self.processor)
            }
        )
    }
}

/// Chromium wants bytes, and −1 for no limit.
fn bytes_in_a_second(kilobits_in_a_second: f64) -> f64 {
    if kilobits_in_a_second > 0.0 {
        kilobits_in_a_second * 1000.0 / 8.0
    } else {
        -1.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chromium_is_told_bytes_in_a_second() {
        assert_eq!(
            Profile::FAST.network_conditions(),
            json!({
                "offline": false,
                "latency": 165.0,
                "downloadThroughput": 1_012_500.0,
                "uploadThroughput": 168_750.0,
            })
        );
    }

    #[test]
    fn no_limit_is_minus_one() {
        assert_eq!(Profile::LOCAL.network_conditions()["downloadThroughput"], -1.0);
    }

    #[test]
    fn a_profile_is_described_in_numbers() {
        assert_eq!(
            Profile::SLOW.describe(),
            "slow 4G, 4× CPU: 562.5 ms from request to answer, 1.47 Mbit/s down, 0.68 Mbit/s up, main thread 4× slower"
        );
    }
}
