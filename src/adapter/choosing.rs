//! Which record a call is about, where its search found several or none: the agent chooses one in the card, or has a new one
//! made; and why a call has the record that it has.

use super::Adapter;
use crate::call_state::Direction;
use crate::clock::Now;
use crate::crm::CrmRequest;
use crate::crm::records::Chosen;
use crate::crm::screen_pop::{self, Pop};
use crate::effect::{Effect, Effects};
use crate::error::{ErrorCode, Refusal, require};
use crate::ids::CallId;
use crate::pages::panel::Panel;
use crate::pages::view::{ChooserView, MatchView};
use crate::phone::call::Call;
use crate::privacy::{Number, SiteText};
use crate::record::{Record, kind_of, new_of_kind};
use crate::words::{Arg, Message, say};

impl Adapter {
    /// Whether the agent can choose this one of the records that were found for a call.
    pub(super) fn check_choice(&self, id: CallId, line: u32) -> Result<(), Refusal> {
        require(self.offered(id, line).is_some(), ErrorCode::NotPossible, say!("record-not-offered"))
    }

    /// Whether a new record can be made about a call's caller.
    pub(super) fn check_new_record(&self, id: CallId, line: u32) -> Result<(), Refusal> {
        require(self.new_record(id, line).is_some(), ErrorCode::NotPossible, say!("record-not-offered"))
    }

    fn offered(&self, id: CallId, line: u32) -> Option<&Record> {
        self.phone.calls.get(id)?;
        let found = self.crm.records.matches(id).get(usize::try_from(line).ok()?)?;
        Some(&found.record)
    }

    /// The agent says that a call is about this one of the records that were found: it opens, goes into the call's task, and is
    /// taken for the next call from this number too.
    pub(super) fn choose_record(&mut self, now: Now, id: CallId, line: u32, effects: &mut Effects) {
        let Some(record) = self.offered(id, line).cloned() else { return };
        if let Some(search) = self.search_of(id) {
            self.crm.records.remember(search, record.clone(), now.wall_ms);
        }
        self.settle_on(now, id, &record, Chosen::ByAgent, effects);
    }

    /// Of the records that were found, the agent has chosen one for an earlier call of the day: this call is about it too.
    pub(super) fn choose_as_before(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        let has_record = self.phone.calls.get(id).is_none_or(|call| call.record.is_some());
        let Some(search) = self.search_of(id).filter(|_| !has_record) else { return };
        let Some(record) = self.crm.records.remembered(id, &search, now.wall_ms) else { return };
        self.settle_on(now, id, &record, Chosen::Before, effects);
    }

    fn settle_on(&mut self, now: Now, id: CallId, record: &Record, why: Chosen, effects: &mut Effects) {
        self.set_record(id, record.clone(), why, effects);
        self.open_record(now, id, record, effects);
    }

    /// A call is about this record, whatever it was about before. After the call it goes into the task.
    pub(super) fn set_record(&mut self, id: CallId, record: Record, why: Chosen, effects: &mut Effects) {
        self.crm.records.set_chosen(id, why);
        self.phone.calls.name(id, &record.name);
        let Some(call) = self.phone.calls.get_mut(id) else { return };
        call.record = Some(record);
        let is_live = call.is_live();
        self.dirty = true;
        if !is_live && self.crm.records.has_task(id) {
            self.save_log(id, effects);
        }
    }

    /// Opens a record, unless the page shows it. INVARIANT: the save comes first, since in Classic the call ends this page.
    fn open_record(&mut self, now: Now, id: CallId, record: &Record, effects: &mut Effects) {
        let Some(acting) = self.pages.acting() else { return };
        let on_screen = self.pages.get(acting).and_then(|panel| panel.on_screen.as_ref());
        if on_screen.is_some_and(|shown| shown.is_same(record)) {
            return;
        }
        effects.push(Effect::Save);
        self.ask_crm(now, acting, CrmRequest::OpenRecord(record.id.clone()), Some(id), effects);
    }

    /// The agent wants a new record about the caller.
    pub(super) fn open_new_record(&mut self, now: Now, id: CallId, line: u32, effects: &mut Effects) {
        let (Some(request), Some(acting)) = (self.new_record(id, line), self.pages.acting()) else { return };
        effects.push(Effect::Save);
        self.ask_crm(now, acting, request, Some(id), effects);
    }

