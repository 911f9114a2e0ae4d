//! The engine as a page sees it: over a port.

use std::cell::RefCell;
use std::rc::Rc;

use cordboard::browser::engine::{self, guard};
use cordboard::browser::line::{Answer, Question, ToEngine, ToPage, pack, unpack};
use cordboard::input::{Action, Field, Page, PanelInput};
use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{MessageChannel, MessageEvent, MessagePort};

use crate::bench::{js, until, wait};

/// An engine of its own, and a page's end of the line to it.
struct Line {
    port: MessagePort,
    told: Rc<RefCell<Vec<ToPage>>>,
    _heard: EventListener,
}

impl Line {
    /// A page that has said its name.
    async fn new(site: &str) -> Self {
        let watch = "(site) => ({ version: '1', site, lock: `${site} lock`, clock: undefined, ports: [], forget() {}, saved: '', tape: [], \
             restarts: 0, release: undefined, gone: undefined, holds() {}, record: async () => null, ended() {} })";
        engine::start(js(watch, &site.into()).unchecked_into());
        let channel = MessageChannel::new().unwrap();
        engine::connect(channel.port2());
        let told = Rc::<RefCell<Vec<ToPage>>>::default();
        let list = Rc::clone(&told);
        let heard = EventListener::new(&channel.port1(), "message", move |event| {
            let data = event.unchecked_ref::<MessageEvent>().data();
            list.borrow_mut().push(unpack(&data).unwrap());
        });
        channel.port1().start();
        let line = Self { port: channel.port1(), told, _heard: heard };
        line.say(&ToEngine::Hello { page: format!("{site} page"), locked: false });
        until(|| line.told.borrow().iter().any(|told| matches!(told, ToPage::Hello { .. }))).await;
        line
    }

    fn say(&self, message: &ToEngine) {
        self.port.post_message(&pack(message)).unwrap();
    }

    /// A page without a CRM, which has something to say.
    fn attaches(&self) {
        let page = Page { protocol: "http:".into(), host: "localhost".into(), ..Page::default() };
        self.say(&ToEngine::Input { input: PanelInput::Attached(Box::new(page)), password: None });
    }

    async fn answer(&self, id: u32, action: Action) -> Answer {
        self.say(&ToEngine::Ask(id, Question::Act(action, None)));
        until(|| self.answers().iter().any(|(of, _)| *of == id)).await;
        self.answers().into_iter().find(|(of, _)| *of == id).unwrap().1
    }

    fn answers(&self) -> Vec<(u32, Answer)> {
        let told = self.told.borrow();
        let answers = told.iter().filter_map(|told| match told {
            ToPage::Answer(id, answer) => Some((*id, answer.clone())),
            _ => None,
        });
        answers.collect()
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        engine::end();
    }
}

/// A list of what is said in the channel of a site, to which a page has said its name.
const NAMES_ITSELF: &str = "(hello) => { window.channel = new BroadcastChannel('ended'); window.heard = []; \
     channel.onmessage = ({ data }) => heard.push(data); channel.postMessage({ from: 'page', message: hello }); return heard; }";

/// The code of the refusal.
fn refused(answer: Answer) -> &'static str {
    let Answer::Refused(refusal) = answer else { panic!("{answer:?}") };
    assert!(!refusal.words.is_empty());
    refusal.code.code()
}

fn is_firefox() -> bool {
    js("() => navigator.userAgent.includes('Firefox')", &JsValue::NULL).is_truthy()
}

fn dial() -> Action {
    Action::Dial("7722".into())
}

#[wasm_bindgen_test]
async fn refusals_have_a_stable_code_and_words() {
    let line = Line::new("refusals").await;
    assert_eq!(refused(line.answer(1, dial()).await), "not-possible", "no page is attached");
    line.attaches();
    assert_eq!(refused(line.answer(2, dial()).await), "not-connected");
    assert_eq!(refused(line.answer(3, Action::SendDigits("1".into())).await), "not-connected");
}

#[wasm_bindgen_test]
async fn a_page_that_attaches_is_told_what_it_shows() {
    let line = Line::new("views").await;
    line.attaches();
    let shows = |told: &ToPage| matches!(told, ToPage::View(view) if !view.shared.notices.is_empty());
    until(|| line.told.borrow().iter().any(shows)).await; // a page without a CRM has something to say
}

#[wasm_bindgen_test]
async fn what_is_said_at_once_is_answered_in_turn() {
    let line = Line::new("turns").await;
    line.attaches();
    for id in 1..=3 {
        line.say(&ToEngine::Ask(id, Question::Act(dial(), None)));
    }
    until(|| line.answers().len() == 3).await;
    assert_eq!(line.answers().iter().map(|(id, _)| *id).collect::<Vec<_>>(), [1, 2, 3]);
}

#[wasm_bindgen_test]
async fn what_comes_close_together_is_shown_once_and_whole() {
    let line = Line::new("burst").await;
    line.attaches();
    line.answer(1, dial()).await;
    line.told.borrow_mut().clear();
    for digits in 1..=20 {
        let input = PanelInput::Draft(Field::Dial, "7".repeat(digits));
        line.say(&ToEngine::Input { input, password: None });
    }
    line.answer(2, dial()).await;
    let told = line.told.borrow();
    let views: Vec<_> = told
        .iter()
        .filter_map(|told| if let ToPage::View(view) = told { Some(view) } else { None })
        .collect();
    // Firefox gives the engine a turn of its own after each message.
    let most = if is_firefox() { 20 } else { 3 };
    assert!((1..=most).contains(&views.len()), "{} views", views.len());
    assert_eq!(
        views.last().unwrap().panel.dial.text,
        "7".repeat(20),
        "whoever is answered sees what came of it"
    );
}

#[wasm_bindgen_test]
async fn an_engine_that_has_ended_answers_nobody() {
    drop(Line::new("ended").await);
    let hello = pack(&ToEngine::Hello { page: "page".to_owned(), locked: false });
    let heard: js_sys::Array = js(NAMES_ITSELF, &hello).unchecked_into();
    wait("100").await;
    js_sys::eval("channel.close();").unwrap();
    assert_eq!(heard.length(), 0);
}

#[wasm_bindgen_test]
async fn each_step_of_a_task_is_inside_of_the_engine() {
    let inside = Rc::<RefCell<Vec<bool>>>::default();
    let steps = Rc::clone(&inside);
    guard::spawn(async move {
        steps.borrow_mut().push(guard::is_stuck());
        wait("1").await;
        steps.borrow_mut().push(guard::is_stuck());
    });
    until(|| inside.borrow().len() == 2).await;
    assert_eq!(*inside.borrow(), [true, true]);
    assert!(!guard::is_stuck(), "it came out");
}

#[wasm_bindgen_test]
async fn what_is_no_message_changes_nothing() {
    let line = Line::new("noise").await;
    line.attaches();
    line.answer(1, dial()).await;
    let views = || line.told.borrow().iter().filter(|told| matches!(told, ToPage::View(_))).count();
    let before = views();
    for noise in
        [JsValue::from("answer"), JsValue::NULL, js("() => new Uint8Array([255, 255, 255])", &JsValue::NULL)]
    {
        line.port.post_message(&noise).unwrap();
    }
    line.say(&ToEngine::Ask(2, Question::Counts));
    until(|| line.answers().len() == 2).await;
    assert_eq!(views(), before);
}
