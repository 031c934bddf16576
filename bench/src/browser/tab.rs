//! A tab with caches of its own.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{Browser, Traffic};
use crate::{
    failure::{Doing, Failure, Outcome},
    profile::Profile,
};

/// Longer than any page takes; one that takes longer shows no address.
const PATIENCE: Duration = Duration::from_mins(1);

/// The name under which the probe hands over what it has seen.
const BINDING: &str = "reportToBench";

/// An open tab: nothing that another one has cached is known to it.
pub(crate) struct Tab<'browser> {
    browser: &'browser mut Browser,
    context: String,
    session: String,
}

/// What a page holds, after its garbage is collected.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Memory {
    pub(crate) heap: f64,
    pub(crate) nodes: f64,
    pub(crate) listeners: f64,
}

/// Milliseconds of the main thread.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Work {
    pub(crate) script: f64,
    /// Styles and layout.
    pub(crate) drawing: f64,
}

impl<'browser> Tab<'browser> {
    /// Opens a tab on an empty page of the same origin as those to be measured, so that the process for them is there.
    pub(crate) fn open(browser: &'browser mut Browser, blank_page: &str, probe: &str) -> Outcome<Self> {
        let connection = &mut browser.connection;
        let context = text(
            &connection.call(None, "Target.createBrowserContext", &json!({}))?,
            "browserContextId",
        )?;
        let target = connection.call(
            None,
            "Target.createTarget",
            &json!({ "url": "about:blank", "browserContextId": context }),
        )?;
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let session = text(&connection.call(None, "Target.attachToTarget", &attach)?, "sessionId")?;
        let mut tab = Self {
            browser,
            context,
            session,
        };
        for domain in ["Page", "Runtime", "Network", "Log", "Performance"] {
            tab.call(&format!("{domain}.enable"), &json!({}))?;
        }
        tab.call("Runtime.addBinding", &json!({ "name": BINDING }))?;
        tab.call("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": probe }))?;
        // A telephone of middling size, as Lighthouse has it.
        let metrics = json!({ "width": 412, "height": 823, "deviceScaleFactor": 1, "mobile": false });
        tab.call("Emulation.setDeviceMetricsOverride", &metrics)?;
        tab.go(blank_page)?;
        Ok(tab)
    }

    pub(crate) fn emulate(&mut self, profile: &Profile) -> Outcome {
        self.call("Network.emulateNetworkConditions", &profile.network_conditions())?;
        self.call("Emulation.setCPUThrottlingRate", &json!({ "rate": profile.processor }))?;
        Ok(())
    }

    /// Goes to a page and waits until it has loaded.
    pub(crate) fn go(&mut self, url: &str) -> Outcome {
        self.navigate(url)?;
        self.wait("Page.loadEventFired", url)?;
        Ok(())
    }

    /// Goes to a page and waits for the probe's report: what it saw, and what went over the network.
    pub(crate) fn visit(&mut self, url: &str) -> Outcome<(Value, Traffic)> {
        self.browser.connection.take_events();
        self.navigate(url)?;
        let report = self.wait("Runtime.bindingCalled", url)?;
        let report = report["payload"].as_str().unwrap_or_default();
        let report = serde_json::from_str(report).doing(format_args!("read the probe's report: {report:?}"))?;
        let events = self.browser.connection.take_events();
        Ok((report, Traffic::of(&events)))
    }

    /// Runs an asynchronous function's body on the page and hands back what it returns.
    pub(crate) fn run(&mut self, body: &str) -> Outcome<Value> {
        let parameters = json!({
            "expression": format!("(async () => {{ {body} }})()"),
            "awaitPromise": true,
            "returnByValue": true,
        });
        let mut answer = self.call("Runtime.evaluate", &parameters)?;
        match answer.get("exceptionDetails") {
            Some(details) => Err(Failure::new(format!("the page threw: {details}"))),
            None => Ok(answer["result"]["value"].take()),
        }
    }

    pub(crate) fn memory(&mut self) -> Outcome<Memory> {
        // What finalizers let go of in the first pass goes in the second.
        for _ in 0..2 {
            self.call("HeapProfiler.collectGarbage", &json!({}))?;
        }
        let [heap, nodes, listeners] = self.metrics(["JSHeapUsedSize", "Nodes", "JSEventListeners"])?;
        Ok(Memory { heap, nodes, listeners })
    }

    /// What the main thread has spent its time on since the page began.
    pub(crate) fn work(&mut self) -> Outcome<Work> {
        let names = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration"];
        let [script, style, layout] = self.metrics(names)?.map(|seconds| seconds * 1000.0);
        Ok(Work {
            script,
            drawing: style + layout,
        })
    }

    fn metrics<const N: usize>(&mut self, names: [&str; N]) -> Outcome<[f64; N]> {
        let answer = self.call("Performance.getMetrics", &json!({}))?;
        let mut values = [0.0; N];
        for (value, name) in values.iter_mut().zip(names) {
            *value = answer["metrics"]
                .as_array()
                .and_then(|metrics| metrics.iter().find(|metric| metric["name"] == name))
                .and_then(|metric| metric["value"].as_f64())
                .ok_or_else(|| Failure::new(format!("the browser does not tell {name}")))?;
        }
        Ok(values)
    }

    fn navigate(&mut self, url: &str) -> Outcome {
        let answer = self.call("Page.navigate", &json!({ "url": url }))?;
        match answer["errorText"].as_str() {
            Some(error) => Err(Failure::new(format!("{url} cannot be opened: {error}"))),
            None => Ok(()),
        }
    }

    fn wait(&mut self, method: &str, url: &str) -> Outcome<Value> {
        let session = &self.session;
        let event = self.browser.connection.wait_for(Instant::now() + PATIENCE, |event| {
            event.session == *session && event.method == method
        })?;
        let event = event.ok_or_else(|| {
            Failure::new(format!(
                "{url}: nothing to measure after {} s (no {method})",
                PATIENCE.as_secs()
            ))
        })?;
        Ok(event.parameters)
    }

    fn call(&mut self, method: &str, parameters: &Value) -> Outcome<Value> {
        self.browser.connection.call(Some(&self.session), method, parameters)
    }
}

impl Drop for Tab<'_> {
    fn drop(&mut self) {
        let context = json!({ "browserContextId": self.context });
        let _ = self
            .browser
            .connection
            .call(None, "Target.disposeBrowserContext", &context);
        self.browser.connection.take_events();
    }
}

fn text(answer: &Value, name: &str) -> Outcome<String> {
    answer[name]
        .as_str()
        .map(ToOwned::to_owned)
        .ok_or_else(|| Failure::new(format!("the browser's answer has no {name}")))
}
