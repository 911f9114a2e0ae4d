//! The demo: the simulator's CTI servers and CRM page around the real panel.

use std::ffi::OsString;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::process::Command;

use anyhow::{Context, Result};

use crate::release;
use crate::workspace::Workspace;

/// Both CTI servers, the CRM, the softphone's web server, the control page.
const PORTS: [u16; 5] = [4701, 4702, 4710, 4711, 4720];

/// Becomes the simulator, which prints the address to open and runs until Ctrl-C.
pub(crate) fn run(workspace: &Workspace, flags: Vec<OsString>) -> Result<()> {
    release::build(workspace)?;
    let simulator = workspace.simulator()?;
    let mut command = Command::new(simulator);
    command.current_dir(&workspace.root).args(["--www", "www"]);
    if !flags.iter().any(|flag| flag.to_string_lossy().starts_with("--ports")) {
        command.args(["--ports", &free_ports()]);
    }
    // exec only returns when it fails.
    Err(command.args(flags).exec()).context("can't start the simulator")
}

/// The usual ports, so that an address stays good from demo to demo; 0 lets the system choose where one is taken.
fn free_ports() -> String {
    let free = |port: u16| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok();
    let ports = PORTS.map(|port| if free(port) { port } else { 0 }.to_string());
    ports.join(",")
}
