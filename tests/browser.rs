//! The shell in a real browser: hooks and painting on the real markup, focus and caret, delegated listeners, the CRM's
//! libraries, storage, sockets, and the surface for JS. `wasm-pack test --headless --chrome` (and `--firefox`).
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test may panic
#![allow(clippy::assigning_clones)] // it reads better

use std::cell::RefCell;
use std::rc::Rc;

use cordboard::browser::Softphone;
use cordboard::browser::crm_host::CrmHost;
use cordboard::browser::listener::Listener;
use cordboard::browser::page::Page;
use cordboard::browser::runtime::Sink;
use cordboard::browser::socket::Socket;
use cordboard::browser::{clock, facts, storage};
use cordboard::crm::{Callback, CrmCall, CrmKind};
use cordboard::input::{Action, CallId, CrmEventKind, Field, PanelInput, RequestId, WorkMode};
use cordboard::view::{
    AgentView, CallState, CallView, DiagnosticsSection, DialingView, HistoryKind, HistoryView, NoticeKind,
    NoticeView, PhoneState, SharedView, TextField, View,
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

wasm_bindgen_test_configure!(run_in_browser);

// --- The bench: the real markup in the test's document, a page on it, and a list of what the page said. ---

struct Bench {
    place: Element,
    root: HtmlElement,
    said: Rc<RefCell<Vec<PanelInput>>>,
    page: Option<Rc<Page>>,
}

impl Bench {
    /// The real markup, with a page on it.
    fn new() -> Self {
        Self::with(|markup| markup)
    }

    /// The markup as a site changed it.
    fn with(change: impl Fn(String) -> String) -> Self {
        let mut bench = Self::bare(change);
        bench.page = Some(bench.page());
        bench
    }

    /// The markup alone.
    fn bare(change: impl Fn(String) -> String) -> Self {
        let html = include_str!("../www/index.html");
        let main = html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
        let place = document().create_element("div").unwrap();
        place.set_inner_html(&change(format!("<main{main}</main>")));
        document().body().unwrap().append_child(&place).unwrap();
        let root = place.query_selector("#softphone").unwrap().unwrap().unchecked_into();
        Self { place, root, said: Rc::default(), page: None }
    }

    fn page(&self) -> Rc<Page> {
        let said = Rc::clone(&self.said);
        Page::new(&self.root, Rc::new(move |input| said.borrow_mut().push(input)), Rc::new(diagnostics))
    }

    fn paint(&self, view: &View) {
        self.page.as_ref().unwrap().paint(view.clone());
    }

    fn find(&self, selector: &str) -> HtmlElement {
        let found = self.root.query_selector(selector).unwrap();
        found.unwrap_or_else(|| panic!("{selector} is not in the page")).unchecked_into()
    }

    fn text(&self, selector: &str) -> String {
        self.find(selector).text_content().unwrap_or_default()
    }

    fn value(&self, selector: &str) -> String {
        self.find(selector).unchecked_into::<HtmlInputElement>().value()
    }

    fn hidden(&self, selector: &str) -> bool {
        self.find(selector).has_attribute("hidden")
    }

    fn disabled(&self, selector: &str) -> bool {
        self.find(selector).has_attribute("disabled")
    }

    fn kinds(&self, selector: &str) -> usize {
        self.root.query_selector_all(selector).unwrap().length() as usize
    }

    fn click(&self, selector: &str) {
        js(
            "(at) => at.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))",
            &self.find(selector),
        );
    }

    /// Types as a person does: the value changes, then the event comes.
    fn type_into(&self, selector: &str, text: &str) {
        let field = self.find(selector);
        if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
            area.set_value(text);
        } else {
            field.unchecked_ref::<HtmlInputElement>().set_value(text);
        }
        js("(field) => field.dispatchEvent(new InputEvent('input', {bubbles: true}))", &field);
    }

    /// Presses a key; `true` when the page took it.
    fn press(&self, selector: &str, key: &str) -> bool {
        let code = format!(
            "(at) => !at.dispatchEvent(new KeyboardEvent('keydown', {{key: '{key}', bubbles: true, cancelable: true}}))"
        );
        js(&code, &self.find(selector)).is_truthy()
    }

    fn has_focus(&self, selector: &str) -> bool {
        document().active_element().is_some_and(|active| active.is_same_node(Some(&self.find(selector))))
    }

    fn actions(&self) -> Vec<Action> {
        let said = self.said.borrow();
        said.iter()
            .filter_map(|input| match input {
                PanelInput::Action(action) => Some(action.clone()),
                _ => None,
            })
            .collect()
    }

    /// How many changes `act` makes to the document.
    fn changes(&self, act: impl FnOnce()) -> u32 {
        let watch = "(root) => { const o = new MutationObserver(() => {}); \
            o.observe(root, {subtree: true, childList: true, attributes: true, characterData: true}); return o; }";
        let observer = js(watch, &self.root);
        act();
        js("(observer) => String(observer.takeRecords().length)", &observer)
            .as_string()
            .unwrap()
            .parse()
            .unwrap()
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        self.page.take();
        self.place.remove();
    }
}

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Runs a JS function on one value.
fn js(code: &str, value: &JsValue) -> JsValue {
    let function: js_sys::Function = js_sys::eval(&format!("({code})")).unwrap().unchecked_into();
    function.call1(&JsValue::UNDEFINED, value).unwrap()
}

