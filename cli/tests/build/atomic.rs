//! Whole at every moment, the same to the byte, and no more written than has changed.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use serde_json::json;

use crate::site::{Workshop, feed, files, person};

#[test]
fn the_same_feed_makes_the_same_site_to_the_byte() {
    let workshop = Workshop::new();
    workshop.build();
    workshop.build_to("feed.json", "twin");
    assert_eq!(files(&workshop.path("site")), files(&workshop.path("twin")));
    // And so does the feed that the site has.
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
fn a_build_that_is_killed_leaves_a_whole_site() {
    let workshop = Workshop::new();
    let people = |text: &str| {
        let people = (0..20).map(|number| {
            let mut person = person(&format!("p{number}"), "Person", "Персона");
            person["_prisoner_card"]["headline"]["en"] = json!(text);
            person
        });
        feed(people.collect::<Vec<_>>())
    };
    workshop.write_feed(&people("the old"));
    workshop.build();
    let old = files(&workshop.path("site"));
    workshop.write_feed(&people("the new"));
    workshop.build_to("feed.json", "other");
    let new = files(&workshop.path("other"));

    let mut old_left = 0;
    for eighth in 0..=8 {
        let mut build = Command::new(assert_cmd::cargo::cargo_bin!("prisoner-card"))
            .arg("build")
            .arg(workshop.path("feed.json"))
            .arg("--out")
            .arg(workshop.path("site"))
            .arg("--widget")
            .arg(workshop.path("widget"))
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Killed once its draft has that many files; a quick one has ended before the last of them.
        let draft = workshop.path(".site.prisoner-card-new");
        while count(&draft) < new.len() * eighth / 8 && build.try_wait().unwrap().is_none() {
            thread::yield_now();
        }
        build.kill().unwrap();
        build.wait().unwrap();
        let site = files(&workshop.path("site"));
        assert!(site == old || site == new, "after {eighth} eighths of its files");
        old_left += usize::from(site == old);
        if site == new {
            break;
        }
    }
    assert!(old_left > 0, "no build was killed before its end");
    workshop.build();
    assert_eq!(files(&workshop.path("site")), new);
}

/// How many files are in a folder that another process fills, moves or removes.
fn count(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => count(&entry.path()),
            _ => 1,
        })
        .sum()
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

/// A limit on the size of a file stands for a disk that is full: either ends a write halfway.
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
fn somebody_elses_folder_is_refused() {
    let workshop = Workshop::new();
    fs::create_dir(workshop.path("site")).unwrap();
    fs::write(workshop.path("site/thesis.txt"), "years of work").unwrap();
    let output = workshop
        .command("feed.json", "site")
        .assert()
        .code(2)
        .get_output()
        .clone();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.contains("thesis.txt, which build did not make and would remove"),
        "{said}"
    );
    assert_eq!(
        fs::read_to_string(workshop.path("site/thesis.txt")).unwrap(),
        "years of work"
    );
}
