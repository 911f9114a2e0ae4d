//! The CTI servers' addresses: the production server's, without which there is no phone, and the backup's.

use super::reader::Reader;
use super::{items, shuttle};
use crate::address::{Address, Flaw};
use crate::error::Problem;
use crate::site::hosting::Hosting;
use crate::words::{Arg, Message, say};

/// Reads the production server's address; what keeps it from being used is a problem.
pub(super) fn read_primary(reader: &mut Reader, hosting: &Hosting, problems: &mut Vec<Problem>) -> String {
    let key = items::PRIMARY;
    let Some(url) = reader.text(key) else {
        reader.note_default(key);
        if shuttle::is_asked_for(reader) {
            return String::new();
        }
        problems.push(Problem::new(key, say!("primary-missing")));
        return String::new();
    };
    reader.note(key, &url);
    problems.extend(server_flaws(&url, hosting).into_iter().map(|words| Problem::new(key, words)));
    url
}

/// Reads the backup server's address; `None` where there is none that can be used.
pub(super) fn read_backup(reader: &mut Reader, hosting: &Hosting, primary: &str) -> Option<String> {
    let key = items::BACKUP;
    let Some(url) = reader.text(key) else {
        reader.note_default(key);
        return None;
    };
    let mut flaws = server_flaws(&url, hosting);
    if url.eq_ignore_ascii_case(primary) {
        flaws.push(say!("backup-is-primary"));
    }
    if flaws.is_empty() {
        reader.note(key, &url);
        return Some(url);
    }
    reader.note_default(key);
    for flaw in flaws {
        reader.warn(key, say!("no-backup-until-then", flaw: flaw));
    }
    None
}

/// Everything that keeps a CTI server's address from being used, in words.
fn server_flaws(url: &str, hosting: &Hosting) -> Vec<Message> {
    let address = match Address::read(url) {
        Ok(address) if matches!(address.scheme.as_str(), "ws" | "wss") => address,
        Ok(_) | Err(Flaw::Shape) => {
            return vec![say!("not-a-websocket-address")];
        }
        Err(Flaw::Credentials) => {
            return vec![say!("address-with-password")];
        }
        Err(Flaw::Host) => {
            return vec![say!("cti-address-without-host")];
        }
    };
    let mut flaws = Vec::new();
    if address.rest.contains('#') {
        flaws.push(say!("cti-address-with-fragment"));
    }
    if address.scheme == "ws" && !address.is_loopback() {
        flaws.push(say!("cti-address-in-the-clear"));
    }
    if !hosting.allows_cti(&address) {
        flaws.push(say!("cti-host-not-pinned", host: Arg::text(address.host_port())));
    }
    flaws
}