fn ready() -> View {
    View {
        shared: SharedView {
            state: PhoneState::Ready,
            connection: "Connected to the primary server".to_owned(),
            agent: AgentView {
                extension: "2611".to_owned(),
                agent_id: "4711".to_owned(),
                mode: Some(WorkMode::Auto),
                mode_text: "Auto".to_owned(),
                can_log_out: true,
                can_set_mode: true,
                reasons: vec![("0".to_owned(), "Default".to_owned()), ("1".to_owned(), "Lunch".to_owned())],
                ..AgentView::default()
            },
            dialing: DialingView { can_call: true, ..DialingView::default() },
            ..SharedView::default()
        },
        ..View::default()
    }
}

fn with_calls(calls: Vec<CallView>) -> View {
    let mut view = ready();
    view.shared.calls = calls;
    view
}

fn call(id: u32, state: CallState) -> CallView {
    let json = format!(
        r#"{{"id":{id},"state":"{}","stateText":"{}","number":"+49 89 {id}","name":"","dnis":"7700","parties":[],
            "since":0,"lasted":null,"canAnswer":false,"canHangup":true,"canHold":false,"canRetrieve":false,
            "canAlternate":false,"canReconnect":false,"canDrop":false,"canSendDigits":false,"canForget":false,
            "canClose":false,"popText":"","canPop":false,"logText":"","canRetryLog":false,
            "note":{{"text":"","revision":0}}}}"#,
        state.word(),
        state.word(),
    );
    let mut call: CallView = serde_json::from_str(&json).unwrap();
    call.can_answer = state == CallState::Alerting;
    call.can_hold = state == CallState::Connected;
    call.can_retrieve = state == CallState::Held;
    call.can_send_digits = state == CallState::Connected;
    call
}

fn diagnostics() -> Vec<DiagnosticsSection> {
    vec![DiagnosticsSection { title: "CRM".to_owned(), lines: vec![("Found".to_owned(), "none".to_owned())] }]
}

fn notice(id: u32, kind: NoticeKind, text: &str) -> NoticeView {
    NoticeView { id, kind, item: String::new(), text: text.to_owned(), can_retry: false, can_dismiss: true }
}

// --- Painting ---

#[wasm_bindgen_test]
fn the_markup_lacks_no_required_hook() {
    let bench = Bench::new();
    assert!(bench.page.as_ref().unwrap().missing().is_empty());
}

#[wasm_bindgen_test]
fn a_view_is_shown_in_words_and_states() {
    let bench = Bench::new();
    bench.paint(&ready());
    assert_eq!(bench.text("[data-bind='agent.mode']"), "Auto");
    assert_eq!(bench.text("[data-bind=connection]"), "Connected to the primary server");
    assert_eq!(bench.root.get_attribute("data-state").as_deref(), Some("ready"));
    assert_eq!(bench.find("#btnAuto").get_attribute("aria-pressed").as_deref(), Some("true"));
    assert_eq!(bench.find("#btnAux").get_attribute("aria-pressed").as_deref(), Some("false"));
    assert!(bench.hidden("[data-show=loading]") && !bench.hidden("[data-show=idle]"));
    assert!(!bench.disabled("#btnSubmitCall") && bench.disabled("[data-action=consult]"));
}

#[wasm_bindgen_test]
fn the_same_view_again_touches_nothing() {
    let bench = Bench::new();
    let view = with_calls(vec![call(1, CallState::Connected), call(2, CallState::Held)]);
    bench.paint(&view);
    assert_eq!(bench.changes(|| bench.paint(&view)), 0);
}

#[wasm_bindgen_test]
fn painting_changes_only_what_changed() {
    let bench = Bench::new();
    let mut view = with_calls(vec![call(1, CallState::Connected), call(2, CallState::Held)]);
    bench.paint(&view);
    view.shared.connection = "Connected to the backup server".to_owned();
    let changes = bench.changes(|| bench.paint(&view));
    assert_eq!(changes, 1, "one text, one change");
    assert_eq!(bench.text("[data-bind=connection]"), "Connected to the backup server");
}

