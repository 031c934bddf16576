//! The tests, by concern.

mod accessibility;
mod answers;
mod changes;
mod connections;
mod contents;
mod copying;
mod crashes;
mod doctor;
mod doctor_feeds;
mod doctor_files;
mod embedding;
mod failures;
mod frames;
mod host_pages;
mod hostile_text;
mod interceptors;
mod languages;
mod large_feeds;
mod layout;
mod lives;
mod oddities;
mod pages;
mod photos;
mod policies;
mod privacy;
mod programs;
mod screenshots;
mod signatures;
mod sites;
mod static_cards;
mod told;
mod visit;
mod works;
mod yew_apps;

use crate::scenario::Scenario;

/// All modules with their scenarios.
pub(crate) const ALL: &[(&str, &[Scenario])] = &[
    ("embedding", embedding::SCENARIOS),
    ("changes", changes::SCENARIOS),
    ("failures", failures::SCENARIOS),
    ("connections", connections::SCENARIOS),
    ("answers", answers::SCENARIOS),
    ("large_feeds", large_feeds::SCENARIOS),
    ("oddities", oddities::SCENARIOS),
    ("pages", pages::SCENARIOS),
    ("contents", contents::SCENARIOS),
    ("lives", lives::SCENARIOS),
    ("hostile_text", hostile_text::SCENARIOS),
    ("copying", copying::SCENARIOS),
    ("crashes", crashes::SCENARIOS),
    ("languages", languages::SCENARIOS),
    ("privacy", privacy::SCENARIOS),
    ("visit", visit::SCENARIOS),
    ("photos", photos::SCENARIOS),
    ("policies", policies::SCENARIOS),
    ("doctor", doctor::SCENARIOS),
    ("doctor_feeds", doctor_feeds::SCENARIOS),
    ("doctor_files", doctor_files::SCENARIOS),
    ("host_pages", host_pages::SCENARIOS),
    ("programs", programs::SCENARIOS),
    ("yew_apps", yew_apps::SCENARIOS),
    ("interceptors", interceptors::SCENARIOS),
    ("signatures", signatures::SCENARIOS),
    ("static_cards", static_cards::SCENARIOS),
    ("sites", sites::SCENARIOS),
    ("frames", frames::SCENARIOS),
    ("accessibility", accessibility::SCENARIOS),
    ("layout", layout::SCENARIOS),
    ("screenshots", screenshots::SCENARIOS),
];
