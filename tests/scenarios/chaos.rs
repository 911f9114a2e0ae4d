//! Random faults, callers and clicks, in simulated time: whatever happens, nobody is called twice, nothing typed is
//! lost, and when the faults are over the panel tells the truth. `cargo xtask chaos N` runs as many cases as you like.

mod case;
mod doing;
mod holds;
mod net;
mod pages;
mod step;
mod tally;
mod wishes;

use std::sync::Mutex;

use proptest::test_runner::{
    Config, FileFailurePersistence, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner,
};

use case::Case;
use step::{Setup, Step, Timed};
use tally::Tally;

/// Cases in a run of the normal tests.
const CASES: u32 = 200;
/// Their seed; `cargo xtask chaos` takes another one each time.
const SEED: u64 = 20_261_121;

/// So much of the story of a case that fails is told.
const STORY: usize = 120;

/// Runs a case to its end. The story is told where it is wanted.
fn run(setup: &Setup, steps: &[Timed], tell: bool) -> Case {
    let mut case = Case::new(setup.clone(), tell);
    if setup.logged_in {
        case.do_step(&Step::Agent(step::Press::LogIn));
        case.advance(3 * setup.latency_ms);
        case.do_step(&Step::Agent(step::Press::Mode(0)));
        case.advance(3 * setup.latency_ms);
    }
    for (wait, step) in steps {
        case.advance(*wait);
        if case.broken.is_some() {
            return case;
        }
        case.do_step(step);
    }
    if case.broken.is_none() {
        case.do_step(&Step::Peace);
    }
    case
}

/// Runs cases from a seed, and tells what they came to or the smallest case that fails.
fn cases(count: u32, seed: u64, saved: bool) -> (Tally, Option<String>) {
    let config = Config {
        cases: count,
        max_shrink_iters: 4_000,
        failure_persistence: saved
            .then(|| Box::new(FileFailurePersistence::Direct("proptest-regressions/chaos.txt")) as Box<_>),
        ..Config::default()
    };
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let tally = Mutex::new((Tally::default(), false));
    let result =
        TestRunner::new_with_rng(config, rng).run(&(step::setup(), step::steps()), |(setup, steps)| {
            let case = run(&setup, &steps, false);
            let mut counted = tally.lock().unwrap();
            if let Some(broken) = case.broken {
                // What follows looks for a smaller case.
                counted.1 = true;
                return Err(TestCaseError::fail(broken));
            }
            if !counted.1 {
                counted.0.add(case.tally);
            }
            Ok(())
        });
    let failure = match result {
        Ok(()) => None,
        Err(TestError::Fail(reason, (setup, steps))) => {
            let listed: Vec<String> =
                steps.iter().map(|(wait, step)| format!("  after {wait} ms {step:?}")).collect();
            let story = run(&setup, &steps, true).story.unwrap_or_default();
            // Signs of life are most of a story and say little.
            let story =
                story.into_iter().filter(|line| !line.contains("myextension") && !line.ends_with("Tick"));
            let story: Vec<String> = story.take(STORY).collect();
            Some(format!(
                "{reason}\nseed {seed}\n{setup:?}\n{}\n\nhow it went:\n{}",
                listed.join("\n"),
                story.join("\n")
            ))
        }
        Err(TestError::Abort(reason)) => Some(reason.to_string()),
    };
    (tally.into_inner().unwrap().0, failure)
}

fn from_environment<N: std::str::FromStr>(name: &str) -> Option<N> {
    std::env::var(name).ok()?.parse().ok()
}

/// `CORDBOARD_CHAOS_CASES` and `CORDBOARD_CHAOS_SEED` ask for other cases than the usual ones, and for the report.
#[test]
fn no_fault_loses_an_agent_a_call_or_a_text() {
    let asked: Option<u32> = from_environment("CORDBOARD_CHAOS_CASES");
    let seed = from_environment("CORDBOARD_CHAOS_SEED").unwrap_or(SEED);
    let count = asked.unwrap_or(CASES);
    let threads = if asked.is_some() { 2 } else { 1 };
    let workers: Vec<_> = (0..threads)
        .map(|worker| {
            let share = count / threads + u32::from(worker < count % threads);
            // The regressions that are saved are run once.
            std::thread::spawn(move || cases(share, seed.wrapping_add(u64::from(worker)), worker == 0))
        })
        .collect();
    let mut tally = Tally::default();
    let mut failures = Vec::new();
    for worker in workers {
        let (part, failure) = worker.join().unwrap();
        tally.add(part);
        failures.extend(failure);
    }
    if asked.is_some() || !failures.is_empty() {
        println!("{tally}failures   {}\n{}", failures.len(), failures.join("\n\n"));
    }
    assert!(failures.is_empty(), "{} cases fail", failures.len());
}
