//! The page's storage, what the browser allows, and what the window says.

use cordboard::browser::page::config::HostingFile;
use cordboard::browser::page::facts::HostFacts;
use cordboard::crm::classic;
use cordboard::crm_call::{Callback, CrmCall};
use cordboard::effect::PanelEffect;
use cordboard::ids::{CallId, RequestId};
use cordboard::input::{BrowserFacts, Carrier, Field, Page, PanelInput, TextField};
use cordboard::pages::view::PanelView;
use cordboard::words::Message;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{js, until, wait};
use crate::panel::Side;

fn facts(side: &Side) -> Option<BrowserFacts> {
    side.heard().into_iter().rev().find_map(|input| match input {
        PanelInput::Browser(facts) => Some(facts),
        PanelInput::Attached(page) => Some(page.browser),
        _ => None,
    })
}

/// What the page said of itself last.
fn attached(side: &Side) -> Page {
    let page = side.heard().into_iter().rev().find_map(|input| match input {
        PanelInput::Attached(page) => Some(*page),
        _ => None,
    });
    page.unwrap()
}

fn typed(side: &Side, field: Field, text: &str) {
    side.say(PanelInput::Draft(field, text.to_owned()));
}

fn forget_all() {
    js_sys::eval("sessionStorage.clear();").unwrap();
}

#[wasm_bindgen_test]
fn the_window_is_heard_until_the_panel_is_gone() {
    let side = Side::new();
    let all = "() => { for (const kind of ['online', 'offline', 'focus', 'keydown']) dispatchEvent(new Event(kind)); \
        for (const kind of ['visibilitychange', 'freeze', 'resume']) document.dispatchEvent(new Event(kind)); \
        for (const [kind, persisted] of [['pagehide', false], ['pagehide', true], ['pageshow', false], ['pageshow', true]]) \
        dispatchEvent(new PageTransitionEvent(kind, { persisted })); }";
    js(all, &JsValue::NULL);
    let awake = PanelInput::Visible(true);
    // A page that is used says so once in a while.
    let said = [
        PanelInput::Focused(true),
        PanelInput::Used,
        awake.clone(),
        PanelInput::Asleep,
        awake.clone(),
        PanelInput::Asleep,
        awake,
    ];
    assert_eq!(side.heard(), said);
    assert_eq!(*side.network.borrow(), [true, false]);
    let Side { panel, said, network } = side;
    drop(panel);
    js(all, &JsValue::NULL);
    assert_eq!((said.borrow().len(), network.borrow().len()), (7, 2));
}

#[wasm_bindgen_test]
fn a_page_keeps_what_is_typed_for_the_tabs_next_page() {
    let side = Side::new();
    typed(&side, Field::Dial, "0441");
    typed(&side, Field::AgentId, "4711");
    drop(side);
    let next = Side::new();
    next.attaches();
    forget_all();
    let page = attached(&next);
    assert_eq!((page.drafts.dial.as_str(), page.drafts.agent_id.as_str()), ("0441", "4711"));
    assert!(page.visible);
}

#[wasm_bindgen_test]
fn what_the_core_writes_into_a_field_is_kept_and_what_it_only_shows_is_not() {
    let side = Side::new();
    let shown = |text: &str, revision| PanelView {
        dial: TextField { text: text.into(), revision },
        ..PanelView::default()
    };
    typed(&side, Field::Dial, "0441");
    side.panel.drafted(&shown("", 3));
    side.attaches();
    assert_eq!(attached(&side).drafts.dial, "0441", "the first view is no change");
    side.panel.drafted(&shown("7722", 4));
    side.attaches();
    forget_all();
    assert_eq!(attached(&side).drafts.dial, "7722");
}

#[wasm_bindgen_test]
fn notes_that_a_new_host_may_not_know_are_said_again_and_forgotten_with_the_agent() {
    let side = Side::new();
    for (call, text) in [(1, "a"), (2, "b"), (3, "c"), (1, "aa"), (4, "d")] {
        typed(&side, Field::Note(CallId(call)), text);
    }
    typed(&side, Field::Extension, "2611");
    typed(&side, Field::Dial, "0441");
    side.said.borrow_mut().clear();
    side.attaches();
    let note = |call, text: &str| PanelInput::Draft(Field::Note(CallId(call)), text.to_owned());
    let drafts = || {
        let is_draft = |input: &PanelInput| matches!(input, PanelInput::Draft(..));
        side.heard().into_iter().filter(is_draft).collect::<Vec<_>>()
    };
    assert_eq!(drafts(), [note(3, "c"), note(1, "aa"), note(4, "d")]);
    side.perform(PanelEffect::Forget);
    side.said.borrow_mut().clear();
    side.attaches();
    forget_all();
    assert_eq!(drafts(), [], "no note is left");
    let drafts = attached(&side).drafts;
    assert_eq!(
        (drafts.dial.as_str(), drafts.extension.as_str()),
        ("", "2611"),
        "the extension is the desk's"
    );
}

