//! A site is whole at every moment and the same to the byte; only changed files are written.

use std::collections::HashSet;
use std::fs;
use std::process::Command;
use std::thread;

use serde_json::json;

use crate::accident::{CALLS, can_interrupt, with_accident};
use crate::common::ended;
use crate::site::{Workshop, feed, files, person};

#[test]
fn the_same_feed_makes_the_same_site_to_the_byte() {
    let workshop = Workshop::new();
    workshop.build();
    workshop.build_to("feed.json", "second");
    assert_eq!(files(&workshop.path("site")), files(&workshop.path("second")));
    // The site's own feed makes the same site.
    workshop.build_to("site/feed.json", "again");
    assert_eq!(files(&workshop.path("site")), files(&workshop.path("again")));
}

#[test]
fn only_what_has_changed_is_written() {
    let workshop = Workshop::new();
    workshop.build();
    let time = |name: &str| {
        fs::metadata(workshop.path("site").join(name))
            .unwrap()
            .modified()
            .unwrap()
    };
    let names: Vec<String> = files(&workshop.path("site")).into_keys().collect();
    let before: Vec<_> = names.iter().map(|name| time(name)).collect();
    let said = workshop.build();
    assert!(said.contains(" 0 files written, "), "{said}");
    let after: Vec<_> = names.iter().map(|name| time(name)).collect();
    assert_eq!(before, after);

    let mut changed = person("iris", "Iris", "Ирис");
    changed["_prisoner_card"]["headline"]["ru"] = json!("Ирис и проза");
    workshop.write_feed(&feed([changed, person("oleg", "Oleg", "Олег")]));
    workshop.build();
    workshop.build_to("feed.json", "anew");
    assert_eq!(files(&workshop.path("site")), files(&workshop.path("anew")));
    for (index, name) in names.iter().enumerate() {
        if name.starts_with("p/oleg/") || name.starts_with("prisoner-card") {
            assert_eq!(time(name), before[index], "{name}");
        }
    }
}

#[test]
fn killed_at_any_step_on_the_disk_the_site_is_whole() {
    if !can_interrupt("killed_at_any_step_on_the_disk_the_site_is_whole") {
        return;
    }
    let workshop = Workshop::new();
    workshop.build();
    let old = files(&workshop.path("site"));
    let mut changed = person("iris", "Iris", "Ирис");
    changed["_prisoner_card"]["headline"]["en"] = json!("the new");
    let new_feed = feed([changed]);
    let run = |call: &str, number: usize| {
        // One thread, so that a call has the same number in each run.
        let mut command = with_accident(&format!("{call}:signal=SIGKILL:when={number}"));
        command.env("RAYON_NUM_THREADS", "1").arg("build");
        command
            .arg(workshop.path("feed.json"))
            .arg("--out")
            .arg(workshop.path("site"));
        command.arg("--widget").arg(workshop.path("widget"));
        command.output().unwrap().status.success()
    };
    workshop.write_feed(&new_feed);
    workshop.build_to("feed.json", "other");
    let new = files(&workshop.path("other"));
    let mut seen = HashSet::new();
    for call in CALLS {
        let mut outcomes = Vec::new();
        // For a frequent call: each of the first ones, then fewer and fewer.
        let numbers = (1..8).chain(std::iter::successors(Some(8), |number| Some(number * 2)));
        for number in numbers {
            workshop.write_feed(&feed([person("iris", "Iris", "Ирис"), person("oleg", "Oleg", "Олег")]));
            workshop.build();
            workshop.write_feed(&new_feed);
            let is_done = run(call, number);
            let site = files(&workshop.path("site"));
            assert!(site == old || site == new, "killed at {call} {number}");
            if is_done {
                break;
            }
            outcomes.push(site == new);
        }
        // The old site up to a step, from then on the new one.
        assert!(outcomes.is_sorted(), "{call}: {outcomes:?}");
        seen.extend(outcomes);
    }
    assert_eq!(seen.len(), 2, "readers saw both sites after a kill");
    workshop.build();
    assert_eq!(files(&workshop.path("site")), new);
    let beside: Vec<String> = fs::read_dir(workshop.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with(".site."))
        .collect();
    assert_eq!(beside, [".site.prisoner-card-lock"]);
}

#[test]
fn a_compressed_file_that_build_did_not_make_is_made_anew() {
    let workshop = Workshop::new();
    workshop.build();
    let whole = files(&workshop.path("site"));
    let page = workshop.path("site/p/iris/index.html.br");
    fs::write(&page, "somebody's own").unwrap();
    workshop.build();
    assert_eq!(files(&workshop.path("site")), whole);
}

#[test]
fn a_reader_never_meets_half_a_site() {
    let workshop = Workshop::new();
    workshop.build();
    let page = workshop.path("site/p/iris/index.html");
    let done = std::sync::atomic::AtomicBool::new(false);
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut reads = 0_u32;
            while !done.load(std::sync::atomic::Ordering::Relaxed) {
                assert!(
                    fs::read_to_string(&page).is_ok_and(|page| page.ends_with("</html>\n")),
                    "read {reads}"
                );
                reads += 1;
            }
            reads
        });
        for issue in 0..10 {
            let mut changed = person("iris", "Iris", "Ирис");
            changed["_prisoner_card"]["headline"]["en"] = json!(format!("issue {issue}"));
            workshop.write_feed(&feed([changed]));
            workshop.build();
        }
        done.store(true, std::sync::atomic::Ordering::Relaxed);
        assert!(reader.join().unwrap() > 10);
    });
}

/// A limit on the size of a file acts like a full disk: either ends a write halfway.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_old_site() {
    let workshop = Workshop::new();
    workshop.build();
    let before = files(&workshop.path("site"));
    let mut long = person("iris", "Iris", "Ирис");
    long["_prisoner_card"]["account"] = json!([{ "en": "word ".repeat(20_000), "ru": "слово ".repeat(20_000) }]);
    workshop.write_feed(&feed([long]));
    let script = "trap '' XFSZ; ulimit -f 60; exec \"$@\"";
    let output = Command::new("sh")
        .args(["-c", script, "sh"])
        .arg(assert_cmd::cargo::cargo_bin!("prisoner-card"))
        .arg("build")
        .arg(workshop.path("feed.json"))
        .arg("--out")
        .arg(workshop.path("site"))
        .arg("--widget")
        .arg(workshop.path("widget"))
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("error: cannot write "), "{said}");
    assert_eq!(files(&workshop.path("site")), before);
    let beside: Vec<_> = fs::read_dir(workshop.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert!(!beside.contains(&".site.prisoner-card-new".into()), "{beside:?}");
}

#[test]
fn folder_of_another_program_is_refused() {
    let workshop = Workshop::new();
    fs::create_dir(workshop.path("site")).unwrap();
    fs::write(workshop.path("site/thesis.txt"), "years of work").unwrap();
    let (_, said) = ended(&mut workshop.command("feed.json", "site"), 2);
    assert!(
        said.contains("thesis.txt, which build did not make and would remove"),
        "{said}"
    );
    assert_eq!(
        fs::read_to_string(workshop.path("site/thesis.txt")).unwrap(),
        "years of work"
    );
}
