//! Before a number is dialled a web server of the site may be asked (spec/other-systems.md 2.4, `onClickToDial`). The
//! number waits visibly for three seconds at most; what comes later is not heard. A page load in that time asks again.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Change, Dialing, HeldClick, Timer};
use crate::clock::Now;
use crate::effect::{Effect, Fetch, Level};
use crate::ids::PanelId;
use crate::input::Fetched;
use crate::json::{self, FieldWords};
use crate::notice::Topic;
use crate::number::dialing::{self, Dialled};
use crate::phone::Phone;
use crate::phone::cti::ctisvr::Request;
use crate::record::Record;
use crate::site::context::Context;
use crate::site::rules::encode;
use crate::site::settings::AskFirst;
use crate::words::{Arg, Message, say};

/// The server has this long to answer.
const ANSWER_MS: u32 = 3_000;
/// The most characters of a refusal's words that are shown.
const WORDS: usize = 200;
/// The fields of an answer that say why a number is refused; a recording keeps their names.
pub(crate) const SAYS_WHY: &[&str] = &["message", "reason", "text", "error"];
/// How many past questions are kept, for diagnostics.
const KEPT: usize = 10;

/// The number that is asked about, and what became of earlier ones.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Asking {
    waits: Option<Waits>,
    /// Past questions, the latest last: when, and what became of each, without numbers.
    trace: Vec<(u64, Message)>,
}

/// A number that is dialled when the server allows it.
#[derive(Debug, Serialize, Deserialize)]
struct Waits {
    click: HeldClick,
    /// The panel whose dial field it was typed into; a clicked one has none.
    typed: Option<PanelId>,
    /// It was meant as a consultation: if the calls change meanwhile, dialling means something else.
    consults: bool,
}

/// What the server says.
enum Verdict {
    Allows(Message),
    /// It refuses, in its own words or without any.
    Refuses(String),
    /// It says nothing that can be read, and this is why.
    Silent(Message),
}

impl Dialing {
    /// Asks whether a number may be dialled. A number that is asked about already gives way to a later one.
    pub(super) fn ask_about(
        &mut self,
        now: Now,
        click: HeldClick,
        typed: Option<PanelId>,
        dialled: &Dialled,
        phone: &mut Phone,
        cx: &mut Context<'_>,
    ) {
        let same = |waits: &Waits| dialing::same_number(&waits.click.number, &click.number);
        if self.waits().is_some_and(same) {
            let words = say!("asked-about-already", number: Arg::number(&click.number));
            return cx.notices.info(now, Topic::Dialing, words);
        }
        let Some(request) = self.may_dial(now, dialled, phone, cx) else { return };
        let consults = matches!(request, Request::Consultation(_));
        let Some(ask) = cx.site.ask_first(typed.is_some()) else { return };
        let fetch = question(ask, &click, phone.agent_id());
        self.stop_asking(now, say!("asked-other-instead"), cx);
        cx.notices.clear(Topic::Dialing);
        self.asking.waits = Some(Waits { click, typed, consults });
        cx.changed();
        match fetch {
            Some(fetch) => {
                self.changes.push_back(Change::Ask(fetch));
                self.timers.set(now, Timer::Asking, u64::from(ANSWER_MS));
            }
            None => self.asked(now, Verdict::Silent(say!("asked-address-unusable")), phone, cx),
        }
    }

    /// What the panel says while a number is asked about.
    pub(super) fn asking_words(&self) -> Option<Message> {
        let number = crate::number::plain(&self.waits()?.click.number);
        Some(say!("asking-whether", number: Arg::number(number)))
    }

    /// A clicked number that is asked about, for a save: the next page asks again.
    pub(super) fn asked_click(&self) -> Option<&HeldClick> {
        self.waits().filter(|waits| waits.typed.is_none()).map(|waits| &waits.click)
    }

    /// Whether a number is asked about.
    pub(super) fn is_asking(&self) -> bool {
        self.waits().is_some()
    }

    /// The number that is asked about is not dialled any more, whatever the answer.
    pub(super) fn stop_asking(&mut self, now: Now, why: Message, cx: &mut Context<'_>) {
        if self.take_waits(cx).is_some() {
            self.note_asked(now, why);
        }
    }

    /// What became of asking a web server. An answer that nothing waits for is dropped.
    pub fn answered(&mut self, now: Now, outcome: &Fetched, phone: &mut Phone, cx: &mut Context<'_>) {
        if !self.is_asking() {
            cx.counters.stale += 1;
            return;
        }
        self.asked(now, verdict(outcome), phone, cx);
    }