#[wasm_bindgen_test]
fn a_callers_name_stays_text() {
    let bench = Bench::new();
    let evil = "<img src=x onerror=\"window.hacked = 1\">";
    let mut calling = call(1, CallState::Alerting);
    calling.name = evil.to_owned();
    let mut view = with_calls(vec![calling]);
    view.shared.notices = vec![notice(1, NoticeKind::Warning, evil)];
    bench.paint(&view);
    assert_eq!(bench.text("[data-bind='call.name']"), evil);
    assert_eq!(bench.kinds("img"), 0);
}

#[wasm_bindgen_test]
fn rows_come_from_their_templates_and_show_only_what_can_be_pressed() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(1, CallState::Alerting), call(2, CallState::Held)]));
    assert_eq!(bench.kinds(".card"), 2);
    assert_eq!(bench.find(".card").get_attribute("data-state").as_deref(), Some("alerting"));
    assert!(!bench.hidden(".card[data-key='1'] [data-action=answer]"));
    assert!(bench.hidden(".card[data-key='2'] [data-action=answer]"));
    assert!(!bench.hidden(".card[data-key='2'] [data-action=retrieve]"));
    bench.paint(&ready());
    assert_eq!(bench.kinds(".card"), 0);
}

#[wasm_bindgen_test]
fn the_parties_of_a_conference_are_rows_inside_the_call() {
    let bench = Bench::new();
    let mut conference = call(1, CallState::Connected);
    conference.parties = vec!["2612".to_owned(), "2613".to_owned()];
    conference.can_drop = true;
    bench.paint(&with_calls(vec![conference]));
    bench.click("[data-row=party]:nth-of-type(2) [data-action=drop-party]");
    assert_eq!(bench.actions(), [Action::DropParty("2613".to_owned())]);
}

#[wasm_bindgen_test]
fn the_classic_fields_show_the_call_that_needs_the_agent_most() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(7, CallState::Alerting), call(2, CallState::Held)]));
    assert_eq!((bench.value("#txtCLI"), bench.value("#txtDNIS")), ("+49 89 7".to_owned(), "7700".to_owned()));
    bench.paint(&ready());
    assert_eq!(bench.value("#txtCLI"), "");
}

#[wasm_bindgen_test]
fn a_logged_in_agent_is_shown_locked_and_without_a_password() {
    let bench = Bench::new();
    bench.paint(&ready());
    assert_eq!(
        (bench.value("#txtAgentId"), bench.value("#txtPasswd")),
        ("4711".to_owned(), "*****".to_owned())
    );
    assert!(bench.find("#txtAgentId").has_attribute("readonly"));
    assert!(bench.disabled("#btnSubmitLogin") && !bench.disabled("#btnSubmitLogout"));
    let mut out = ready();
    out.shared.agent = AgentView { extension: "2611".to_owned(), can_log_in: true, ..AgentView::default() };
    bench.paint(&out);
    assert_eq!((bench.value("#txtAgentId"), bench.value("#txtPasswd")), (String::new(), String::new()));
    assert!(!bench.find("#txtPasswd").has_attribute("readonly") && !bench.disabled("#btnSubmitLogin"));
    assert!(bench.disabled("#btnAuto"));
}

#[wasm_bindgen_test]
fn past_calls_are_dialled_again_by_their_number() {
    let bench = Bench::new();
    let mut view = ready();
    view.shared.history = vec![HistoryView {
        id: CallId(9),
        number: "7722".to_owned(),
        name: String::new(),
        kind: HistoryKind::Missed,
        began: 0,
        lasted: 0,
        can_redial: true,
    }];
    bench.paint(&view);
    assert_eq!(bench.text(".badge").trim(), "1 missed");
    assert_eq!(bench.find(".past").get_attribute("data-kind").as_deref(), Some("missed"));
    bench.click("[data-action=redial]");
    assert_eq!(bench.actions(), [Action::Dial("7722".to_owned())]);
}

#[wasm_bindgen_test]
fn problems_are_said_loud_and_calls_politely() {
    let bench = Bench::new();
    let mut view = with_calls(vec![call(1, CallState::Alerting)]);
    view.shared.notices = vec![notice(3, NoticeKind::Problem, "No server answers.")];
    bench.paint(&view);
    assert!(bench.text("[data-announce=alert]").contains("No server answers."));
    assert!(bench.text("[data-announce=polite]").contains("alerting"));
    bench.click("[data-action=dismiss]");
    assert_eq!(bench.actions(), [Action::Dismiss(3)]);
}

// --- A site's own markup ---

