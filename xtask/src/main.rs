//! The project's commands: `cargo xtask demo`, `test`, `build`, `arrows`, `words`, `access`, `new-host`, `size`, `headers`, `bench`, `chaos`, `fleet`, `soak`, `replay` and `ci`.
//! Each installs what it needs and is missing and says so, or says exactly what to install. For Linux and macOS (and
//! Windows by way of WSL).

mod access;
mod arrows;
mod bench;
mod bill;
mod browsers;
mod chaos;
mod ci;
mod counts;
mod demo;
mod fleet;
mod headers;
mod new_host;
mod nginx;
mod npm;
mod process;
mod purity;
mod release;
mod replay;
mod report;
mod rust;
mod security;
mod size;
mod soak;
mod suites;
mod tools;
mod words;
mod workspace;

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use lexopt::Arg;

use crate::bench::Bench;
use crate::report::Report;
use crate::suites::Part;
use crate::workspace::Workspace;

const USAGE: &str = "\
usage: cargo xtask <command>

  demo [FLAGS]     build what is missing, start the simulator with a demo CRM, print the address to open;
                   flags go to the simulator (--profile P, --ports A,B,CRM,WWW,CONTROL, --definition FILE)
  test [PART ..]   every test suite, or only these parts: native, browser, types, e2e;
                   the last line is `N passed, N failed`
  build            the release files, into www, ready to copy to a web server
  arrows           which file of src/ uses which; fails on an arrow that ARCHITECTURE.md's table does not allow
  words            whether what is said and the catalogues of www/words fit together
  access           whether docs/accessibility.md has each criterion of WCAG 2.2 and names tests that exist
  new-host         whether a CRM host is one place: puts a small one into a copy, and says how many files that touched
  size             the weight of all that the agent's page loads; fails over budget
  bench            the panel beside a softphone in plain JavaScript, in turns (tests/bench); fails where a limit is
                   missed, and writes docs/performance.md
  bench failover|tabs
                   the table of failovers, or of page loads in each browser; fails over budget, and writes bench.json
                   into the target directory
  headers [FILE]   the security policy that a web server sends with the files, for this config.json or the one in www
  replay FILE      plays a panel's recording natively, step by step (docs/recordings.md)
  chaos N [--seed S]
                   N random cases of faults, callers and clicks: what went wrong, what was checked, how long the
                   phone was away; fails with the smallest case that breaks an invariant
  fleet [N]        N softphones (10,000) against a pair of servers that fail, in simulated time: connections and
                   requests a second, time to recover; fails where a limit is broken
  soak [PART...]   what takes longer than `test` may: `hidden` (a tab hidden for ten minutes), `day` (300 calls in one page),
                   `shift` (400 calls and 2,000 page loads), `chaos` (a million random cases); all of it takes about two
                   hours. The panel, the simulator and the packages must be there (`build`, `test e2e`)
  ci               format, clippy, licences and sources of crates, test, size

environment: CORDBOARD_TOOLS (where tools are kept; by default ~/.cache/cordboard/tools),
             CHROME, CHROMEDRIVER, FIREFOX, GECKODRIVER, NGINX (paths, if not the ones on PATH)";

enum Command {
    Demo(Vec<OsString>),
    Test(Vec<Part>),
    Build,
    Arrows,
    Words,
    Access,
    NewHost,
    Size,
    Bench(Bench, Vec<OsString>),
    Headers(Vec<OsString>),
    Replay(Vec<OsString>),
    Chaos(Vec<OsString>),
    Fleet(Vec<OsString>),
    Soak(Vec<soak::Part>),
    Ci,
    Usage,
}

fn main() -> ExitCode {
    match parse().and_then(perform) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn parse() -> Result<Command> {
    let mut arguments = lexopt::Parser::from_env();
    let command = match arguments.next()? {
        Some(Arg::Value(name)) => name,
        Some(Arg::Long("help") | Arg::Short('h')) | None => return Ok(Command::Usage),
        Some(other) => return Err(other.unexpected().into()),
    };
    let rest: Vec<OsString> = arguments.raw_args()?.collect();
    let command = match command.to_str() {
        Some("demo") => return Ok(Command::Demo(rest)),
        Some("bench") => {
            return Ok(match rest.split_first() {
                Some((failover, flags)) if failover == "failover" => {
                    Command::Bench(Bench::Failover, flags.to_vec())
                }
                Some((tabs, flags)) if tabs == "tabs" => Command::Bench(Bench::Tabs, flags.to_vec()),
                _ => Command::Bench(Bench::Yardstick, rest),
            });
        }
        Some("headers") => return Ok(Command::Headers(rest)),
        Some("replay") => return Ok(Command::Replay(rest)),
        Some("chaos") => return Ok(Command::Chaos(rest)),
        Some("fleet") => return Ok(Command::Fleet(rest)),
        Some("test") => {
            let parts = rest.iter().map(|part| part.to_string_lossy().parse());
            return Ok(Command::Test(parts.collect::<Result<_>>()?));
        }
        Some("soak") => {
            let parts = rest.iter().map(|part| part.to_string_lossy().parse());
            return Ok(Command::Soak(parts.collect::<Result<_>>()?));
        }
        Some("build") => Command::Build,
        Some("arrows") => Command::Arrows,
        Some("words") => Command::Words,
        Some("access") => Command::Access,
        Some("new-host") => Command::NewHost,
        Some("size") => Command::Size,
        Some("ci") => Command::Ci,
        Some("help") => Command::Usage,
        _ => bail!("no command {}\n\n{USAGE}", command.display()),
    };
    if let Some(extra) = rest.first() {
        bail!("unexpected argument {}\n\n{USAGE}", extra.display());
    }
    Ok(command)
}

fn perform(command: Command) -> Result<ExitCode> {
    if matches!(command, Command::Usage) {
        println!("{USAGE}");
        return Ok(ExitCode::SUCCESS);
    }
    let workspace = Workspace::find()?;
    process::end_children_when_interrupted().context("can't listen for signals")?;
    match command {
        Command::Demo(flags) => demo::run(&workspace, flags)?,
        Command::Build => release::build(&workspace)?,
        Command::Bench(bench, flags) => bench::run(&workspace, bench, &flags)?,
        Command::Headers(arguments) => headers::run(&workspace, &arguments)?,
        Command::Replay(arguments) => return replay::run(&workspace, &arguments),
        Command::Chaos(arguments) => chaos::run(&workspace, arguments)?,
        Command::Fleet(flags) => fleet::run(&workspace, &flags)?,
        Command::Arrows => arrows::check(&workspace)?,
        Command::Words => words::check(&workspace)?,
        Command::Access => access::check(&workspace)?,
        Command::NewHost => new_host::check(&workspace)?,
        Command::Size => {
            release::build(&workspace)?;
            size::measure(&workspace)?;
        }
        Command::Test(parts) => {
            let mut report = Report::default();
            suites::run(&workspace, &parts, &mut report);
            return Ok(report.conclude());
        }
        Command::Soak(parts) => {
            let mut report = Report::default();
            soak::run(&workspace, &parts, &mut report);
            return Ok(report.conclude());
        }
        Command::Ci => return Ok(ci::run(&workspace)),
        Command::Usage => {}
    }
    Ok(ExitCode::SUCCESS)
}
