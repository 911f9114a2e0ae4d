//! What templates know of a call.

use crate::call_state::Direction;
use crate::clock::iso;
use crate::phone::call::Call;
use crate::site::rules::Variables;

/// So much of a note's first line: a subject has room for more than that.
const NOTE_BEGINNING: usize = 60;

/// What is known of a call.
pub fn of(call: &Call, local_number: &str, agent_id: &str, wall_ms: u64) -> Variables {
    let mut variables = Variables::default();
    let mut set = |name: &str, value: &str| variables.set(name, value);
    let id = if call.fields.ucid.is_empty() { &call.fields.callid } else { &call.fields.ucid };
    set("callId", id);
    set("direction", if call.direction == Direction::In { "inbound" } else { "outbound" });
    // A caller who hides the number has words in its place.
    let customer = call.customer();
    let number = customer.number.as_str();
    set("remoteNumber", if number.contains(|c: char| c.is_ascii_digit()) { number } else { "" });
    let record_name = call.record.as_ref().map_or("", |record| record.name.as_str());
    set("remoteName", record_name);
    set("localNumber", local_number);
    set("dnis", call.dnis());
    set("agentId", agent_id);
    set("startTime", &iso(call.began));
    set("answerTime", &call.answered.map(iso).unwrap_or_default());
    set("endTime", &call.ended.map(iso).unwrap_or_default());
    let rang = call.answered.or(call.ended).unwrap_or(wall_ms).saturating_sub(call.began);
    set("ringSeconds", &(rang / 1_000).to_string());
    set("talkSeconds", &(call.talked_ms(wall_ms) / 1_000).to_string());
    let noted = call.note.text.lines().next().unwrap_or_default();
    set("note", &noted.chars().take(NOTE_BEGINNING).collect::<String>());
    set("disposition", call.disposition.as_deref().unwrap_or_default());
    add_details(&mut variables, call);
    variables
}

/// What the other systems told of a call.
fn add_details(variables: &mut Variables, call: &Call) {
    let Some(details) = &call.details else { return };
    let told = [
        ("remoteName", details.remote_name.as_str()),
        ("serviceName", details.service_name.as_str()),
        ("queue", details.queue.as_str()),
        ("groupName", details.queue.as_str()),
        ("agentName", details.agent_name.as_str()),
        ("userUid", details.user_uid.as_str()),
        ("crmLink", details.crm_link.as_str()),
        ("trunk", details.trunk.as_str()),
        ("channel", details.channel.as_str()),
        ("peer", details.peer.as_str()),
        ("endReason", details.end_reason.as_str()),
    ];
    for (name, value) in told.into_iter().filter(|(_, value)| !value.is_empty()) {
        variables.set(name, value);
    }
    let seconds = [
        ("holdSeconds", details.hold_seconds),
        ("ringSeconds", details.ring_seconds),
        ("talkSeconds", details.talk_seconds),
    ];
    for (name, value) in seconds {
        if let Some(value) = value {
            variables.set(name, &value.to_string());
        }
    }
    for (name, value) in &details.vars {
        variables.set(&["vars.", name].concat(), value);
    }
}
