//! Runs a program in a process group of its own, shows its output as it comes and keeps it, and ends the whole group
//! when the time is up: browsers and their drivers are grandchildren, which a plain kill would leave behind.

use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;

/// How often the clock is looked at while a program is silent.
const PULSE: Duration = Duration::from_millis(100);
/// What a group gets to end by itself, and what output gets to arrive after its program has ended.
const GRACE: Duration = Duration::from_secs(5);

/// The group that runs now; 0 when none does.
static RUNNING: AtomicI32 = AtomicI32::new(0);
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// What a program that ended has said.
pub(crate) struct Finished {
    pub(crate) success: bool,
    /// Lines of both streams, in the order of arrival.
    pub(crate) lines: Vec<String>,
}

/// Ends the running group when this program is interrupted or terminated: a group of its own gets no Ctrl-C.
pub(crate) fn end_children_when_interrupted() -> Result<()> {
    ctrlc::set_handler(|| {
        INTERRUPTED.store(true, Ordering::SeqCst);
        let group = RUNNING.load(Ordering::SeqCst);
        if group != 0 {
            end_group(group, Signal::SIGTERM);
            thread::sleep(Duration::from_secs(2));
            end_group(group, Signal::SIGKILL);
        }
        std::process::exit(130);
    })?;
    Ok(())
}

/// Runs the command to its end, or fails when that takes longer than `limit`.
pub(crate) fn run(command: impl Into<Command>, limit: Duration) -> Result<Finished> {
    let mut command = command.into();
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).process_group(0);
    let program = command.get_program().to_string_lossy().into_owned();
    let mut child = command.spawn().with_context(|| format!("can't start {program}"))?;
    let group = i32::try_from(child.id()).context("process id")?;
    RUNNING.store(group, Ordering::SeqCst);

    let (sender, receiver) = mpsc::channel();
    if let Some(stdout) = child.stdout.take() {
        forward(stdout, sender.clone(), |line| println!("{line}"));
    }
    if let Some(stderr) = child.stderr.take() {
        forward(stderr, sender, |line| eprintln!("{line}"));
    }

    let deadline = Instant::now() + limit;
    let mut lines = Vec::new();
    let mut ended = None;
    let mut late = false;
    loop {
        match receiver.recv_timeout(PULSE) {
            Ok(line) => lines.push(line),
            Err(RecvTimeoutError::Disconnected) if ended.is_some() => break,
            Err(RecvTimeoutError::Disconnected) => thread::sleep(PULSE),
            Err(RecvTimeoutError::Timeout) => {}
        }
        let now = Instant::now();
        if ended.is_none() {
            ended = child.try_wait()?.map(|status| (status, now));
            if ended.is_some() {
                end_group(group, Signal::SIGTERM);
            }
        }
        match ended {
            Some((_, at)) if now > at + GRACE => break,
            None if now > deadline + GRACE => end_group(group, Signal::SIGKILL),
            None if now > deadline && !late => {
                late = true;
                end_group(group, Signal::SIGTERM);
            }
            _ => {}
        }
    }
    end_group(group, Signal::SIGKILL);
    while INTERRUPTED.load(Ordering::SeqCst) {
        // The handler is about to exit: nothing more is started or reported.
        thread::park();
    }
    RUNNING.store(0, Ordering::SeqCst);
    if late {
        bail!("{program} was ended: not done after {} s", limit.as_secs());
    }
    Ok(Finished { success: ended.is_some_and(|(status, _)| status.success()), lines })
}

fn forward(stream: impl Read + Send + 'static, sender: Sender<String>, show: fn(&str)) {
    thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        let mut bytes = Vec::new();
        while let Ok(1..) = reader.read_until(b'\n', &mut bytes) {
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            bytes.clear();
            show(&line);
            if sender.send(line).is_err() {
                return;
            }
        }
    });
}

fn end_group(group: i32, signal: Signal) {
    // An error says that the group is gone already, which is what is wanted.
    let _gone = killpg(Pid::from_raw(group), signal);
}

#[cfg(test)]
mod tests {
    use std::process::Command;
    use std::time::{Duration, Instant};

    use super::run;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn both_streams_are_kept_and_the_status_told() {
        let finished = run(shell("echo out; echo err >&2; exit 3"), Duration::from_secs(10)).unwrap();
        assert!(!finished.success);
        let mut lines = finished.lines;
        lines.sort();
        assert_eq!(lines, ["err", "out"]);
    }

    #[test]
    fn a_program_over_its_time_is_ended_with_its_children() {
        let started = Instant::now();
        let outcome = run(shell("sleep 60 & sleep 60; wait"), Duration::from_millis(200));
        assert!(outcome.is_err());
        assert!(started.elapsed() < Duration::from_secs(20));
    }
}
