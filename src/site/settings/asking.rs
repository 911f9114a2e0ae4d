//! `/Dialing/ask*`: a web server that is asked before a number is dialled, and what its silence means
//! (spec/other-systems.md 2.4, `onClickToDial`).

use serde::{Deserialize, Serialize};

use super::items;
use super::reader::{self, Reader};
use super::web::read_web_address;
use crate::input::Page;
use crate::site::hosting::Hosting;
use crate::words::say;

/// A web server that is asked before a number is dialled.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct AskFirst {
    /// `/Dialing/askUrl`, with its variables; where it has none, the three of the article are appended. Empty where what
    /// stands there can't be used: then it counts as silent, since a site that wants to be asked is not dialled past.
    pub url: String,
    /// `/Dialing/askMethod`: ask by POST, with a JSON body, instead of by GET.
    pub post: bool,
    /// `/Dialing/askWhenSilent`: dial when no answer comes.
    pub dial_when_silent: bool,
    /// `/Dialing/askTyped`: typed numbers are asked about too.
    pub typed: bool,
    /// `/Dialing/askCookies`: send the browser's cookies for that server along.
    pub cookies: bool,
}

/// Reads these settings; `None` where nobody is asked.
pub(super) fn read(reader: &mut Reader, page: &Page, hosting: &Hosting) -> Option<AskFirst> {
    let url = reader.text(items::ASK_URL);
    let post = reader.take(items::ASK_METHOD, read_method, say!("write-ask-method"));
    let dial_when_silent = reader.take(items::ASK_WHEN_SILENT, read_when_silent, say!("write-when-silent"));
    let typed = reader.take(items::ASK_TYPED, reader::yes_no, say!("write-yes-or-no"));
    let cookies = reader.take(items::ASK_COOKIES, reader::yes_no, say!("write-yes-or-no"));
    let Some(url) = url else {
        reader.note_default(items::ASK_URL);
        return None;
    };
    let read = read_web_address(&url, page, hosting);
    if let Err(flaw) = &read {
        reader.warn(items::ASK_URL, say!("ask-counts-as-silent", flaw: flaw));
    }
    reader.note(items::ASK_URL, url.split('?').next().unwrap_or_default());
    Some(AskFirst { url: read.unwrap_or_default(), post, dial_when_silent, typed, cookies })
}

/// Whether it is POST.
fn read_method(text: &str) -> Option<bool> {
    match text.to_ascii_uppercase().as_str() {
        "GET" => Some(false),
        "POST" => Some(true),
        _ => None,
    }
}

fn read_when_silent(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "dial" => Some(true),
        "refuse" => Some(false),
        _ => None,
    }
}
