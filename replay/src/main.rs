//! Plays a recording: prints each input, what was done about it and what it changed, and at the end whether the panel
//! shows what it showed then.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use cordboard::effect::Effect;
use cordboard_replay::{Recording, Step, Told, Unreadable, check, replay, replayed_view};
use lexopt::Arg;
use serde::Serialize;

const USAGE: &str = "\
usage: cargo xtask replay FILE .. [--quiet] [--states] [--as-test NAME | --accept]

  --quiet          only whether the last view is the recorded one
  --states         what each input changed in the state, too
  --as-test NAME   keep the recording as a test: tests/scenarios/recordings/NAME.json
  --accept         the last view as it is now becomes the recorded one";

/// Longer inputs and effects are cut.
const LONGEST: usize = 200;

#[derive(Default)]
struct Wanted {
    files: Vec<PathBuf>,
    quiet: bool,
    states: bool,
    test: Option<String>,
    accept: bool,
}

fn main() -> ExitCode {
    match parse().and_then(|wanted| run(&wanted)) {
        Ok(code) => code,
        Err(words) => {
            eprintln!("error: {words}");
            ExitCode::FAILURE
        }
    }
}

fn parse() -> Result<Wanted, String> {
    let mut wanted = Wanted::default();
    let mut arguments = lexopt::Parser::from_env();
    let wrong = |error: lexopt::Error| format!("{error}\n\n{USAGE}");
    while let Some(argument) = arguments.next().map_err(wrong)? {
        match argument {
            Arg::Long("quiet") => wanted.quiet = true,
            Arg::Long("states") => wanted.states = true,
            Arg::Long("accept") => wanted.accept = true,
            Arg::Long("as-test") => {
                let name = arguments.value().map_err(wrong)?.to_string_lossy().into_owned();
                let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
                if name.is_empty() || !name.chars().all(fits) {
                    return Err(format!("{name} is no test's name: use small letters, digits and -"));
                }
                wanted.test = Some(name);
            }
            Arg::Value(file) => wanted.files.push(file.into()),
            other => return Err(wrong(other.unexpected())),
        }
    }
    match wanted.files.len() {
        0 => Err(format!("name the file of a recording\n\n{USAGE}")),
        2.. if wanted.test.is_some() => Err("one file makes one test".to_owned()),
        _ => Ok(wanted),
    }
}

fn run(wanted: &Wanted) -> Result<ExitCode, String> {
    let mut same = true;
    for file in &wanted.files {
        same &= play(file, wanted)?;
    }
    Ok(if same { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Plays one file; true if its last view is the recorded one, or is now.
fn play(file: &Path, wanted: &Wanted) -> Result<bool, String> {
    let name = file.display();
    let text = std::fs::read_to_string(file).map_err(|error| format!("{name}: {error}"))?;
    let recording = Recording::read(&text).map_err(|error| format!("{name} can't be played: {error}"))?;
    let unreadable = |error: Unreadable| format!("{name}: {error}");
    if !wanted.quiet {
        replay(&recording, |told| print(&recording, wanted.states, &told)).map_err(unreadable)?;
    }
    let differs = check(&recording).map_err(unreadable)?;
    if let Some(test) = &wanted.test {
        keep(test, &text)?;
    }
    let inputs: usize = recording.segments.iter().map(|segment| segment.inputs.len()).sum();
    if !recording.same {
        println!("{name}: the panel showed something else than its own core made of the same inputs");
    }
    if differs.is_empty() {
        let version = &recording.version;
        println!("{name}: the last view is the recorded one ({inputs} inputs, panel version {version})");
        return Ok(recording.same);
    }
    println!("{name}: the last view is not the recorded one (recorded -> replayed):");
    for line in &differs {
        println!("  {line}");
    }
    if wanted.accept {
        accept(file, &text, &recording)?;
    }
    Ok(wanted.accept)
}

fn print(recording: &Recording, states: bool, told: &Told) {
    match told {
        Told::Begins(number, segment, continues) => {
            let all = recording.segments.len();
            println!("segment {} of {all}: {} inputs", number + 1, segment.inputs.len());
            if let Err(lines) = continues {
                println!("  it does not begin where the one before it ended ({} places)", lines.len());
            }
        }
        Told::Step(step) => print_step(step, states),
    }
}

fn print_step(step: &Step, states: bool) {
    let seconds = format!("{}.{:03}", step.after / 1_000, step.after % 1_000);
    println!("{seconds:>10} s  {}", short(&step.input));
    for effect in &step.effects {
        // What is kept for the next page load says nothing by itself.
        if *effect != Effect::Save {
            println!("              do    {}", short(effect));
        }
    }
    for line in &step.view {
        println!("              view  {line}");
    }
    for line in step.state.iter().filter(|_| states) {
        println!("              state {line}");
    }
}

fn short(data: &impl Serialize) -> String {
    let text = serde_json::to_string(data).unwrap_or_default();
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}... ({} characters)", text.split_at(at).0, text.chars().count()),
        None => text,
    }
}

/// Keeps a recording as a test.
fn keep(name: &str, text: &str) -> Result<(), String> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/scenarios/recordings");
    let path = tests.join(format!("{name}.json"));
    std::fs::create_dir_all(&tests)
        .and_then(|()| std::fs::write(&path, text))
        .map_err(|error| format!("{}: {error}", path.display()))?;
    println!(
        "kept as tests/scenarios/recordings/{name}.json: `cargo test --test scenarios recordings` plays it"
    );
    Ok(())
}

/// Writes the view that the replay gave into the file.
fn accept(file: &Path, text: &str, recording: &Recording) -> Result<(), String> {
    let view = replayed_view(recording).map_err(|error| error.to_string())?;
    let mut whole: serde_json::Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    if let Some(place) = whole.get_mut("view") {
        *place = view;
    }
    std::fs::write(file, whole.to_string() + "\n").map_err(|error| format!("{}: {error}", file.display()))?;
    println!("accepted: the file has the new view");
    Ok(())
}
