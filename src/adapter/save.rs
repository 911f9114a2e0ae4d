//! What outlives a page load or a restart after a trap, as text and back: the phone, what calls left in the CRM, the ledger. It
//! is packed by postcard, whose bytes name no fields, so the text is the version, a colon, and the bytes in base64 (`12:...`).

use std::collections::BTreeMap;

use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD as BASE64;
use serde::{Deserialize, Serialize};

use super::{Adapter, Desk};
use crate::clock::Now;
use crate::crm::records::Records;
use crate::ids::CallId;
use crate::ledger::Ledger;
use crate::notice::Topic;
use crate::phone;
use crate::phone::dialing::HeldClick;
use crate::rules::Trace;
use crate::words::say;

/// Calls older than this are of another day.
const OLDEST_MS: u64 = 12 * 60 * 60 * 1_000;
/// The version of the bytes' form; no other version is read. INVARIANT: it grows with each change of a type that is saved (a test
/// compares one save with its bytes).
const VERSION: u32 = 13;
/// Up to this version a save was bytes written as characters, and the first character was the version.
const LAST_AS_CHARACTERS: char = '\u{8}';

#[derive(Serialize, Deserialize)]
struct Saved<
    P = phone::Saved,
    R = Records,
    T = BTreeMap<CallId, Vec<Trace>>,
    L = Ledger,
    K = Option<HeldClick>,
    D = Desk,
> {
    wall_ms: u64,
    phone: P,
    records: R,
    traces: T,
    ledger: L,
    click: K,
    desk: D,
}

impl Adapter {
    /// What outlives this page load as text, without secrets; it goes into `Page::saved` of the next load.
    pub fn save(&self, now: Now) -> String {
        let saved = Saved {
            wall_ms: now.wall_ms,
            phone: self.phone.saved(self.site.settings().map(|settings| settings.primary.as_str())),
            records: &self.crm.records,
            traces: self.systems.ran.of_calls(),
            ledger: &self.crm.ledger,
            click: self.dialing.waiting_click(),
            desk: &self.desk,
        };
        let bytes = postcard::to_allocvec(&saved).unwrap_or_default(); // only what has no memory left can fail
        format!("{VERSION}:{}", BASE64.encode(bytes))
    }

    /// Takes up what an earlier adapter saved. A damaged save counts as none. The agent is told of another version's save; once,
    /// since the next save takes its place.
    pub(super) fn restore(&mut self, now: Now, text: &str) {
        let saved = match read(text) {
            Ok(saved) => saved,
            Err(Unread::Damaged) => return,
            Err(Unread::OtherVersion) => {
                return self.notices.info(now, Topic::Storage, say!("saved-by-other-version"));
            }
        };
        if now.wall_ms.saturating_sub(saved.wall_ms) > OLDEST_MS {
            return;
        }
        self.phone.restored(saved.phone);
        self.crm.records = saved.records;
        self.crm.records.restored();
        self.systems.ran.take_up(saved.traces);
        self.crm.ledger = saved.ledger;
        self.desk = saved.desk;
        self.desk.restored();
        self.dialing.restored(now, saved.click);
        self.rearm_notes(now);
        self.shuttle.restored(now, &self.phone);
    }
}

/// Why a save can't be taken up.
#[derive(Debug, PartialEq, Eq)]
enum Unread {
    OtherVersion,
    Damaged,
}

fn read(text: &str) -> Result<Saved, Unread> {
    if text.starts_with(|version| ('\u{1}'..=LAST_AS_CHARACTERS).contains(&version)) {
        return Err(Unread::OtherVersion);
    }
    let (version, bytes) = text.split_once(':').ok_or(Unread::Damaged)?;
    let version: u32 = version.parse().map_err(|_| Unread::Damaged)?;
    if version != VERSION {
        return Err(Unread::OtherVersion);
    }
    let bytes = BASE64.decode(bytes).map_err(|_| Unread::Damaged)?;
    postcard::from_bytes(&bytes).map_err(|_| Unread::Damaged)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;
    use crate::call_state::{CallState, Direction};
    use crate::crm::screen_pop::Pop;
    use crate::ledger::Purpose;
    use crate::phone::agent::Agent;
    use crate::phone::call::Call;
    use crate::phone::calls::Calls;
    use crate::phone::cti::ctisvr::CallFields;
    use crate::record::Record;

    fn saved() -> Saved {
        let now = Now { mono_ms: 2_000, wall_ms: 2_000 };
        let fields = CallFields { calling: "7722".into(), called: "5000".into(), ..CallFields::default() };
        let mut call = Call::new(CallId(3), 1_000, Direction::In, CallState::Connected, fields);
        call.record = Some(Record { id: "003".into(), ..Record::default() });
        call.note.text = "note".into();
        let mut records = Records::default();
        records.set_pop(CallId(3), Pop::Found(1));
        let mut ledger = Ledger::default();
        ledger.write(Purpose::Pop, "u:1");
        let mut agent = Agent::default();
        agent.logged_in("4711");
        agent.confirmed(5, crate::work_mode::WorkMode::Aux, "1", false);
        Saved {
            wall_ms: 2_000,
            phone: phone::Saved {
                server: "wss://a".into(),
                extension: "2611".into(),
                typed_extension: "".into(),
                agent,
                calls: Calls::holding(call),
                wrapup: phone::wrapup::Wrapup::default(),
            },
            records,
            traces: BTreeMap::new(),
            ledger,
            click: Some(HeldClick::new(now, "7722".into(), Some(Record::default()))),
            desk: Desk::default(),
        }
    }

    /// Whoever changes a type that is saved meets this test: raise `VERSION`, then write the new form here.
    #[test]
    fn the_form_of_a_save_changes_only_with_its_version() {
        let bytes = postcard::to_allocvec(&saved()).unwrap();
        let mut form = String::new();
        for byte in &bytes {
            write!(form, "{byte:02x}").unwrap();
        }
        assert_eq!((VERSION, form.as_str()), (13, FORM));
        assert_eq!(postcard::to_allocvec(&postcard::from_bytes::<Saved>(&bytes).unwrap()).unwrap(), bytes);
    }

    const FORM: &str = concat!(
        "d00f077773733a2f2f610432363131000204343731310103013105000103013100000103000004373732320435303030",
        "00000000000003e807e807e80701e80700000000000000000103303033000000046e6f746500000000000000000000000000000000000000000000000103040100000000000000000000010003753a310104373732320100000000e05d00000000000000000000",
    );
}
