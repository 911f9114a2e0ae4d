//! Runs the random cases of `tests/scenarios/chaos.rs` in numbers: what went wrong in them, what was checked, how long
//! the phone was away, and the smallest case that fails, if one does.

use std::ffi::OsString;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use lexopt::{Arg, Parser, ValueExt};
use xshell::cmd;

use crate::process;
use crate::workspace::Workspace;

const LIMIT: Duration = Duration::from_hours(6);
const TEST: &str = "chaos::no_fault_loses_an_agent_a_call_or_a_text";

/// Runs as many cases as asked for.
pub(crate) fn run(workspace: &Workspace, arguments: Vec<OsString>) -> Result<()> {
    let (cases, seed) = parse(arguments)?;
    let seed = seed.map_or_else(any_seed, Ok)?;
    println!("{cases} cases from seed {seed}");
    let started = Instant::now();
    let tests = cmd!(
        workspace.shell,
        "cargo test --quiet --profile chaos --package cordboard --test scenarios -- --exact {TEST} --nocapture"
    )
    .env("CORDBOARD_CHAOS_CASES", cases.to_string())
    .env("CORDBOARD_CHAOS_SEED", seed.to_string())
    .env("RUST_BACKTRACE", "0");
    let finished = process::run(tests, LIMIT)?;
    if !finished.success {
        bail!("a case fails: `cargo xtask chaos {cases} --seed {seed}` finds it again");
    }
    if !finished.lines.iter().any(|line| line.starts_with("failures   0")) {
        bail!("the test {TEST} was not run");
    }
    println!("{cases} cases in {:.0} s, build included", started.elapsed().as_secs_f64());
    Ok(())
}

fn parse(arguments: Vec<OsString>) -> Result<(u32, Option<u64>)> {
    let mut parser = Parser::from_args(arguments);
    let (mut cases, mut seed) = (None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Value(number) if cases.is_none() => cases = Some(number.parse().context("how many cases")?),
            Arg::Long("seed") => seed = Some(parser.value()?.parse().context("the seed")?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok((cases.context("how many cases? `cargo xtask chaos 10000`")?, seed))
}

/// Another one each time.
fn any_seed() -> Result<u64> {
    Ok(SystemTime::now().duration_since(UNIX_EPOCH).context("the clock")?.as_secs())
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn cases_and_a_seed_are_numbers() {
        let parsed = |text: &str| parse(text.split_whitespace().map(Into::into).collect());
        assert_eq!(parsed("10000").unwrap(), (10_000, None));
        assert_eq!(parsed("5 --seed 7").unwrap(), (5, Some(7)));
        for wrong in ["", "many", "5 6", "5 --seed", "5 --sed 7"] {
            assert!(parsed(wrong).is_err(), "{wrong}");
        }
    }
}