#[wasm_bindgen_test]
fn a_page_says_what_it_is_and_what_an_earlier_one_saved() {
    let side = Side::new();
    side.panel.save("\u{1} text\u{ff}");
    let host = HostFacts {
        carrier: Carrier::Leader,
        carrier_why: Message::as_said("no workers"),
        clock_worker: true,
        ..HostFacts::default()
    };
    side.panel.attach(host, &HostingFile::Text("{}".to_owned()));
    forget_all();
    let page = attached(&side);
    assert_eq!(page.saved.as_deref(), Some("\u{1} text\u{ff}"));
    assert_eq!((page.protocol.as_str(), page.hosting.as_deref()), ("http:", Some("{}")));
    assert!(
        page.host.contains(':') && page.page_path.starts_with('/') && page.utc_offset_minutes.abs() < 24 * 60
    );
    let facts = page.browser;
    assert!(
        facts.web_socket
            && facts.storage
            && facts.clock_worker
            && !facts.framed
            && !facts.user_agent.is_empty()
    );
    assert_eq!((facts.carrier, facts.carrier_why.to_string().as_str()), (Carrier::Leader, "no workers"));
    side.panel.attach(
        HostFacts::default(),
        &HostingFile::Unreadable(Message::as_said("the web server answered 500")),
    );
    let page = attached(&side);
    assert_eq!((page.hosting, page.hosting_flaw.to_string().as_str()), (None, "the web server answered 500"));
}

#[wasm_bindgen_test]
fn storage_that_throws_keeps_nothing_and_breaks_nothing() {
    let side = Side::new();
    js_sys::eval(
        "window.realSetItem = Storage.prototype.setItem; \
         Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
    )
    .unwrap();
    side.panel.save("other");
    typed(&side, Field::Dial, "0441");
    side.attaches();
    let next = Side::new();
    next.attaches();
    js_sys::eval("Storage.prototype.setItem = window.realSetItem;").unwrap();
    forget_all();
    // The page itself knows it still, for another host than the one that it had.
    let page = attached(&side);
    assert_eq!((page.saved.as_deref(), page.drafts.dial.as_str()), (Some("other"), "0441"));
    assert!(!page.browser.storage);
    let page = attached(&next);
    assert!(page.saved.is_none() && page.drafts.dial.is_empty());
}

#[wasm_bindgen_test]
async fn a_refused_save_is_told_and_takes_the_old_one_along() {
    let side = Side::new();
    side.panel.save("old");
    js_sys::eval(
        "window.realSetItem = Storage.prototype.setItem; Storage.prototype.setItem = function (key, text) { \
         if (text.length > 2) throw new DOMException('full', 'QuotaExceededError'); window.realSetItem.call(this, key, text); };",
    )
    .unwrap();
    side.panel.save("new and longer");
    side.panel.save("new and longer still");
    let refusals = side.heard().into_iter().filter(|input| *input == PanelInput::SaveRefused).count();
    assert_eq!(refusals, 1, "told once, at once");
    let pop = || {
        let call = CrmCall::new(classic::KIND, "searchAndScreenPop", "[]".into(), Callback::Reply);
        side.perform(PanelEffect::CallCrm(RequestId(7), call, u64::MAX));
        side.heard().into_iter().filter(|input| *input == PanelInput::CrmLate(RequestId(7))).count()
    };
    assert_eq!(pop(), 1, "the core could not know");
    side.perform(PanelEffect::AskBrowser);
    assert_eq!(pop(), 1, "by hand it is done");
    let next = Side::new();
    next.attaches();
    js_sys::eval("Storage.prototype.setItem = window.realSetItem;").unwrap();
    let page = attached(&next);
    assert!(page.saved.is_none() && !page.browser.storage, "no old save, and no room for a new one");
    until(|| facts(&side).is_some_and(|facts| !facts.storage)).await;
    side.panel.save("there is room again");
    until(|| facts(&side).is_some_and(|facts| facts.storage)).await;
    forget_all();
}

