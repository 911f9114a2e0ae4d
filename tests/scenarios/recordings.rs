//! Recordings of real panels (docs/recordings.md), played again: each must end with the view that it ended with then.
//! `cargo xtask replay FILE --as-test NAME` adds one.

use std::fs;
use std::path::Path;

use cordboard_replay::{Recording, check};

#[test]
fn every_recording_ends_with_the_view_it_ended_with_then() {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios/recordings");
    let mut played = 0;
    for entry in fs::read_dir(place).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|kind| kind != "json") {
            continue;
        }
        let name = path.display();
        let recording = Recording::read(&fs::read_to_string(&path).unwrap());
        let recording = recording.unwrap_or_else(|error| panic!("{name}: {error}"));
        let differs = check(&recording).unwrap();
        assert!(differs.is_empty(), "{name}, recorded -> replayed:\n{}", differs.join("\n"));
        played += 1;
    }
    assert!(played > 0, "there are recordings");
}
