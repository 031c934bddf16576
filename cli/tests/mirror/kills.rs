//! Killed at any moment: readers find one issue, whole, the old or the new one; and the next run works as if nothing
//! had happened.

use std::collections::HashSet;
use std::process::{Command, Output};

use serde_json::{Value, json};

use super::accident::{CALLS, can_interrupt, with_accident};
use super::publisher::{Files, Publisher, feed};
use super::server::Answer;

const PICTURES: [&[u8]; 2] = [b"\x89PNG\r\n\x1a\n first", b"\x89PNG\r\n\x1a\n second"];

/// An issue of two pages and a photo: the second page and the photo have other names in each issue.
struct Issue {
    first: Value,
    second: Value,
    number: usize,
}

impl Issue {
    fn new(publisher: &Publisher, number: usize) -> Self {
        let (mut first, second) = (feed(number as u64), feed(number as u64));
        first["next_url"] = json!(format!("pages-{number}/2.json"));
        let photo = json!({ "url": publisher.server.url(&format!("/{number}.png")), "alt": "Iris" });
        first["items"][0]["_prisoner_card"]["photo"] = photo;
        Self { first, second, number }
    }

    fn publish(&self, publisher: &Publisher) {
        publisher.publish("/feed.json", &self.first);
        publisher.publish(&format!("/pages-{}/2.json", self.number), &self.second);
        publisher.server.serve(
            &format!("/{}.png", self.number),
            Answer::bytes(PICTURES[self.number % 2]),
        );
    }
}

/// A publisher with two issues, of which the second is published now; and the files of a copy of each.
struct Scene {
    publisher: Publisher,
    issues: [Issue; 2],
    files: [Files; 2],
}

impl Scene {
    fn new() -> Self {
        let publisher = Publisher::new();
        let issues = [1, 2].map(|number| Issue::new(&publisher, number));
        let files = [0, 1].map(|index: usize| {
            issues[index].publish(&publisher);
            publisher.said(&[], 0);
            publisher.files()
        });
        assert_eq!(files[0].len(), 6);
        assert_ne!(files[0], files[1]);
        Self {
            publisher,
            issues,
            files,
        }
    }

    /// Puts the copy back to the first issue, as it was, while the second one is published.
    fn begin_again(&self) {
        let (copy, first) = (self.publisher.copy(), self.publisher.copy().with_extension("first"));
        if !first.exists() {
            self.issues[0].publish(&self.publisher);
            std::fs::remove_dir_all(&copy).unwrap();
            assert!(self.publisher.run(&[]).status.success());
            std::fs::rename(&copy, &first).unwrap();
            self.issues[1].publish(&self.publisher);
        }
        let _ = std::fs::remove_dir_all(&copy);
        assert!(
            Command::new("cp")
                .arg("-a")
                .args([&first, &copy])
                .status()
                .unwrap()
                .success()
        );
        assert_eq!(self.publisher.files(), self.files[0]);
    }

    /// Whether readers find the new issue. Asserts that they find one of the two, whole.
    #[track_caller]
    fn shows_the_new_one(&self, when: &str) -> bool {
        let files = self.publisher.files();
        let names: Vec<_> = files.keys().collect();
        assert!(self.files.contains(&files), "{when}: {names:?}");
        self.publisher.assert_verified();
        files == self.files[1]
    }

    /// A run with an accident: `write:signal=SIGKILL:when=3` ends it at the third call of that name.
    fn run_with(&self, accident: &str) -> Output {
        with_accident(accident)
            .args(self.publisher.arguments())
            .output()
            .unwrap()
    }

    /// A run that is not killed ends with the new issue, and leaves no other file on the disk.
    #[track_caller]
    fn assert_recovers(&self, when: &str) {
        self.issues[1].publish(&self.publisher);
        self.publisher.said(&[], 0);
        assert_eq!(self.publisher.files(), self.files[1], "{when}");
        assert_eq!(
            self.publisher.left(),
            [".current.prisoner-card-lock", "current"],
            "{when}"
        );
    }
}

#[test]
fn killed_while_an_answer_arrives_the_copy_is_the_old_one() {
    let scene = Scene::new();
    scene.begin_again();
    let server = &scene.publisher.server;
    for target in [
        "/feed.json",
        "/feed.json.sig",
        "/pages-2/2.json",
        "/pages-2/2.json.sig",
        "/2.png",
    ] {
        // Before the head, in it, at the body's first byte and in the body.
        for bytes in [0, 10, 90, 110] {
            let answer = Answer::bytes(vec![b' '; 1000]).stalled_after(bytes);
            server.serve(target, answer);
            let mut run = scene.publisher.start();
            server.wait_for_standstill();
            run.kill().unwrap();
            run.wait().unwrap();
            assert!(!scene.shows_the_new_one(target), "{target}");
            scene.issues[1].publish(&scene.publisher);
        }
    }
    scene.assert_recovers("after all of them");
}

#[test]
fn killed_at_any_step_on_the_disk_the_copy_is_whole() {
    if !can_interrupt("killed_at_any_step_on_the_disk_the_copy_is_whole") {
        return;
    }
    let scene = Scene::new();
    let mut seen = HashSet::new();
    for call in CALLS {
        let outcomes = killed_at_each(call, &scene);
        // The old issue up to a step, from then on the new one.
        assert!(outcomes.is_sorted(), "{call}: {outcomes:?}");
        seen.extend(outcomes);
    }
    assert_eq!(seen.len(), 2, "readers saw both issues after a kill");
}

/// Whether readers found the new issue after a run that ended at the first, the second… of these calls.
fn killed_at_each(call: &str, scene: &Scene) -> Vec<bool> {
    let mut outcomes = Vec::new();
    for number in 1.. {
        scene.begin_again();
        let output = scene.run_with(&format!("{call}:signal=SIGKILL:when={number}"));
        if output.status.success() {
            break;
        }
        let when = format!("killed at {call} {number}");
        outcomes.push(scene.shows_the_new_one(&when));
        scene.assert_recovers(&when);
    }
    outcomes
}

#[test]
fn on_a_full_disk_the_copy_is_whole_and_the_run_says_so() {
    if !can_interrupt("on_a_full_disk_the_copy_is_whole_and_the_run_says_so") {
        return;
    }
    let scene = Scene::new();
    // From the first, the second… of these calls on, all of them fail.
    for call in ["write", "fsync", "mkdir", "symlink", "rename"] {
        for number in 1..=6 {
            scene.begin_again();
            let output = scene.run_with(&format!("{call}:error=ENOSPC:when={number}+"));
            let when = format!("no space from {call} {number} on");
            let is_new = scene.shows_the_new_one(&when);
            let said = String::from_utf8(output.stderr).unwrap();
            match output.status.code() {
                Some(0) => assert!(is_new, "{when}: {said}"),
                // The message is written with the same call.
                Some(2) => assert!(
                    call == "write" || said.contains("No space left on device"),
                    "{when}: {said}"
                ),
                code => assert_eq!(code, Some(2), "{when}: {said}"),
            }
            scene.assert_recovers(&when);
        }
    }
}
