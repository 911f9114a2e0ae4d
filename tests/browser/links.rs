//! Links that ask for a call: the tab that such a link opens, and the panel that takes it, in one page.

use std::cell::RefCell;
use std::rc::Rc;

use cordboard::browser::page::links::{Links, open_aside};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::bench::{document, js, until, wait};

/// A tab that a link opened, and what panels were given.
struct Opened {
    root: HtmlElement,
    numbers: Rc<RefCell<Vec<String>>>,
}

impl Drop for Opened {
    fn drop(&mut self) {
        js_sys::eval("window.close = window.realClose; history.replaceState(null, '', window.realPlace);")
            .unwrap();
        self.root.remove();
    }
}

impl Opened {
    fn new() -> Self {
        js_sys::eval(
            "window.realClose ??= window.close; window.realPlace = location.href; window.closed_ = 0; \
             window.close = () => { window.closed_ += 1; };",
        )
        .unwrap();
        let root: HtmlElement = document().create_element("main").unwrap().unchecked_into();
        root.set_inner_html("<h1>Softphone</h1>");
        document().body().unwrap().append_child(&root).unwrap();
        Self { root, numbers: Rc::default() }
    }

    /// A panel of the site, which refuses with these words, if any.
    fn panel(&self, refusal: &'static str) -> Rc<Links> {
        let numbers = Rc::clone(&self.numbers);
        let dial = move |number, taken: Box<dyn FnOnce(String)>| {
            numbers.borrow_mut().push(number);
            taken(refusal.to_owned());
        };
        Links::new(&self.root, Rc::new(dial))
    }

    fn follow(&self, link: &str) {
        js("(link) => history.replaceState(null, '', link)", &link.into());
        open_aside(&self.root).unwrap();
    }

    fn has(&self, words: &str) -> bool {
        self.root.text_content().unwrap_or_default().contains(words)
    }

    async fn shows(&self, words: &str) {
        until(|| self.has(words)).await;
    }

    fn output(&self) -> Option<String> {
        self.root.query_selector("output").unwrap()?.text_content()
    }
}

fn given(of: &str) -> JsValue {
    js(&format!("() => {of}"), &JsValue::NULL)
}

#[wasm_bindgen_test]
async fn the_panel_gets_the_number_and_the_tab_closes() {
    let tab = Opened::new();
    let _panel = tab.panel("");
    tab.follow("#dial=tel:%2B44%2020%207946%200018");
    assert_eq!(
        given("location.search + location.hash").as_string().unwrap(),
        "?dial=",
        "it stays in no history"
    );
    tab.shows("Handed over").await;
    assert_eq!(*tab.numbers.borrow(), ["+44 20 7946 0018"]);
    assert!(tab.root.query_selector("h1").unwrap().unwrap().has_attribute("hidden"));
    tab.shows("This tab can be closed.").await;
    assert_eq!(given("window.closed_").as_f64(), Some(1.0));
    assert_eq!(
        tab.output().is_some(),
        given("history.length > 1").as_bool().unwrap(),
        "the number stands by the way back"
    );
}

#[wasm_bindgen_test]
async fn what_the_panel_refuses_is_shown_with_the_number() {
    let tab = Opened::new();
    let _panel = tab.panel("Another link asked for a call.");
    tab.follow("#dial=7722");
    tab.shows("Not taken").await;
    assert!(tab.has("Another link asked for a call.") && tab.has("Copy the number"));
    assert_eq!(tab.output().as_deref(), Some("7722"));
}

#[wasm_bindgen_test]
async fn only_the_panels_own_answer_ends_the_wait_for_it_and_a_long_refusal_is_one() {
    let tab = Opened::new();
    js_sys::eval(
        "window.other = new BroadcastChannel('cordboard links'); other.onmessage = () => other.postMessage({ here: 'another' });",
    )
    .unwrap();
    let late = |_, taken: Box<dyn FnOnce(String)>| {
        spawn_local(async move {
            wait("300").await;
            taken("é".repeat(300));
        });
    };
    let _panel = Links::new(&tab.root, Rc::new(late));
    tab.follow("#dial=7722");
    tab.shows("Not taken").await;
    js_sys::eval("other.close();").unwrap();
    assert!(tab.has(&"é".repeat(200)) && !tab.has(&"é".repeat(201)));
}

#[wasm_bindgen_test]
async fn where_no_panel_answers_the_tab_says_so_and_one_that_is_gone_does_not() {
    let tab = Opened::new();
    drop(tab.panel(""));
    tab.follow("#dial=7722");
    assert!(tab.has("Looking for the softphone"));
    tab.shows("No softphone was found").await;
    assert_eq!((tab.output().as_deref(), tab.numbers.borrow().len()), (Some("7722"), 0));
}

#[wasm_bindgen_test]
async fn what_is_no_number_goes_to_nobody_and_stays_text() {
    let tab = Opened::new();
    let _panel = tab.panel("");
    tab.follow("#dial=%3Cimg%20src%3Dx%3E1");
    assert!(tab.has("Not a number"));
    assert_eq!(tab.output().as_deref(), Some("<img src=x>1"));
    assert!(tab.root.query_selector("img").unwrap().is_none());
    tab.follow("?dial=");
    assert!(tab.has("Phone links"));
    wait("50").await;
    assert!(tab.numbers.borrow().is_empty());
}

#[wasm_bindgen_test]
async fn a_panel_takes_only_what_it_was_just_asked_about_and_once() {
    let tab = Opened::new();
    let _panel = tab.panel("");
    js_sys::eval(
        "window.heard = []; window.other = new BroadcastChannel('cordboard links'); \
         other.onmessage = ({ data }) => heard.push(data); const now = Date.now(); \
         for (const message of ['text', 7, null, {}, { link: 7, at: now }, { link: 'old', at: now - 60000 }, { link: 'never' }, \
         { take: 'a', panel: 'b', number: '1', at: now }, { link: 'x'.repeat(201), at: now }]) other.postMessage(message);",
    )
    .unwrap();
    wait("100").await;
    assert_eq!(given("heard.length").as_f64(), Some(0.0));
    js_sys::eval("other.postMessage({ link: 'one', at: Date.now() });").unwrap();
    until(|| given("heard.length").as_f64() == Some(1.0)).await;
    assert_eq!(given("heard[0].here === 'one' && heard[0].used > 0").as_bool(), Some(true));
    js_sys::eval(
        "const { panel } = heard[0]; for (const [take, to] of [['one', 'nobody'], ['two', panel], ['one', panel], ['one', panel]]) \
         other.postMessage({ take, panel: to, number: '7722', at: Date.now() });",
    )
    .unwrap();
    until(|| given("heard.length").as_f64() == Some(2.0)).await;
    wait("50").await;
    js_sys::eval("other.close();").unwrap();
    assert_eq!(*tab.numbers.borrow(), ["7722"]);
    assert_eq!(
        given("JSON.stringify(heard.slice(1))").as_string().unwrap(),
        r#"[{"taken":"one","refusal":""}]"#
    );
}