    /// No answer came in time.
    pub(super) fn ask_silent(&mut self, now: Now, phone: &mut Phone, cx: &mut Context<'_>) {
        self.asked(now, verdict(&Fetched::TimedOut), phone, cx);
    }

    fn waits(&self) -> Option<&Waits> {
        self.asking.waits.as_ref()
    }

    fn take_waits(&mut self, cx: &mut Context<'_>) -> Option<Waits> {
        let waits = self.asking.waits.take()?;
        self.timers.clear(Timer::Asking);
        cx.changed();
        Some(waits)
    }

    fn asked(&mut self, now: Now, verdict: Verdict, phone: &mut Phone, cx: &mut Context<'_>) {
        let dials_when_silent = cx.site.ask_first(false).is_some_and(|ask| ask.dial_when_silent);
        let Some(waits) = self.take_waits(cx) else { return };
        let number = Arg::number(&waits.click.number);
        match verdict {
            Verdict::Allows(words) => {
                self.note_asked(now, words);
                self.dial_allowed(now, waits, phone, cx);
            }
            Verdict::Refuses(words) => {
                self.note_asked(now, say!("asked-refused"));
                let words = if words.is_empty() {
                    say!("not-dialled-refused", number: number)
                } else {
                    say!("not-dialled-server-says", number: number, words: Arg::text(words))
                };
                cx.notices.warning(Topic::Dialing, words);
            }
            Verdict::Silent(why) => {
                cx.effects.push(Effect::Log(Level::Warn, format!("asked before dialling: {why}")));
                if dials_when_silent {
                    self.note_asked(now, say!("asked-dialled-all-the-same", why: why));
                    return self.dial_allowed(now, waits, phone, cx);
                }
                self.note_asked(now, say!("asked-not-dialled", why: &why));
                cx.notices.warning(Topic::Dialing, say!("not-dialled-nobody-says", number: number, why: why));
            }
        }
    }

    /// The number may be dialled, if dialling still means what it meant when it was asked for: a call, or a consultation.
    fn dial_allowed(&mut self, now: Now, waits: Waits, phone: &mut Phone, cx: &mut Context<'_>) {
        // INVARIANT: the save comes before the dial is sent, so that no later page asks and dials again.
        cx.effects.push(Effect::Save);
        let HeldClick { number, record, way, .. } = waits.click;
        if !phone.is_ready() {
            return match waits.typed {
                // When the phone is ready it is asked about again.
                None => self.dial_clicked(now, number, record, phone, cx),
                Some(_) => cx
                    .notices
                    .warning(Topic::Dialing, say!("not-dialled-server-lost", number: Arg::number(number))),
            };
        }
        let own = phone.extension();
        let dialled = match dialing::read(way, &number, own, cx.site.dial_plan()) {
            Ok(dialled) => dialled,
            Err(refusal) => return cx.notices.warning(Topic::Dialing, refusal.words),
        };
        let Some(request) = self.may_dial(now, &dialled, phone, cx) else { return };
        if matches!(request, Request::Consultation(_)) != waits.consults {
            let words = say!("not-dialled-calls-changed", number: Arg::number(number));
            return cx.notices.warning(Topic::Dialing, words);
        }
        if self.dial(now, &number, dialled, record, phone, cx)
            && let Some(panel) = waits.typed
        {
            self.changes.push_back(Change::Used(panel, number));
        }
    }

    /// The last questions: when, and what became of each.
    pub fn asked_before(&self) -> &[(u64, Message)] {
        &self.asking.trace
    }

    fn note_asked(&mut self, now: Now, words: Message) {
        let trace = &mut self.asking.trace;
        if trace.len() >= KEPT {
            trace.remove(0);
        }
        trace.push((now.wall_ms, words));
    }
}

/// The question; `None` where the address in the settings can't be used.
fn question(ask: &AskFirst, click: &HeldClick, agent: &str) -> Option<Fetch> {
    if ask.url.is_empty() {
        return None;
    }
    let record = |part: fn(&Record) -> &str| click.record.as_ref().map_or("", part);
    let values = [
        ("SalesForceID", record(|record| &record.id)),
        ("CallerID", click.number.trim()),
        ("AgentUID", agent),
        ("RecordType", record(|record| &record.object)),
        ("RecordName", record(|record| &record.name)),
    ];
    let mut url = ask.url.clone();
    let has_variables = url.contains("${");
    for (name, value) in &values {
        url = url.replace(&["${", name, "}"].concat(), &encode::component(value));
    }
    // The article's three names are what a server expects where nothing else is said.
    let usual = values.get(..3).unwrap_or_default();
    let mut body = None;
    let mut headers = Vec::new();
    if ask.post {
        let fields: Value = usual.iter().copied().collect();
        body = Some(fields.to_string());
        headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
    } else if !has_variables {
        for (name, value) in usual {
            let sign = if url.contains('?') { "&" } else { "?" };
            url = [&url, sign, name, "=", &encode::component(value)].concat();
        }
    }
    let method = if ask.post { "POST" } else { "GET" };
    Some(Fetch {
        method: method.to_owned(),
        url,
        headers,
        body,
        credentials: ask.cookies,
        unread: false,
        is_directory: false,
        timeout_ms: ANSWER_MS,
    })
}