    /// The request for a new record, where nobody was found and the CRM can be asked for its form.
    fn new_record(&self, id: CallId, line: u32) -> Option<CrmRequest> {
        let object = self.new_objects(id).nth(usize::try_from(line).ok()?)?;
        let number = Number::from(self.phone.calls.get(id)?.number());
        Some(CrmRequest::NewRecord { object: object.as_str().into(), number })
    }

    /// Objects of which a new record is offered for a call's caller, who is not in the CRM.
    fn new_objects(&self, id: CallId) -> impl Iterator<Item = &SiteText> {
        let is_unknown = *self.crm.records.pop(id) == Pop::Found(0)
            && self.phone.calls.get(id).is_some_and(|call| call.record.is_none());
        let host = self.pages.acting().and_then(|acting| self.pages.get(acting)).and_then(Panel::crm);
        let objects = self.site.settings().map_or(&[][..], |settings| &settings.new_records);
        objects.iter().filter(move |object| {
            let request = CrmRequest::NewRecord { object: object.as_str().into(), number: Number::empty() };
            is_unknown && host.is_some_and(|kind| kind.host().knows(&request))
        })
    }

    /// What is searched for a call.
    fn search_of(&self, id: CallId) -> Option<Number> {
        let call = self.phone.calls.get(id)?;
        screen_pop::search_text(call, self.site.settings()?).ok().map(Number::from)
    }

    /// Whether several records have a call's number, and none is known to be the one: nobody can be named.
    pub(super) fn is_asked_who(&self, call: &Call) -> bool {
        let found = matches!(self.crm.records.pop(call.id), Pop::Found(count) if *count > 1);
        call.name().is_empty() && (found || self.crm.records.matches(call.id).len() > 1)
    }

    /// The records to choose from, and why a call has the one that it has.
    pub(super) fn chooser_view(&self, call: &Call) -> ChooserView {
        let found = self.crm.records.matches(call.id);
        let is_chosen = |record: &Record| call.record.as_ref().is_some_and(|own| own.is_same(record));
        let is_open = !found.is_empty() && !found.iter().any(|found| is_chosen(&found.record));
        let new = self.new_objects(call.id).map(|object| new_of_kind(object));
        ChooserView {
            is_open,
            title: match *self.crm.records.pop(call.id) {
                _ if found.is_empty() => Message::default(),
                _ if !is_open => say!("records-to-choose-again", count: found.len()),
                Pop::Found(count) if count as usize > found.len() => {
                    say!("records-to-choose-some", count: count, shown: found.len())
                }
                _ => say!("records-to-choose", count: found.len()),
            },
            matches: found
                .iter()
                .map(|found| MatchView {
                    name: found.record.name.clone(),
                    about: about(&found.record, &found.about),
                    is_chosen: is_chosen(&found.record),
                })
                .collect(),
            new: new.collect(),
            why: self.why_this_record(call),
        }
    }

    /// Why a call has its record, or has none, step by step; empty where nothing was searched.
    fn why_this_record(&self, call: &Call) -> Vec<Message> {
        let pop = self.crm.records.pop(call.id);
        if call.direction != Direction::In
            || matches!(pop, Pop::None | Pop::Owed | Pop::Waits | Pop::WaitsForPause | Pop::NotSearched(_))
        {
            return Vec::new();
        }
        let (Some(search), Some(settings)) = (self.search_of(call.id), self.site.settings()) else {
            return Vec::new();
        };
        let form = settings.search_form.words();
        let mut why = vec![say!("why-came", number: Arg::plain(call.far()))];
        why.push(say!("why-searched", search: Arg::plain(&search), form: form));
        if let Pop::Found(count) = pop {
            why.push(say!("why-found", count: *count));
        }
        let reason = match self.crm.records.chosen(call.id) {
            Chosen::No if call.record.is_some() => say!("why-had-record"),
            Chosen::No => return why,
            Chosen::Only => say!("why-only"),
            Chosen::ByAgent => say!("why-chosen"),
            Chosen::Before => say!("why-chosen-before"),
            Chosen::Opened => say!("why-opened-in-crm"),
        };
        why.push(reason);
        if self.crm.records.is_unrelated(call.id) {
            why.push(say!("why-not-related"));
        }
        why
    }
}

/// A record's kind, and what tells it from others of its name.
fn about(record: &Record, about: &str) -> Message {
    let kind = kind_of(&record.object);
    if about.is_empty() { kind } else { say!("record-about", kind: kind, about: Arg::name(about)) }
}