#[wasm_bindgen_test]
fn a_missing_required_hook_is_reported_in_the_page_by_name() {
    let bench = Bench::with(|html| html.replace("data-bind=\"connection\"", ""));
    bench.paint(&ready());
    assert_eq!(bench.page.as_ref().unwrap().missing(), ["data-bind=\"connection\""]);
    assert!(bench.text(".notice[data-kind=problem]").contains("data-bind=\"connection\""));
}

#[wasm_bindgen_test]
fn without_a_place_for_notices_the_missing_hooks_are_said_all_the_same() {
    let bench = Bench::with(|html| html.replace("data-row=\"notice\"", ""));
    bench.paint(&ready());
    assert!(bench.text("[data-missing]").contains("data-row=\"notice\""));
}

#[wasm_bindgen_test]
fn missing_optional_hooks_are_fine() {
    let bench = Bench::with(|html| {
        html.replace("data-action=\"conference\"", "")
            .replace("data-row=\"history\"", "")
            .replace("data-clock", "x")
    });
    bench.paint(&with_calls(vec![call(1, CallState::Connected)]));
    assert!(bench.page.as_ref().unwrap().missing().is_empty());
    assert_eq!(bench.kinds(".card"), 1);
}

#[wasm_bindgen_test]
fn a_page_with_classic_ids_and_no_hooks_works() {
    let bench = Bench::with(|_| {
        "<main id=softphone><p data-bind=connection></p><ul><template data-row=notice><li></li></template></ul>
         <input id=txtCLI><input id=txtPhoneNumber><button id=btnAuto type=button>Auto</button>
         <button id=btnAcw type=button onclick='void 0'>Acw</button></main>"
            .to_owned()
    });
    bench.paint(&with_calls(vec![call(5, CallState::Alerting)]));
    assert!(bench.page.as_ref().unwrap().missing().is_empty());
    assert_eq!(bench.value("#txtCLI"), "+49 89 5");
    bench.click("#btnAuto");
    bench.click("#btnAcw"); // it has a handler of its own
    assert_eq!(bench.actions(), [Action::SetMode { mode: WorkMode::Auto, reason: None, password: None }]);
}

// --- Focus and caret ---

#[wasm_bindgen_test]
fn focus_and_caret_survive_a_repaint() {
    let bench = Bench::new();
    let mut view = with_calls(vec![call(1, CallState::Connected)]);
    bench.paint(&view);
    let note: HtmlTextAreaElement = bench.find(".card textarea").unchecked_into();
    note.focus().unwrap();
    bench.type_into(".card textarea", "call back on Monday");
    note.set_selection_range(4, 4).unwrap();
    view.shared.calls[0].note.text = "call back on Monday".to_owned(); // the draft, as the core keeps it
    view.shared.calls[0].state_text = "Talking".to_owned();
    view.shared.connection = "Connected to the backup server".to_owned();
    bench.paint(&view);
    assert!(bench.has_focus(".card textarea"));
    assert_eq!(note.selection_start().unwrap(), Some(4));
    assert_eq!(note.value(), "call back on Monday");
}

#[wasm_bindgen_test]
fn focus_survives_a_new_order_of_rows() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(1, CallState::Connected), call(2, CallState::Held)]));
    bench.find(".card[data-key='1'] textarea").focus().unwrap();
    let order =
        [(3, CallState::Alerting), (2, CallState::Connected), (1, CallState::Held), (4, CallState::Ended)];
    bench.paint(&with_calls(order.iter().map(|(id, state)| call(*id, *state)).collect()));
    assert!(bench.has_focus(".card[data-key='1'] textarea"));
    let cards = bench.root.query_selector_all(".card").unwrap();
    let keys: Vec<String> = (0..cards.length())
        .map(|at| cards.get(at).unwrap().unchecked_into::<Element>().get_attribute("data-key").unwrap())
        .collect();
    assert_eq!(keys, ["3", "2", "1", "4"]);
}

#[wasm_bindgen_test]
fn a_button_that_goes_leaves_the_focus_on_its_card() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(1, CallState::Alerting)]));
    bench.find(".card [data-action=answer]").focus().unwrap();
    assert!(bench.has_focus(".card [data-action=answer]"));
    bench.paint(&with_calls(vec![call(1, CallState::Connected)]));
    assert!(bench.has_focus(".card[data-key='1']"));
}

#[wasm_bindgen_test]
fn a_row_that_goes_leaves_the_focus_to_its_neighbour() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(1, CallState::Connected), call(2, CallState::Held)]));
    bench.find(".card[data-key='1'] [data-action=hold]").focus().unwrap();
    bench.paint(&with_calls(vec![call(2, CallState::Held)]));
    assert!(bench.has_focus(".card[data-key='2']"));
    bench.paint(&ready());
    assert!(bench.has_focus(".calls"));
}

