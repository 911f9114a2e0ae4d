//! Reads the settings of the other systems.

use super::Systems;
use crate::input::Page;
use crate::site::hosting::Hosting;
use crate::site::settings::reader::{self, Reader};
use crate::site::settings::{asking, items, jtel, shuttle, targets};
use crate::words::say;

/// Reads what the other systems need; `None` where nothing is asked for.
pub(crate) fn read(from: &mut Reader, page: &Page, hosting: &Hosting) -> Option<Box<Systems>> {
    let mut systems = Systems {
        ask_first: asking::read(from, page, hosting),
        allows_tokens: from.take(items::ALLOW_TOKENS, reader::yes_no, say!("write-yes-or-no")),
        shuttle: shuttle::read(from, hosting),
        workstation_file: jtel::workstation_file(from),
        ..Systems::default()
    };
    targets::read(from, page, hosting, &mut systems);
    jtel::read(from, page, hosting, &mut systems);
    (systems != Systems::default()).then(|| Box::new(systems))
}
