//! The bench: the real markup in the test's document, a page on it, and a list of what the page said.

use std::cell::RefCell;
use std::rc::Rc;

use cordboard::adapter::Section;
use cordboard::browser::line::with_password;
use cordboard::browser::page::menu::{Menu, Told};
use cordboard::browser::page::painter::Painter;
use cordboard::browser::page::said;
use cordboard::call_state::CallState;
use cordboard::input::{Action, ActionName, PanelInput};
use cordboard::notice::{NoticeKind, NoticeView};
use cordboard::pages::view::{AgentView, CallView, DialingView, PhoneState, SharedView, View};
use cordboard::words::Message;
use cordboard::work_mode::WorkMode;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// A button takes presses after this long, in milliseconds.
pub(crate) const SETTLED: &str = "600";

pub(crate) struct Bench {
    pub(crate) place: Element,
    pub(crate) root: HtmlElement,
    pub(crate) said: Said,
    pub(crate) page: Option<Painter>,
}

/// What was said so far.
pub(crate) type Said = Rc<RefCell<Vec<PanelInput>>>;

impl Bench {
    /// The real markup, with a page on it.
    pub(crate) fn new() -> Self {
        Self::with(|markup| markup)
    }

    /// The markup as a site changed it.
    pub(crate) fn with(change: impl Fn(String) -> String) -> Self {
        let mut bench = Self::bare(change);
        bench.page = Some(bench.page());
        bench
    }

    /// The markup alone.
    pub(crate) fn bare(change: impl Fn(String) -> String) -> Self {
        let html = include_str!("../../www/index.html");
        let main = html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
        let place = document().create_element("div").unwrap();
        place.set_inner_html(&change(format!("<main{main}</main>")));
        document().body().unwrap().append_child(&place).unwrap();
        let root = place.query_selector("#softphone").unwrap().unwrap().unchecked_into();
        Self { place, root, said: Said::default(), page: None }
    }

    pub(crate) fn page(&self) -> Painter {
        let lines = vec![(Message::as_said("Found"), Message::as_said("none"))];
        self.page_with(menu(Ok(vec![Section { title: Message::as_said("CRM"), lines }])))
    }

    /// A page with a menu of its own.
    pub(crate) fn page_with(&self, menu: Menu) -> Painter {
        let heard = Rc::clone(&self.said);
        let hear = move |said: said::Said| heard.borrow_mut().push(whole(said));
        Painter::new(&self.root, Rc::new(hear), menu)
    }

    pub(crate) fn paint(&self, view: &View) {
        self.page.as_ref().unwrap().paint(view);
    }

    pub(crate) fn find(&self, selector: &str) -> HtmlElement {
        let found = self.root.query_selector(selector).unwrap();
        found.unwrap_or_else(|| panic!("{selector} is not in the page")).unchecked_into()
    }

    pub(crate) fn text(&self, selector: &str) -> String {
        self.find(selector).text_content().unwrap_or_default()
    }

    pub(crate) fn value(&self, selector: &str) -> String {
        self.find(selector).unchecked_into::<HtmlInputElement>().value()
    }

    pub(crate) fn hidden(&self, selector: &str) -> bool {
        self.find(selector).has_attribute("hidden")
    }

    pub(crate) fn disabled(&self, selector: &str) -> bool {
        self.find(selector).has_attribute("disabled")
    }

    pub(crate) fn kinds(&self, selector: &str) -> usize {
        self.root.query_selector_all(selector).unwrap().length() as usize
    }

    pub(crate) fn click(&self, selector: &str) {
        js(
            "(at) => at.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))",
            &self.find(selector),
        );
    }