#[wasm_bindgen_test]
async fn storage_that_can_not_even_be_looked_at_breaks_nothing() {
    js_sys::eval(
        "window.realStorage = Object.getOwnPropertyDescriptor(window, 'sessionStorage'); \
         Object.defineProperty(window, 'sessionStorage', { configurable: true, get() { throw new DOMException('no', 'SecurityError'); } });",
    )
    .unwrap();
    let side = Side::new();
    side.panel.save("other");
    typed(&side, Field::Dial, "0441");
    side.attaches();
    js_sys::eval("Object.defineProperty(window, 'sessionStorage', window.realStorage);").unwrap();
    assert!(!attached(&side).browser.storage);
    wait("1").await;
}

#[wasm_bindgen_test]
async fn the_browser_is_asked_what_it_allows() {
    let side = Side::new();
    side.perform(PanelEffect::AskBrowser);
    until(|| facts(&side).is_some()).await;
    assert!(facts(&side).unwrap().web_socket);
}

#[wasm_bindgen_test]
async fn the_strictest_answer_of_the_permissions_names_counts() {
    js_sys::eval(
        "window.realQuery = Permissions.prototype.query; const states = { 'loopback-network': 'granted', 'local-network-access': 'prompt' }; \
         Permissions.prototype.query = async function ({ name }) { if (!states[name]) throw new TypeError('unknown'); \
         return Object.create(PermissionStatus.prototype, { state: { value: states[name] } }); };",
    )
    .unwrap();
    let side = Side::new();
    side.perform(PanelEffect::AskBrowser);
    until(|| facts(&side).is_some()).await;
    js_sys::eval("Permissions.prototype.query = window.realQuery;").unwrap();
    assert_eq!(facts(&side).unwrap().local_network, cordboard::input::Permission::Prompt);
}

#[wasm_bindgen_test]
async fn a_settings_file_is_read_or_the_reason_told() {
    let side = Side::new();
    let read = |url: &str| side.perform(PanelEffect::ReadSettings { url: url.to_owned() });
    read("data:text/plain,hello");
    until(|| side.heard().len() == 1).await;
    read("/there-is-no-such-file.json");
    until(|| side.heard().len() == 2).await;
    let told = |input: PanelInput| match input {
        PanelInput::SettingsFile(read) => read.map(String::from).map_err(|why| why.to_string()),
        other => panic!("{other:?}"),
    };
    let told: Vec<_> = side.heard().into_iter().map(told).collect();
    assert_eq!(told, [Ok("hello".to_owned()), Err("the web server answered 404".to_owned())]);
}

#[wasm_bindgen_test]
async fn a_library_that_can_not_be_loaded_is_told_and_one_that_is_there_is_not_loaded_twice() {
    let side = Side::new();
    js_sys::eval("window.loaded = 0;").unwrap();
    let good = "data:text/javascript,window.loaded%2B%3D1";
    for url in [good, "/there-is-no-such-library.js", good] {
        let before = side.heard().len();
        side.perform(PanelEffect::LoadLibrary { url: url.to_owned() });
        until(|| side.heard().len() > before).await;
    }
    let told = |input: PanelInput| match input {
        PanelInput::Library(loaded) => loaded.map_err(|why| why.to_string()),
        other => panic!("{other:?}"),
    };
    let told: Vec<_> = side.heard().into_iter().map(told).collect();
    assert_eq!(told, [Ok(()), Err("the browser could not load it".to_owned()), Ok(())]);
    assert_eq!(js("() => window.loaded", &JsValue::NULL).as_f64(), Some(1.0));
}

#[wasm_bindgen_test]
async fn the_hosting_file_is_what_the_pages_script_gave() {
    let text = |text: &str| format!("text: {text}");
    let unreadable = |why: &str| format!("unreadable: {why}");
    let missing = "missing".to_owned();
    let told = |file: HostingFile| match file {
        HostingFile::Missing => missing.clone(),
        HostingFile::Text(text) => format!("text: {text}"),
        HostingFile::Unreadable(why) => format!("unreadable: {why}"),
    };
    let strange = unreadable("what the page's script gave in its place is no text");
    for (given, file) in [
        ("undefined", missing.clone()),
        ("({ missing: true })", missing.clone()),
        ("'{}'", text("{}")),
        ("({ text: '{}' })", text("{}")),
        ("Promise.resolve({ text: '{}' })", text("{}")),
        ("Promise.resolve()", missing.clone()),
        ("({ status: 500 })", unreadable("the web server answered 500")),
        ("({ unreadable: 'it was late' })", unreadable("it was late")),
        ("({})", strange.clone()),
        ("({ text: 7 })", strange.clone()),
        ("7", strange.clone()),
        ("null", strange),
        ("Promise.reject(new Error('no'))", unreadable("the page's script could not read it")),
    ] {
        assert_eq!(told(HostingFile::given(js_sys::eval(given).unwrap()).await), file, "{given}");
    }
}