fn verdict(outcome: &Fetched) -> Verdict {
    match outcome {
        Fetched::Answered(status @ 200..=299, _) => Verdict::Allows(say!("asked-allowed", status: *status)),
        Fetched::Answered(400 | 403 | 404, text) => Verdict::Refuses(refusal_words(text)),
        Fetched::Answered(status, _) => Verdict::Silent(say!("asked-server-answered", status: *status)),
        Fetched::TimedOut => Verdict::Silent(say!("no-answer-within", seconds: ANSWER_MS / 1_000)),
        Fetched::Sent | Fetched::Failed | Fetched::Directory(_) => Verdict::Silent(say!("fetch-failed")),
    }
}

/// What a refusal says, for people: a field of a JSON object, or the text; of a web page nothing.
fn refusal_words(text: &str) -> String {
    let text = text.trim();
    if text.starts_with('<') {
        return String::new();
    }
    match json::read_object(text) {
        Some(fields) => SAYS_WHY
            .iter()
            .map(|name| plain(&fields.words(name), WORDS))
            .find(|words| !words.is_empty())
            .unwrap_or_default(),
        None => plain(text, WORDS),
    }
}

/// A text of somebody else's in one line, without control and direction signs, cut where it is too long.
fn plain(text: &str, most: usize) -> String {
    let odd = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let spaced: String = text.chars().map(|c| if odd(c) { ' ' } else { c }).collect();
    let line = spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(most) {
        Some((at, _)) => [line.get(..at).unwrap_or_default(), "…"].concat(),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::dialing::Way;

    fn question_of(url: &str, post: bool) -> Fetch {
        let record = Record {
            id: "003A".into(),
            object: "Contact".into(),
            name: "Ada & Co".into(),
            ..Record::default()
        };
        let click =
            HeldClick { number: " +44 20#7".into(), record: Some(record), until: 0, way: Way::Clicked };
        let ask = AskFirst { url: url.into(), post, ..AskFirst::default() };
        question(&ask, &click, "4711").unwrap()
    }

    #[test]
    fn the_number_can_not_leave_its_place_in_the_address() {
        assert_eq!(
            question_of("/may", false).url,
            "/may?SalesForceID=003A&CallerID=%2B44%2020%237&AgentUID=4711"
        );
        assert_eq!(
            question_of("https://a.example/may?x=1", false).url,
            "https://a.example/may?x=1&SalesForceID=003A&CallerID=%2B44%2020%237&AgentUID=4711"
        );
        assert_eq!(
            question_of("/may?n=${CallerID}&who=${RecordName}&odd=${Nothing}", false).url,
            "/may?n=%2B44%2020%237&who=Ada%20%26%20Co&odd=${Nothing}"
        );
    }

    #[test]
    fn by_post_the_question_is_a_json_object() {
        let fetch = question_of("/may", true);
        assert_eq!((fetch.method.as_str(), fetch.url.as_str()), ("POST", "/may"));
        let body: serde_json::Value = serde_json::from_str(&fetch.body.unwrap()).unwrap();
        assert_eq!(
            body,
            serde_json::json!({ "SalesForceID": "003A", "CallerID": "+44 20#7", "AgentUID": "4711" })
        );
    }

    #[test]
    fn words_of_a_refusal_are_one_short_line() {
        assert_eq!(refusal_words(" On the\r\n do-not-call\tlist\u{202e}. "), "On the do-not-call list .");
        assert_eq!(refusal_words(r#"{"message": "No", "reason": "x"}"#), "No");
        assert_eq!(refusal_words(r#"{"status": 403}"#), "");
        assert_eq!(refusal_words("<html><h1>Forbidden</h1>"), "");
        let long = refusal_words(&"ä".repeat(900));
        assert_eq!((long.chars().count(), long.ends_with('…')), (WORDS + 1, true));
    }
}
