//! `/Directory/...` and `/Agent/queues`: whom agents call, consult and transfer to.

use serde::{Deserialize, Serialize};

use super::items;
use super::reader::{self, Reader};
use super::web::{not_pinned, read_web_address};
use crate::address::Address;
use crate::directory::{Entry, LONGEST_NAME, LONGEST_NUMBER};
use crate::input::Page;
use crate::site::hosting::Hosting;
use crate::words::{Message, say};

/// So many queues are shown.
const MOST_QUEUES: usize = 20;

/// Whom agents call, and where more of them are read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct Directory {
    /// `/Directory/entries`, in their order.
    pub entries: Vec<Entry>,
    /// `/Directory/url`; empty where there is none, or none that may be called.
    pub url: String,
    /// `/Directory/refreshMinutes`, in milliseconds.
    pub refresh_ms: u64,
    /// `/Directory/crm`: whether the CRM's own directory is searched too.
    pub of_crm: bool,
    /// `/Agent/queues`: names, and the splits' numbers.
    pub queues: Vec<Entry>,
}

pub(super) fn read(reader: &mut Reader, page: &Page, hosting: &Hosting) -> Directory {
    Directory {
        entries: reader.list(items::DIRECTORY_ENTRIES, read_entry),
        url: read_url(reader, page, hosting),
        refresh_ms: reader.take(
            items::DIRECTORY_REFRESH,
            |text| {
                text.parse()
                    .ok()
                    .filter(|minutes| (1..=1_440).contains(minutes))
                    .map(|minutes: u64| minutes * 60_000)
            },
            say!("write-refresh-minutes"),
        ),
        of_crm: reader.take(items::DIRECTORY_CRM, reader::yes_no, say!("write-yes-or-no")),
        queues: reader.list(items::QUEUES, read_queue),
    }
}

/// An address that is not one to call is told, and nothing is read then.
fn read_url(reader: &mut Reader, page: &Page, hosting: &Hosting) -> String {
    let Some(url) = reader.text(items::DIRECTORY_URL) else {
        reader.note_default(items::DIRECTORY_URL);
        return String::new();
    };
    // What is behind the question mark may be long, or a key that sounds like none.
    reader.note(items::DIRECTORY_URL, url.split('?').next().unwrap_or_default());
    let read = read_web_address(&url, page, hosting).and_then(|url| match Address::read(&url) {
        // INVARIANT: a list of people is read from another server only where whoever hosts the files named that server.
        Ok(address) if !hosting.names_pop_host(&address.host_port()) => Err(not_pinned(&address.host_port())),
        _ => Ok(url),
    });
    read.unwrap_or_else(|flaw| {
        reader.warn(items::DIRECTORY_URL, flaw);
        String::new()
    })
}

/// An entry of the directory: a name and a number.
fn read_entry(entry: &str, before: &[Entry]) -> Result<Entry, Message> {
    let Some((name, number)) = reader::pair(entry) else { return Err(say!("write-entry")) };
    let can_be_dialled = number.len() <= LONGEST_NUMBER && number.bytes().any(|sign| sign.is_ascii_digit());
    if !can_be_dialled || name.chars().count() > LONGEST_NAME {
        return Err(say!("write-entry"));
    }
    let entry = Entry { name: name.into(), number: number.into() };
    if before.contains(&entry) { Err(say!("entry-twice")) } else { Ok(entry) }
}

/// A queue: its name, and its split's number.
fn read_queue(entry: &str, before: &[Entry]) -> Result<Entry, Message> {
    let queue = read_entry(entry, before)?;
    let is_split = queue.number.len() <= 20 && queue.number.bytes().all(|sign| sign.is_ascii_digit());
    let is_new = !before.iter().any(|other| other.number == queue.number);
    if is_split && is_new && before.len() < MOST_QUEUES { Ok(queue) } else { Err(say!("write-queue")) }
}
