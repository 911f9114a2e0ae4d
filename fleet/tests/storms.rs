//! A small fleet holds the limits of a large one, by its share. `cargo xtask fleet` shows the large one.

use cordboard_fleet::{Outcome, run_storms};

#[test]
fn no_failure_brings_the_servers_a_storm_or_leaves_an_agent_without_a_phone() {
    let outcomes = run_storms(400);
    let broken: Vec<String> = outcomes.iter().flat_map(Outcome::broken).collect();
    assert!(outcomes.len() >= 6 && broken.is_empty(), "{broken:#?}");
}