#[wasm_bindgen_test]
fn a_field_is_written_only_when_its_revision_grows() {
    let bench = Bench::new();
    let mut view = ready();
    bench.paint(&view);
    bench.type_into("#txtPhoneNumber", "77");
    view.panel.dial = TextField { text: "7".to_owned(), revision: 0 }; // an older draft on its way back
    bench.paint(&view);
    assert_eq!(bench.value("#txtPhoneNumber"), "77");
    view.panel.dial = TextField { text: String::new(), revision: 1 };
    bench.paint(&view);
    assert_eq!(bench.value("#txtPhoneNumber"), "");
}

// --- What the agent does ---

#[wasm_bindgen_test]
fn buttons_become_actions() {
    let bench = Bench::new();
    let mut view = with_calls(vec![call(1, CallState::Alerting), call(2, CallState::Ended)]);
    view.shared.calls[1].can_close = true;
    view.shared.dialing.can_transfer = true;
    bench.paint(&view);
    bench.click(".card[data-key='1'] [data-action=answer] svg"); // what is clicked is often inside of the button
    bench.click(".card[data-key='2'] [data-action=close-call]");
    bench.type_into("#txtPhoneNumber", "2613");
    bench.click("[data-action=transfer]");
    bench.click("[data-action=conference]"); // disabled
    assert_eq!(
        bench.actions(),
        [Action::Answer, Action::CloseCall(CallId(2)), Action::Transfer("2613".to_owned())]
    );
}

#[wasm_bindgen_test]
fn a_log_in_takes_the_password_and_leaves_nothing_of_it() {
    let bench = Bench::new();
    let mut view = ready();
    view.shared.agent = AgentView { can_log_in: true, ..AgentView::default() };
    bench.paint(&view);
    bench.type_into("#txtAgentId", "4711");
    bench.type_into("#txtPasswd", "secret");
    bench.click("#btnSubmitLogin");
    let login = Action::LogIn { agent_id: "4711".to_owned(), password: "secret".to_owned() };
    assert_eq!(
        *bench.said.borrow(),
        [PanelInput::Draft(Field::AgentId, "4711".to_owned()), PanelInput::Action(login)]
    );
    assert_eq!(bench.value("#txtPasswd"), "");
}

#[wasm_bindgen_test]
fn typing_becomes_drafts() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(4, CallState::Connected)]));
    bench.type_into("#txtPhoneNumber", "77");
    bench.type_into(".card textarea", "hello");
    assert_eq!(
        *bench.said.borrow(),
        [
            PanelInput::Draft(Field::Dial, "77".to_owned()),
            PanelInput::Draft(Field::Note(CallId(4)), "hello".to_owned())
        ]
    );
}

#[wasm_bindgen_test]
fn enter_in_the_dial_field_dials_even_where_the_button_is_off() {
    let bench = Bench::new();
    let mut view = with_calls(vec![call(4, CallState::Connected)]);
    view.shared.dialing = DialingView { can_consult: true, ..DialingView::default() };
    bench.paint(&view);
    bench.type_into("#txtPhoneNumber", "7722");
    assert!(bench.press("#txtPhoneNumber", "Enter"));
    assert_eq!(bench.actions(), [Action::Dial("7722".to_owned())]);
}

#[wasm_bindgen_test]
fn digits_go_out_from_the_keypad_by_click_and_by_key() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(4, CallState::Connected)]));
    bench.click(".keys [data-value='5']");
    assert!(bench.press(".keys button", "#"));
    assert!(!bench.press(".card textarea", "5"), "a note takes digits as text");
    assert_eq!(bench.actions(), [Action::SendDigits("5".to_owned()), Action::SendDigits("#".to_owned())]);
    assert_eq!(bench.text("[data-bind='call.digits']"), "5#");
}

#[wasm_bindgen_test]
fn aux_carries_the_reason_that_is_chosen() {
    let bench = Bench::new();
    bench.paint(&ready());
    assert_eq!(bench.kinds("#selReasonCode option"), 2);
    js("(select) => { select.value = '1'; }", &bench.find("#selReasonCode"));
    bench.click("#btnAux");
    let reason = Some("1".to_owned());
    assert_eq!(bench.actions(), [Action::SetMode { mode: WorkMode::Aux, reason, password: None }]);
}

