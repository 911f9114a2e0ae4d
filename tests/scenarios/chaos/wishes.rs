//! What the agent wished for, typed, and what was made of it: nothing is asked twice for one wish, nothing is popped or
//! logged twice for one call, and no text is lost.

use std::collections::BTreeMap;

use cordboard::ids::CallId;
use cordboard::pages::view::{CallView, View};
use serde_json::Value;

use crate::crm::FakeCrm;

/// Numbers that can be dialled: how they are clicked, how they are typed, and the digits that tell them apart.
pub(crate) const NUMBERS: [(&str, &str, &str); 6] = [
    ("7722", "7722", "7722"),
    ("(415) 555-1201", "914155551201", "5551201"),
    ("+44 20 7946 0902", "9011442079460902", "9460902"),
    ("(415) 555-0001", "914155550001", "5550001"),
    ("(415) 555-0002", "914155550002", "5550002"),
    ("2612", "2612", "2612"),
];

/// Callers: two outside, one that repeats its last digits, one without a number, one inside.
pub(crate) const CALLERS: [&str; 5] = ["+442079460018", "4155551212", "14155551213", "anonymous", "2613"];

/// What the agent wished for and typed.
#[derive(Debug, Default)]
pub(crate) struct Wishes {
    /// How often each request may be sent: what was pressed, and what it was about.
    granted: BTreeMap<String, u32>,
    sent: BTreeMap<String, u32>,
    pub(crate) rings: BTreeMap<&'static str, usize>,
    /// Pops that a page took, and died before it made them.
    unknown_pops: Vec<String>,
    /// Pops by hand, by the last digits of the number.
    pops_again: usize,
    log_retries: usize,
    /// What must stand in the dial field; `None` where the core may write.
    pub(crate) dial: Option<String>,
    /// Somebody logged the agent out: from then on what was typed may be another agent's, and go.
    pub(crate) left: bool,
    notes: BTreeMap<CallId, String>,
    dispositions: BTreeMap<CallId, String>,
    typed: u32,
    /// After-call work ends by itself: then the adapter asks for `auto`.
    returns: bool,
}

/// More dispositions than an agent chooses in a case, so that each choice is unlike all others.
const DISPOSITIONS: u32 = 250;

/// What can become of a call: `d1=outcome1x`, `d2=outcome2x` ...
pub(crate) fn dispositions() -> String {
    let all: Vec<String> = (1..=DISPOSITIONS).map(|code| format!("d{code}=outcome{code}x")).collect();
    all.join(",")
}

impl Wishes {
    /// Nothing was wished for yet; `returns`: after-call work ends by itself.
    pub(crate) fn returning(returns: bool) -> Self {
        Self { returns, ..Self::default() }
    }

    /// The agent wishes this request once (more).
    pub(crate) fn grant(&mut self, request: &str, about: &str) {
        *self.granted.entry(wish(request, about)).or_default() += 1;
    }

    /// A request goes out.
    pub(crate) fn sent(&mut self, frame: &Value) -> Result<(), String> {
        let request = frame["request"].as_str().unwrap_or_default();
        if matches!(
            request,
            "myextension" | "startmonitor" | "querydeviceinfo" | "queryagentstate" | "snapshot"
        ) {
            return Ok(());
        }
        if self.returns && request == "setstate" && frame["state"] == "auto" {
            return Ok(());
        }
        let about = ["destination", "party", "state", "digits"].iter().find_map(|name| frame[*name].as_str());
        let key = wish(request, about.unwrap_or_default());
        let sent = self.sent.entry(key.clone()).or_default();
        *sent += 1;
        let granted = self.granted.get(&key).copied().unwrap_or_default();
        if *sent > granted {
            return Err(format!("{key} was sent {sent} times for {granted} wishes"));
        }
        Ok(())
    }

    /// A caller rings.
    pub(crate) fn rang(&mut self, caller: &'static str) {
        *self.rings.entry(caller).or_default() += 1;
    }

    pub(crate) fn pop_again(&mut self) {
        self.pops_again += 1;
    }

    /// A page took this pop, and died.
    pub(crate) fn pop_is_unknown(&mut self, arguments: &str) {
        self.unknown_pops.push(arguments.to_owned());
    }

    /// Whether this caller was popped, if there is a number to search; what is unknown is not done again.
    pub(crate) fn is_popped(&self, crm: &FakeCrm, caller: &str) -> bool {
        let digits = &caller[caller.len().saturating_sub(7)..];
        let mut popped = crm.all("searchAndScreenPop").into_iter().map(ToString::to_string);
        caller == "anonymous"
            || popped.any(|pop| pop.contains(digits))
            || self.unknown_pops.iter().any(|pop| pop.contains(digits))
    }

    pub(crate) fn retry_log(&mut self) {
        self.log_retries += 1;
    }

    /// A new note, unlike all others.
    pub(crate) fn new_note(&mut self, call: CallId) -> String {
        self.typed += 1;
        let note = format!("note{}x", self.typed);
        self.notes.insert(call, note.clone());
        note
    }

