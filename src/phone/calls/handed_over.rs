//! A colleague hands a call over: what was a consultation with the colleague becomes the call with the customer, under
//! other ids. Events say it with the old ids, or a snapshot has one call in the place of the other (spec/ctisvr.md 5).

use super::event::add_party;
use super::{Calls, Change, Line};
use crate::call_state::{CallState, Direction};
use crate::ids::CallId;
use crate::number::dialing::same_number;
use crate::phone::call::Call;
use crate::phone::cti::ctisvr::{CallFields, Event, LocalState, SnapshotCall};
use crate::privacy::Number;

impl Calls {
    /// The call of ours that a transfer or a conference turned into another call.
    pub(super) fn handed_over(&self, event: &Event, line: Line<'_>) -> Option<CallId> {
        let fields = &event.call;
        if line.is_ours(&fields.party) || fields.ucid.is_empty() && fields.callid.is_empty() {
            return None;
        }
        let is_new = |call: &&Call| call.has_ids_of(fields, line.side) == Some(false);
        let old = &event.old;
        let old_one = self.live().find(|call| is_new(call) && call.has_ids_of(old, line.side) == Some(true));
        if let Some(call) = old_one {
            return Some(call.id);
        }
        let mut all = self.live();
        let (only, None) = (all.next()?, all.next()) else { return None };
        let by_colleague = fields.party.is_empty() || same_number(&fields.party, &only.fields.calling);
        (is_new(&only) && by_colleague && is_consultation(only, line) && !line.is_ours(&fields.calling))
            .then_some(only.id)
    }

    /// A call becomes the one with the customer. `stays`: the colleague is in it too.
    pub(super) fn becomes(
        &mut self,
        id: CallId,
        fields: &CallFields,
        line: Line<'_>,
        stays: bool,
    ) -> Vec<Change> {
        let Some(call) = self.get_mut(id) else { return Vec::new() };
        let before = call.far().to_owned();
        let colleague = call.fields.calling.clone();
        let is_other = |number: &&Number| {
            !number.is_empty() && !line.is_ours(number) && !same_number(number, &colleague)
        };
        let far = [&fields.origcalling, &fields.calling, &fields.called].into_iter().find(is_other).cloned();
        fields.ucid.clone_into(&mut call.fields.ucid);
        fields.callid.clone_into(&mut call.fields.callid);
        call.side = line.side;
        if is_other(&&fields.calling) {
            fields.calling.clone_into(&mut call.fields.calling);
            fields.called.clone_into(&mut call.fields.called);
        }
        if let Some(far) = far {
            call.fields.origcalling = far;
        }
        call.far_holds.clear();
        let is_other = !same_number(call.far(), &before);
        if is_other {
            // The record that was found is the colleague's.
            call.record = None;
            call.first = None;
            call.mark.clear();
        }
        call.internal = line.is_internal(call.far());
        if stays && !colleague.is_empty() && !same_number(call.far(), &colleague) {
            add_party(call, colleague);
        }
        self.touch();
        vec![if is_other { Change::Became(id) } else { Change::Moved(id) }]
    }
}

impl Call {
    /// The colleague who consults us about the caller of this call, as far as the numbers tell: one inside called our own number,
    /// for a caller who is somebody else.
    pub fn consulted_by(&self, line: Line<'_>) -> Option<&Number> {
        let CallFields { calling, called, origcalling, .. } = &self.fields;
        let about_other = !origcalling.is_empty() && !same_number(origcalling, calling);
        let asks = is_consultation(self, line)
            && line.is_ours(called)
            && !line.is_ours(calling)
            && !line.is_ours(origcalling)
            && about_other
            && self.first.is_none();
        asks.then_some(calling)
    }
}

/// Whether a colleague called here, be it to consult about somebody or not.
fn is_consultation(call: &Call, line: Line<'_>) -> bool {
    call.direction == Direction::In && line.is_internal(&call.fields.calling)
}

/// Whether a snapshot has, in the place of a colleague's consultation, the call that it was about.
pub(super) fn by_handover(call: &Call, told: &SnapshotCall, line: Line<'_>, _: u64) -> bool {
    let CallFields { calling, called, origcalling, .. } = &told.call;
    let is_other = call.has_ids_of(&told.call, line.side) == Some(false);
    let alike = match told.state {
        Some(LocalState::Alerting) => call.state == CallState::Alerting,
        Some(LocalState::Connected | LocalState::Held) => {
            matches!(call.state, CallState::Connected | CallState::Held)
        }
        _ => false,
    };
    let ours = &call.fields;
    let about = !ours.origcalling.is_empty()
        && !line.is_internal(&ours.origcalling)
        && (same_number(&ours.origcalling, calling) || same_number(&ours.origcalling, origcalling));
    let dialled_by_colleague = same_number(&ours.calling, calling)
        && !called.is_empty()
        && !line.is_ours(called)
        && !line.is_internal(called);
    is_other
        && alike
        && is_consultation(call, line)
        && !line.is_ours(calling)
        && (about || dialled_by_colleague)
}