#[wasm_bindgen_test]
fn a_password_that_is_asked_for_again_goes_with_the_mode() {
    let bench = Bench::new();
    let mut view = ready();
    view.shared.agent.password_asked = Some(WorkMode::Acw);
    bench.paint(&view);
    assert!(!bench.hidden("[data-show='agent.password-asked']"));
    bench.type_into("[data-field=mode-password]", "secret");
    bench.click("[data-show='agent.password-asked'] button");
    let password = Some("secret".to_owned());
    assert_eq!(bench.actions(), [Action::SetMode { mode: WorkMode::Acw, reason: None, password }]);
    assert_eq!(bench.value("[data-field=mode-password]"), "");
}

#[wasm_bindgen_test]
fn the_menu_opens_closes_and_gives_the_focus_back() {
    let bench = Bench::new();
    bench.paint(&ready());
    assert!(bench.hidden("#menu") && bench.hidden(".account"));
    bench.click("[data-action=open-menu]");
    assert!(!bench.hidden("#menu") && !bench.hidden(".account"));
    assert_eq!(bench.find("[data-action=open-menu]").get_attribute("aria-expanded").as_deref(), Some("true"));
    bench.find("[data-action=open-diagnostics]").focus().unwrap();
    bench.press("[data-action=open-diagnostics]", "Escape");
    assert!(bench.hidden("#menu") && bench.has_focus("[data-action=open-menu]"));
}

#[wasm_bindgen_test]
fn diagnostics_are_asked_for_when_they_are_opened() {
    let bench = Bench::new();
    bench.paint(&ready());
    bench.click("[data-action=open-diagnostics]");
    assert!(bench.find("dialog").has_attribute("open"));
    assert_eq!(bench.text("dialog h3"), "CRM");
    assert_eq!(bench.text("dialog dd"), "none");
    bench.click("[data-action=close-diagnostics]");
    assert!(!bench.find("dialog").has_attribute("open"));
}

#[wasm_bindgen_test]
fn a_dropped_page_hears_nothing_and_leaves_the_markup_as_it_was() {
    let mut bench = Bench::new();
    bench.paint(&with_calls(vec![call(1, CallState::Connected)]));
    drop(bench.page.take());
    bench.find("#btnAuto").remove_attribute("disabled").unwrap();
    bench.click("#btnAuto");
    bench.type_into("#txtPhoneNumber", "77");
    assert!(bench.said.borrow().is_empty());
    assert_eq!(bench.kinds(".card"), 0);
    assert_eq!(bench.root.get_attribute("data-state").as_deref(), Some("loading"));
    assert_eq!(bench.kinds("[data-since]"), 0);
}

#[wasm_bindgen_test]
fn a_new_page_takes_off_the_rows_that_a_stopped_one_left() {
    let mut bench = Bench::new();
    bench.paint(&with_calls(vec![call(1, CallState::Connected)]));
    let stopped = bench.page.take(); // still there, as after a trap
    bench.page = Some(bench.page());
    bench.paint(&with_calls(vec![call(1, CallState::Connected), call(2, CallState::Held)]));
    assert_eq!(bench.kinds(".card"), 2);
    drop(stopped);
}

// --- Listeners, sockets, storage, clocks ---

#[wasm_bindgen_test]
fn a_listener_may_be_re_entered_and_is_gone_when_dropped() {
    let button = document().create_element("button").unwrap();
    let heard = Rc::new(RefCell::new(0));
    let (count, again) = (Rc::clone(&heard), button.clone());
    let ring = |at: &Element| drop(js("(at) => at.dispatchEvent(new Event('ring'))", at));
    let listener = Listener::new(&button, "ring", move |_| {
        let so_far = *count.borrow();
        *count.borrow_mut() += 1;
        if so_far == 0 {
            ring(&again);
        }
    });
    ring(&button);
    assert_eq!(*heard.borrow(), 2);
    drop(listener);
    ring(&button);
    assert_eq!(*heard.borrow(), 2);
}

#[wasm_bindgen_test]
fn a_socket_that_can_not_be_made_says_why() {
    let close = Socket::open("wss://[nowhere", Rc::new(|_| panic!("no event may come"))).unwrap_err();
    assert_eq!(close.code, 1006);
    assert!(!close.reason.is_empty());
}

#[wasm_bindgen_test]
fn storage_that_throws_keeps_nothing_and_breaks_nothing() {
    assert!(storage::works() && storage::write("text"));
    assert_eq!(storage::read().as_deref(), Some("text"));
    js_sys::eval(
        "window.realSetItem = Storage.prototype.setItem; \
         Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
    )
    .unwrap();
    let (written, works) = (storage::write("other"), storage::works());
    js_sys::eval("Storage.prototype.setItem = window.realSetItem; sessionStorage.clear();").unwrap();
    assert!(!written && !works);
    assert_eq!(storage::read(), None);
}

