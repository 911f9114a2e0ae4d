//! `cargo xtask fleet [N]`: every scenario with N softphones (10,000 where none is named). Fails where a limit is broken.

use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let size = match std::env::args().nth(1).map(|number| number.parse::<usize>()) {
        None => 10_000,
        Some(Ok(size)) if size > 0 => size,
        Some(_) => {
            eprintln!("usage: cargo xtask fleet [N]   N softphones, 10,000 where none is named");
            return ExitCode::FAILURE;
        }
    };
    let begun = Instant::now();
    let outcomes = cordboard_fleet::run(size);
    println!("{}", cordboard_fleet::table(&outcomes));
    let broken: Vec<String> = outcomes.iter().flat_map(cordboard_fleet::Outcome::broken).collect();
    for words in &broken {
        println!("over the limit: {words}");
    }
    println!("{size} softphones, {} limits broken, {} s", broken.len(), begun.elapsed().as_secs());
    if broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
