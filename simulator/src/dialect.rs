//! How the CTI servers put replies and events into JSON text, and what each [`Profile`] changes about it
//! (spec/ctisvr.md 3 and 5).

use serde_json::{Map, Value, json};

use crate::config::Profile;
use crate::switch::{Call, CallFacts, Event, Happening, LocalState, LoggedIn};

/// The fields of a successful reply, besides `id` and `result`.
pub(crate) type Fields = Map<String, Value>;

/// The text of a successful reply.
pub(crate) fn success(profile: Profile, id: &Value, fields: Fields) -> String {
    let mut reply = Fields::new();
    reply.insert("id".to_owned(), reply_id(profile, id));
    reply.insert("result".to_owned(), json!("success"));
    reply.extend(fields);
    spell(profile, reply)
}

/// The text of a refusal.
pub(crate) fn failure(profile: Profile, id: &Value, reason: &str) -> String {
    let mut reply = Fields::new();
    reply.insert("id".to_owned(), reply_id(profile, id));
    reply.insert("result".to_owned(), json!("failed"));
    reply.insert("reason".to_owned(), json!(reason));
    spell(profile, reply)
}

/// The fields of a `snapshot` reply.
pub(crate) fn snapshot<'a>(profile: Profile, calls: impl Iterator<Item = (&'a Call, LocalState)>) -> Fields {
    let mut fields = Fields::new();
    if profile == Profile::ConfirmedOnly {
        return fields;
    }
    let calls: Vec<Value> = calls
        .map(|(call, state)| {
            let mut entry = Fields::new();
            put_call(&mut entry, profile, &crate::switch::facts(call));
            entry.insert("state".to_owned(), json!(state));
            Value::Object(numbers(profile, entry))
        })
        .collect();
    fields.insert("calls".to_owned(), Value::Array(calls));
    fields
}

/// The fields of a `queryagentstate` reply.
pub(crate) fn agent_state(profile: Profile, login: &LoggedIn, on_call: bool) -> Fields {
    let mut fields = Fields::new();
    if profile == Profile::ConfirmedOnly {
        return fields;
    }
    let name = if profile == Profile::Renamed { "agentstate" } else { "state" };
    fields.insert(name.to_owned(), json!(login.now.mode));
    fields.insert("reasoncode".to_owned(), json!(login.now.reasoncode));
    fields.insert("talkstate".to_owned(), json!(if on_call { "oncall" } else { "idle" }));
    fields
}

/// The text of an event, `None` where the profile does not send it.
pub(crate) fn event(profile: Profile, happening: &Happening) -> Option<String> {
    if profile == Profile::ConfirmedOnly && happening.event != Event::Offer {
        return None;
    }
    let mut fields = Fields::new();
    fields.insert("eventtype".to_owned(), json!(event_name(profile, happening)));
    fields.insert("extension".to_owned(), json!(happening.extension));
    if let Some(call) = &happening.call {
        put_call(&mut fields, profile, call);
    }
    if let Some(party) = &happening.party {
        fields.insert("party".to_owned(), json!(party));
    }
    if let Some(cause) = happening.cause {
        fields.insert("cause".to_owned(), json!(cause));
    }
    if let Some((callid, ucid)) = &happening.merged {
        fields.insert("oldcallid".to_owned(), json!(callid));
        fields.insert("olducid".to_owned(), json!(ucid));
        if profile == Profile::Renamed {
            fields.remove("oldcallid");
        }
    }
    if let Some((agentid, mode)) = &happening.agent {
        fields.insert("agentid".to_owned(), json!(agentid));
        if let Some(mode) = mode {
            fields.insert("state".to_owned(), json!(mode.mode));
            fields.insert("reasoncode".to_owned(), json!(mode.reasoncode));
        }
    }
    Some(spell(profile, fields))
}

fn event_name(profile: Profile, happening: &Happening) -> &'static str {
    if profile == Profile::Renamed {
        return renamed(happening);
    }
    match happening.event {
        Event::Offer => "offer",
        Event::Originate => "originate",
        Event::Ringback => "ringback",
        Event::Answer => "answer",
        Event::Hold => "hold",
        Event::Retrieve => "retrieve",
        Event::Conference => "conference",
        Event::Transfer => "transfer",
        Event::Drop => "drop",
        Event::Hangup => "hangup",
        Event::Divert => "divert",
        Event::Fail => "fail",
        Event::AgentState => "agentstate",
    }
}

/// Names from the "also taken" column, in odd case; the `cl_` ones need the site's `/CtiSvr/eventNames`.
fn renamed(happening: &Happening) -> &'static str {
    match happening.event {
        Event::Offer => "ALERTING",
        Event::Originate => "ServiceInitiated",
        Event::Ringback => "NetworkReached",
        Event::Answer => "Established",
        Event::Hold => "Held",
        Event::Retrieve => "cl_retr",
        Event::Conference => "Conferenced",
        Event::Transfer => "cl_xfer",
        Event::Drop => "PartyDropped",
        Event::Hangup => "cl_gone",
        Event::Divert => "Diverted",
        Event::Fail => "Failed",
        Event::AgentState => match &happening.agent {
            Some((_, Some(mode))) => mode.mode.name(),
            _ => "LoggedOff",
        },
    }
}

fn put_call(fields: &mut Fields, profile: Profile, call: &CallFacts) {
    if profile != Profile::Renamed {
        fields.insert("callid".to_owned(), json!(call.callid));
    }
    fields.insert("ucid".to_owned(), json!(call.ucid));
    fields.insert("calling".to_owned(), json!(call.calling));
    fields.insert("called".to_owned(), json!(call.called));
    fields.insert("origcalling".to_owned(), json!(call.origcalling));
}

fn reply_id(profile: Profile, id: &Value) -> Value {
    match id {
        Value::Number(number) if profile == Profile::Renamed => json!(number.to_string()),
        id => id.clone(),
    }
}

fn spell(profile: Profile, fields: Fields) -> String {
    Value::Object(numbers(profile, fields)).to_string()
}

/// With `renamed`, telephone numbers and agent ids become JSON numbers where that loses nothing.
fn numbers(profile: Profile, mut fields: Fields) -> Fields {
    if profile != Profile::Renamed {
        return fields;
    }
    for name in [
        "extension",
        "calling",
        "called",
        "origcalling",
        "party",
        "associateddevice",
        "agentid",
        "reasoncode",
    ] {
        if let Some(value) = fields.get_mut(name)
            && let Some(number) = value.as_str().and_then(as_number)
        {
            *value = json!(number);
        }
    }
    fields
}

fn as_number(text: &str) -> Option<u64> {
    let number: u64 = text.parse().ok()?;
    (number.to_string() == text && number < 1 << 53).then_some(number)
}