#[wasm_bindgen_test]
fn a_set_clock_is_noticed_once() {
    let clock = clock::Clock::new();
    assert!(!clock.read().1);
    js_sys::eval("window.realNow = Date.now; Date.now = () => window.realNow.call(Date) + 3600000;").unwrap();
    let (first, second) = (clock.read().1, clock.read().1);
    js_sys::eval("Date.now = window.realNow;").unwrap();
    assert!(first && !second);
}

#[wasm_bindgen_test]
fn what_the_browser_allows_is_told() {
    let facts = facts::gather();
    assert!(facts.web_socket && facts.storage && !facts.user_agent.is_empty());
}

// --- The CRM's libraries ---

fn crm() -> (CrmHost, Rc<RefCell<Vec<PanelInput>>>) {
    let said: Rc<RefCell<Vec<PanelInput>>> = Rc::default();
    let heard = Rc::clone(&said);
    let sink: Sink = Rc::new(move |input| heard.borrow_mut().push(input));
    (CrmHost::new(sink), said)
}

fn crm_call(crm: CrmKind, method: &str, arguments: &str, callback: Callback) -> CrmCall {
    CrmCall { crm, method: method.to_owned(), arguments: arguments.to_owned(), callback }
}

#[wasm_bindgen_test]
fn lightning_takes_one_object_with_the_callback_in_it() {
    js_sys::eval(
        "window.sforce = { opencti: { screenPop(a) { window.seen = [arguments.length, a.type, this === sforce.opencti]; \
         a.callback({success: true, returnValue: null, errors: null}); } } };",
    )
    .unwrap();
    let (host, said) = crm();
    let call = crm_call(CrmKind::Lightning, "screenPop", r#"{"type":"sobject"}"#, Callback::Reply);
    host.call(RequestId(3), &call);
    let seen = js("() => JSON.stringify(window.seen)", &JsValue::NULL).as_string().unwrap();
    assert_eq!(seen, r#"[1,"sobject",true]"#);
    let reply = r#"{"success":true,"returnValue":null,"errors":null}"#.to_owned();
    assert_eq!(*said.borrow(), [PanelInput::CrmReply(RequestId(3), reply)]);
    assert_eq!(host.pending(), 0);
}

#[wasm_bindgen_test]
fn lightning_methods_without_arguments_get_none() {
    js_sys::eval("window.sforce = { opencti: { notifyInitializationComplete() { window.count = arguments.length; } } };")
        .unwrap();
    let (host, said) = crm();
    host.call(
        RequestId(1),
        &crm_call(CrmKind::Lightning, "notifyInitializationComplete", "{}", Callback::None),
    );
    assert_eq!(js("() => window.count", &JsValue::NULL).as_f64(), Some(0.0));
    assert!(said.borrow().is_empty());
}

#[wasm_bindgen_test]
fn classic_takes_arguments_in_a_row_and_the_callback_last() {
    js_sys::eval(
        "window.sforce = { interaction: { cti: { setSoftphoneHeight(h, cb) { \
         window.seen = [h, this === sforce.interaction.cti]; cb({method: 'm', result: true, error: undefined}); } } } };",
    )
    .unwrap();
    let (host, said) = crm();
    let call = crm_call(CrmKind::Classic, "cti.setSoftphoneHeight", "[550]", Callback::Reply);
    host.call(RequestId(4), &call);
    assert_eq!(js("() => JSON.stringify(window.seen)", &JsValue::NULL).as_string().unwrap(), "[550,true]");
    let reply = r#"{"method":"m","result":true}"#.to_owned();
    assert_eq!(*said.borrow(), [PanelInput::CrmReply(RequestId(4), reply)]);
}

#[wasm_bindgen_test]
fn clicks_and_navigation_are_heard_again_and_again() {
    js_sys::eval(
        "window.sforce = { opencti: { onClickToDial(a) { window.clicked = a.listener; } }, \
         interaction: { onFocus(listener) { window.focused = listener; } } };",
    )
    .unwrap();
    let (host, said) = crm();
    host.call(RequestId(1), &crm_call(CrmKind::Lightning, "onClickToDial", "{}", Callback::Clicks));
    host.call(RequestId(2), &crm_call(CrmKind::Classic, "onFocus", "[]", Callback::Navigation));
    js_sys::eval("clicked({number: '1'}); clicked({number: '2'}); focused({result: '{}'});").unwrap();
    assert_eq!(
        *said.borrow(),
        [
            PanelInput::CrmEvent(CrmEventKind::Click, r#"{"number":"1"}"#.to_owned()),
            PanelInput::CrmEvent(CrmEventKind::Click, r#"{"number":"2"}"#.to_owned()),
            PanelInput::CrmEvent(CrmEventKind::Navigation, r#"{"result":"{}"}"#.to_owned()),
        ]
    );
}

#[wasm_bindgen_test]
fn a_forgotten_request_gives_its_callback_back() {
    js_sys::eval("window.sforce = { opencti: { getAppViewInfo(a) { window.late = a.callback; } } };")
        .unwrap();
    let (host, said) = crm();
    host.call(RequestId(5), &crm_call(CrmKind::Lightning, "getAppViewInfo", "{}", Callback::Reply));
    assert_eq!(host.pending(), 1);
    host.forget(RequestId(5));
    assert_eq!(host.pending(), 0);
    js_sys::eval("try { late({success: true}); } catch {}").unwrap();
    assert!(said.borrow().is_empty());
}

#[wasm_bindgen_test]
fn a_library_that_is_missing_or_throws_is_answered_in_words() {
    let (host, said) = crm();
    let call = crm_call(CrmKind::Lightning, "screenPop", "{}", Callback::Reply);
    js_sys::eval("delete window.sforce;").unwrap();
    host.call(RequestId(1), &call);
    js_sys::eval("window.sforce = { opencti: { } };").unwrap();
    host.call(RequestId(2), &call);
    js_sys::eval("window.sforce = { opencti: { screenPop() { throw 'Failed to initialize Open CTI.'; } } };")
        .unwrap();
    host.call(RequestId(3), &call);
    js_sys::eval("window.sforce = { opencti: { screenPop() { throw new Error('no argument'); } } };")
        .unwrap();
    host.call(RequestId(4), &call);
    let words: Vec<String> = said
        .borrow()
        .iter()
        .map(|input| match input {
            PanelInput::CrmThrew(_, words) => words.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(words[0].contains("the library's object") && words[1].contains("screenPop"));
    assert_eq!(words[2..], ["Failed to initialize Open CTI.", "no argument"]);
    assert_eq!(host.pending(), 0);
}

// --- The surface for JS ---

fn code_of(refused: Result<(), JsValue>) -> String {
    let error = refused.unwrap_err();
    assert!(error.is_instance_of::<js_sys::Error>());
    js("(error) => error.code", &error).as_string().unwrap()
}

#[wasm_bindgen_test]
fn refusals_are_errors_with_a_stable_code() {
    js_sys::eval("sessionStorage.clear()").unwrap();
    let bench = Bench::bare(|html| html);
    let softphone = Softphone::new(&bench.root, None);
    assert_eq!(code_of(softphone.set_agent_state("lunch", None)), "bad-value");
    assert_eq!(code_of(softphone.dial("7722".to_owned(), None)), "not-connected");
    assert_eq!(code_of(softphone.send_digits("1".to_owned())), "not-connected");
    softphone.dispose();
    assert_eq!(code_of(softphone.answer()), "disposed");
    softphone.dispose();
}

#[wasm_bindgen_test]
fn the_snapshot_is_a_plain_object() {
    js_sys::eval("sessionStorage.clear()").unwrap();
    let bench = Bench::bare(|html| html);
    let softphone = Softphone::new(&bench.root, None);
    let snapshot = softphone.snapshot().unwrap();
    let text = js("(s) => JSON.stringify([typeof s.connection, s.calls, s.agent.agentId])", &snapshot);
    assert_eq!(text.as_string().unwrap(), r#"["string",[],""]"#);
    softphone.dispose();
}

#[wasm_bindgen_test]
fn an_integrators_listener_may_call_back_in() {
    js_sys::eval("sessionStorage.clear()").unwrap();
    let bench = Bench::bare(|html| html);
    let softphone: JsValue = Softphone::new(&bench.root, None).into();
    js_sys::Reflect::set(&js_sys::global(), &"phone".into(), &softphone).unwrap();
    js_sys::eval(
        "window.heard = []; window.depth = 0; \
         window.enter = () => document.querySelector('#txtPhoneNumber') \
           .dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true})); \
         window.off = phone.on('notice', () => { \
           window.heard.push([window.depth, phone.snapshot.notices.length > 0]); \
           window.depth += 1; \
           if (window.heard.length < 2) window.enter(); \
           window.depth -= 1; }); \
         window.enter();", // refused in words: nothing is connected
    )
    .unwrap();
    let heard = js("() => JSON.stringify(window.heard)", &JsValue::NULL).as_string().unwrap();
    assert_eq!(heard, "[[0,true],[0,true]]", "the second waited for its turn");
    js_sys::eval("window.off(); window.enter(); phone.dispose();").unwrap();
    assert_eq!(js("() => window.heard.length", &JsValue::NULL).as_f64(), Some(2.0));
}
