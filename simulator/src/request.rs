//! The requests of spec/ctisvr.md 2: what each needs, what the switch does for it, and the fields of its reply.

use serde_json::{Value, json};

use crate::config::Profile;
use crate::dialect::{self, Fields};
use crate::switch::{Mode, Refusal, Switch, WorkMode};

/// What a request changes about the connection it came on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Monitor {
    Start(String),
    Stop(String),
}

/// What came of a request that was carried out.
#[derive(Debug, Default)]
pub(crate) struct Done {
    pub(crate) fields: Fields,
    pub(crate) monitor: Option<Monitor>,
}

/// The requests that only we assume; a server with the confirmed part only does not know them.
const ASSUMED: [&str; 5] = ["dtmf", "alternate", "stopmonitor", "queryacdsplit", "deflectcall"];

/// Carries out one request of the client at `address`.
pub(crate) fn perform(
    switch: &mut Switch,
    now_ms: u64,
    profile: Profile,
    address: &str,
    request: &Value,
) -> Result<Done, Refusal> {
    let name = text(request, "request").unwrap_or_default();
    if profile == Profile::ConfirmedOnly && ASSUMED.contains(&&*name) {
        return Err(Refusal::because("unknown request"));
    }
    if name == "myextension" {
        let extension = switch
            .extension_of_address(address)
            .ok_or_else(|| Refusal(format!("no extension is mapped to {address}")))?;
        return Ok(with("extension", json!(extension)));
    }
    let extension = text(request, "extension").unwrap_or_default();
    let agentid = text(request, "agentid").unwrap_or_default();
    let passwd = text(request, "passwd");
    let destination = text(request, "destination").unwrap_or_default();
    if KNOWN.contains(&&*name) && !switch.is_extension(&extension) {
        return Err(Refusal::because("no such extension"));
    }
    match name.as_str() {
        "startmonitor" => {
            return Ok(Done { monitor: Some(Monitor::Start(extension)), ..Done::default() });
        }
        "stopmonitor" => {
            return Ok(Done { monitor: Some(Monitor::Stop(extension)), ..Done::default() });
        }
        "querydeviceinfo" => {
            let agentid = switch.login_at(&extension).map_or("", |login| &login.agentid);
            return Ok(with("associateddevice", json!(agentid)));
        }
        "queryagentstate" => {
            let login = switch.login_at(&extension).ok_or_else(|| Refusal::because("not logged in"))?;
            let on_call = switch.calls_of(&extension).next().is_some();
            return Ok(Done { fields: dialect::agent_state(profile, login, on_call), monitor: None });
        }
        "snapshot" => {
            return Ok(Done {
                fields: dialect::snapshot(profile, switch.calls_of(&extension)),
                monitor: None,
            });
        }
        "queryacdsplit" => {
            if text(request, "split").unwrap_or_default().is_empty() {
                return Err(Refusal::because("invalid split"));
            }
            return Ok(with("availableagents", json!(switch.available_agents())));
        }
        "login" => switch.login(&extension, &agentid, passwd.as_deref().unwrap_or_default())?,
        "logout" => switch.logout(&extension, &agentid)?,
        "setstate" => {
            let wanted = wanted_mode(request)?;
            switch.set_mode(&extension, &agentid, passwd.as_deref(), wanted)?;
        }
        "makecall" => switch.make_call(now_ms, &extension, &destination)?,
        "consultation" => switch.consult(now_ms, &extension, &destination)?,
        "answer" => switch.answer(&extension)?,
        "hold" => switch.hold(&extension)?,
        "retrieve" => switch.retrieve(&extension)?,
        "hangup" => switch.hang_up(&extension)?,
        "reconnect" => switch.reconnect(&extension)?,
        "alternate" => switch.alternate(&extension)?,
        "dropparty" => switch.drop_party(&extension, &text(request, "party").unwrap_or_default())?,
        "transfer" => switch.transfer(now_ms, &extension, &destination)?,
        "conference" => switch.conference(now_ms, &extension, &destination)?,
        "deflectcall" => switch.deflect(now_ms, &extension, &destination)?,
        "dtmf" => switch.send_digits(&extension, &text(request, "digits").unwrap_or_default())?,
        _ => return Err(Refusal::because("unknown request")),
    }
    Ok(Done::default())
}

/// The requests that name an extension.
const KNOWN: [&str; 22] = [
    "startmonitor",
    "stopmonitor",
    "querydeviceinfo",
    "queryagentstate",
    "snapshot",
    "queryacdsplit",
    "login",
    "logout",
    "setstate",
    "makecall",
    "consultation",
    "answer",
    "hold",
    "retrieve",
    "hangup",
    "reconnect",
    "alternate",
    "dropparty",
    "transfer",
    "conference",
    "dtmf",
    "deflectcall",
];

fn wanted_mode(request: &Value) -> Result<Mode, Refusal> {
    let mode = WorkMode::named(&text(request, "state").unwrap_or_default())
        .ok_or_else(|| Refusal::because("invalid state"))?;
    let reasoncode = match mode {
        WorkMode::Aux => text(request, "reasoncode").unwrap_or_default(),
        _ => String::new(),
    };
    Ok(Mode { mode, reasoncode })
}

fn with(name: &str, value: Value) -> Done {
    let mut done = Done::default();
    done.fields.insert(name.to_owned(), value);
    done
}

/// A field as text, whether it came as text or as a number.
fn text(request: &Value, name: &str) -> Option<String> {
    match request.get(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