    /// Types as a person does: the value changes, then the event comes.
    pub(crate) fn type_into(&self, selector: &str, text: &str) {
        let field = self.find(selector);
        if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
            area.set_value(text);
        } else {
            field.unchecked_ref::<HtmlInputElement>().set_value(text);
        }
        js("(field) => field.dispatchEvent(new InputEvent('input', {bubbles: true}))", &field);
    }

    /// Presses a key; `true` when the page took it.
    pub(crate) fn press(&self, selector: &str, key: &str) -> bool {
        let code = format!(
            "(at) => !at.dispatchEvent(new KeyboardEvent('keydown', {{key: '{key}', bubbles: true, cancelable: true}}))"
        );
        js(&code, &self.find(selector)).is_truthy()
    }

    pub(crate) fn has_focus(&self, selector: &str) -> bool {
        document().active_element().is_some_and(|active| active.is_same_node(Some(&self.find(selector))))
    }

    pub(crate) fn actions(&self) -> Vec<Action> {
        let said = self.said.borrow();
        said.iter()
            .filter_map(|input| match input {
                PanelInput::Action(action) => Some(action.clone()),
                _ => None,
            })
            .collect()
    }

    /// How many changes `act` makes to the document.
    pub(crate) fn changes(&self, act: impl FnOnce()) -> u32 {
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

/// What the engine makes of it: the password is in its action again.
pub(crate) fn whole(said: said::Said) -> PanelInput {
    match said.input {
        PanelInput::Action(action) => PanelInput::Action(with_password(action, said.password)),
        input => input,
    }
}

/// A menu whose diagnostics are these.
pub(crate) fn menu(told: Result<Vec<Section>, Message>) -> Menu {
    Menu {
        diagnostics: Rc::new(move |tell: Told| tell(told.clone())),
        copy: Rc::new(|_, _, say| say(Message::as_said("Copied."))),
        download: Rc::new(|| {}),
        links: Rc::new(|| {}),
        window: Rc::new(|_| {}),
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        self.page.take();
        self.place.remove();
    }
}

pub(crate) fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Lets time pass until something is so.
pub(crate) async fn until(what: impl Fn() -> bool) {
    for _ in 0..200 {
        if what() {
            return;
        }
        wait("20").await;
    }
    panic!("it did not come");
}

/// Lets some milliseconds pass.
pub(crate) async fn wait(ms: &str) {
    let promise = js("(ms) => new Promise((done) => setTimeout(done, ms))", &ms.into());
    JsFuture::from(promise.unchecked_into::<js_sys::Promise>()).await.unwrap();
}

/// Runs a JS function on one value.
pub(crate) fn js(code: &str, value: &JsValue) -> JsValue {
    let function: js_sys::Function = js_sys::eval(&format!("({code})")).unwrap().unchecked_into();
    function.call1(&JsValue::UNDEFINED, value).unwrap()
}

pub(crate) fn ready() -> View {
    View {
        shared: SharedView {
            state: PhoneState::Ready,
            connection: Message::as_said("Connected to the primary server"),
            agent: AgentView {
                extension: "2611".into(),
                agent_id: "4711".into(),
                mode: Some(WorkMode::Auto),
                mode_text: Message::as_said("Auto"),
                can_log_out: true,
                can_set_mode: true,
                reasons: vec![("0".into(), "Default".into()), ("1".into(), "Lunch".into())],
                ..AgentView::default()
            },
            dialing: DialingView { can_call: true, ..DialingView::default() },
            ..SharedView::default()
        },
        ..View::default()
    }
}

pub(crate) fn with_calls(calls: Vec<CallView>) -> View {
    let mut view = ready();
    view.shared.calls = calls;
    view
}

pub(crate) fn call(id: u32, state: CallState) -> CallView {
    let nothing = || Message::default();
    let mut call: CallView = serde_json::from_value(serde_json::json!({
        "id": id, "state": state.word(), "stateText": Message::as_said(state.word()), "number": format!("+49 89 {id}"),
        "unknown": nothing(), "name": "", "dnis": "7700", "parties": [], "since": 0, "lasted": null, "can": ["hangup"],
        "popText": nothing(), "logText": nothing(), "note": { "text": "", "revision": 0 },
    }))
    .unwrap();
    call.can.extend(match state {
        CallState::Alerting => &[ActionName::Answer][..],
        CallState::Connected => &[ActionName::Hold, ActionName::SendDigits],
        CallState::Held => &[ActionName::Retrieve],
        _ => &[],
    });
    call
}

pub(crate) fn notice(id: u32, kind: NoticeKind, text: &str) -> NoticeView {
    NoticeView {
        id,
        kind,
        item: "".into(),
        text: Message::as_said(text),
        detail: Message::default(),
        can_retry: false,
        can_dismiss: true,
        is_trouble: false,
    }
}