    /// A disposition that nobody has chosen yet.
    pub(crate) fn new_disposition(&mut self, call: CallId) -> String {
        self.typed = (self.typed + 1).min(DISPOSITIONS);
        let code = format!("d{}", self.typed);
        self.dispositions.insert(call, code.clone());
        code
    }

    /// No caller was popped more often than it rang, but by hand.
    pub(crate) fn pops(&self, crm: &FakeCrm) -> Result<(), String> {
        let pops: Vec<String> = crm.all("searchAndScreenPop").iter().map(ToString::to_string).collect();
        let mut surplus = 0;
        let mut told = 0;
        for caller in CALLERS {
            let digits = &caller[caller.len().saturating_sub(7)..];
            let popped = pops.iter().filter(|pop| pop.contains(digits)).count();
            told += popped;
            surplus += popped.saturating_sub(self.rings.get(caller).copied().unwrap_or_default());
        }
        surplus += pops.len() - told;
        if surplus > self.pops_again {
            return Err(format!("popped too often: {pops:?} for {:?}", self.rings));
        }
        Ok(())
    }

    /// No call got two tasks, but by the agent's retries and after refusals.
    pub(crate) fn logs(&self, crm: &FakeCrm) -> Result<(), String> {
        let mut tasks: BTreeMap<String, usize> = BTreeMap::new();
        for log in crm.all("saveLog") {
            let log = log.to_string();
            if !log.contains("TaskSubtype") {
                continue; // an update
            }
            let Some((_, rest)) = log.split_once("CallObject") else { continue };
            let key = rest.trim_start_matches(['"', ':', '=']).split(['"', '&']).next().unwrap_or_default();
            *tasks.entry(key.to_owned()).or_default() += 1;
        }
        let surplus: usize = tasks.values().map(|count| count - 1).sum();
        if surplus > self.log_retries {
            return Err(format!("logged twice: {tasks:?}"));
        }
        Ok(())
    }

    /// The agent threw a note away.
    pub(crate) fn note_thrown_away(&mut self, id: CallId) {
        self.notes.remove(&id);
        self.dispositions.remove(&id);
    }

    /// What was typed is where it was typed, or was saved with its call.
    /// What is still owed to the CRM, since no page can ask it, counts as kept.
    pub(crate) fn texts(
        &mut self,
        view: &View,
        crm: &FakeCrm,
        is_owed: impl Fn(&str) -> bool,
    ) -> Result<(), String> {
        if let Some(typed) = &self.dial
            && view.panel.dial.text != *typed
        {
            return Err(format!(
                "{typed:?} was typed into the dial field, and {:?} is there",
                view.panel.dial.text
            ));
        }
        let shown = |id: CallId| view.shared.calls.iter().find(|call: &&CallView| call.id == id);
        let mut saved = Vec::new();
        for (id, note) in &self.notes {
            match shown(*id) {
                Some(call) if call.note.text == *note => {}
                Some(call) => return Err(format!("{note:?} was typed, and {:?} is there", call.note.text)),
                None if crm.all("saveLog").iter().any(|log| log.to_string().contains(note)) => {
                    saved.push(*id);
                }
                None if is_owed(note) => {}
                None => return Err(format!("the note {note:?} is gone with its call, and was not saved")),
            }
        }
        for id in saved {
            self.notes.remove(&id);
        }
        self.chosen(view, crm, is_owed)
    }

    /// What was chosen for a call is in its card, or was saved with it.
    fn chosen(&mut self, view: &View, crm: &FakeCrm, is_owed: impl Fn(&str) -> bool) -> Result<(), String> {
        let shown = |id: CallId| view.shared.calls.iter().find(|call: &&CallView| call.id == id);
        let mut gone = Vec::new();
        for (id, code) in &self.dispositions {
            let in_card = shown(*id).and_then(|call| call.disposition.as_ref());
            let text = format!("outcome{}x", code.trim_start_matches('d'));
            match in_card {
                Some(offered) if offered.chosen == *code => {}
                Some(offered) => return Err(format!("{code} was chosen, and {:?} is there", offered.chosen)),
                None if crm.all("saveLog").iter().any(|log| log.to_string().contains(&text)) => {
                    gone.push(*id);
                }
                None if is_owed(&format!("\"disposition\":\"{code}\"")) => {}
                None => return Err(format!("{code} is gone with its call, and was not saved")),
            }
        }
        for id in gone {
            self.dispositions.remove(&id);
        }
        Ok(())
    }
}

/// A request and what it is about, however a number is written.
fn wish(request: &str, about: &str) -> String {
    let request = match request {
        // What dialling means is decided by whether there is a call.
        "makecall" | "consultation" => "dial",
        other => other,
    };
    let digits = NUMBERS.iter().map(|(_, _, digits)| *digits).find(|digits| about.ends_with(digits));
    let about = digits.unwrap_or(about);
    if about.is_empty() { request.to_owned() } else { format!("{request} {about}") }
}
