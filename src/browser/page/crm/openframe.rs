//! ServiceNow's library `openFrameAPI`. It takes arguments in a row, has a callback for `init` only (of what is called here), and throws
//! plain texts. Here each call gets one answer in the shape of other CRMs' answers, `{success, returnValue, errors}`. Which
//! methods there are depends on the library's version, so each is looked for before it is called.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::{Rc, Weak};

use js_sys::{Array, Function, JSON, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Url;

use super::host::{Ears, Library};
use crate::browser::page::hear::{Answer, Ear};
use crate::browser::page::thrown::{json_of, told};
use crate::browser::page::trusted::files;
use crate::crm_call::CrmCall;
use crate::input::{CrmEventKind, PanelInput};

#[wasm_bindgen]
extern "C" {
    /// `window`, as far as ServiceNow's library adds to it.
    type Host;
    #[wasm_bindgen(method, getter, catch, js_name = openFrameAPI)]
    fn open_frame_api(this: &Host) -> Result<Option<Api>, JsValue>;

    #[derive(Clone)]
    type Api;
    #[wasm_bindgen(method, structural, indexing_getter, catch)]
    fn member(this: &Api, name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = EVENTS)]
    fn events(this: &Api) -> Result<Option<Object>, JsValue>;
    #[wasm_bindgen(method, getter, catch, js_name = FRAME_MODE)]
    fn frame_mode(this: &Api) -> Result<Option<FrameMode>, JsValue>;

    type FrameMode;
    #[wasm_bindgen(method, getter, js_name = EXPAND)]
    fn expand(this: &FrameMode) -> JsValue;

    /// The record that `init` tells.
    type Started;
    #[wasm_bindgen(method, getter, js_name = titleIcon)]
    fn title_icon(this: &Started) -> JsValue;

    /// An icon as the core names it.
    type Icon;
    #[wasm_bindgen(method, getter, js_name = imageURL)]
    fn image_url(this: &Icon) -> String;
    #[wasm_bindgen(method, setter, js_name = imageURL)]
    fn set_image_url(this: &Icon, url: &str);
}

const TALK: &str = "openframe_communication";
const FAILURE: &str = "openframe_communication_failure";
const TITLE_ICON: &str = "openframe_title_icon_clicked";

/// The events of ServiceNow that are listened to.
const EVENTS: [(&str, Heard); 7] = [
    (TALK, Heard::Event(CrmEventKind::Click)),
    (FAILURE, Heard::Event(CrmEventKind::Failure)),
    ("openframe_shown", Heard::Used),
    ("openframe_expand", Heard::Used),
    ("openframe_icon_clicked", Heard::Event(CrmEventKind::Icon)),
    ("openframe_header_icon_clicked", Heard::Event(CrmEventKind::Icon)), // what older versions call it
    (TITLE_ICON, Heard::Event(CrmEventKind::Icon)),
];

#[derive(Clone, Copy)]
enum Heard {
    Used,
    Event(CrmEventKind),
}

/// The methods that the softphone calls; older versions lack some of them.
const METHODS: [&str; 12] = [
    "init",
    "subscribe",
    "show",
    "setFrameMode",
    "setSize",
    "setSubtitle",
    "setPresenceIndicator",
    "setTitleIcon",
    "setIcons",
    "openServiceNowForm",
    "openServiceNowList",
    "openCustomURL",
];

/// ServiceNow's frame around the page.
pub struct OpenFrame {
    me: Weak<Self>,
    hear: RefCell<Ear>,
    /// The answer to the first `init`, which later ones get too.
    started: RefCell<Option<String>>,
    /// The answer to `init` names an icon for the title.
    has_title_icon: Cell<bool>,
    subscribed: Cell<bool>,
}

impl fmt::Debug for OpenFrame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenFrame").field("subscribed", &self.subscribed).finish_non_exhaustive()
    }
}

/// ServiceNow's library.
pub(super) struct ServiceNow;

impl Library for ServiceNow {
    fn call(&self, call: &CrmCall, ears: &Ears<'_>) -> Result<(), JsValue> {
        of_page(ears.hear).call(&call.method, &call.arguments, (ears.answer)())
    }
}

thread_local! {
    /// The page's one frame, since a page calls `init` and `subscribe` once.
    static FRAME: RefCell<Option<Rc<OpenFrame>>> = const { RefCell::new(None) };
}

/// The page's one frame; what it says goes to `hear` from now on.
pub(super) fn of_page(hear: &Ear) -> Rc<OpenFrame> {
    let frame = FRAME
        .with_borrow_mut(|frame| Rc::clone(frame.get_or_insert_with(|| OpenFrame::new(Rc::clone(hear)))));
    frame.hear.replace(Rc::clone(hear));
    frame
}

impl OpenFrame {
    /// A frame that has not started; what it says goes to `hear`.
    pub fn new(hear: Ear) -> Rc<Self> {
        Rc::new_cyclic(|me| Self {
            me: me.clone(),
            hear: RefCell::new(hear),
            started: RefCell::default(),
            has_title_icon: Cell::default(),
            subscribed: Cell::default(),
        })
    }

    /// Calls a method; `answer` hears once what came of it. `arguments` is the text of a JSON array.
    ///
    /// # Errors
    /// What the library throws, or that it lacks something.
    pub fn call(&self, method: &str, arguments: &str, answer: Answer) -> Result<(), JsValue> {
        let api = js_sys::global().unchecked_into::<Host>().open_frame_api()?;
        let api = api.ok_or_else(|| {
            JsValue::from_str("ServiceNow's library was loaded, but openFrameAPI is not there")
        })?;
        let arguments: Array = JSON::parse(arguments)?.dyn_into()?;
        match method {
            "init" => return self.init(&api, &arguments, answer),
            "subscribe" => {
                self.subscribe(&api)?;
                answer(done("null"));
                return Ok(());
            }
            "version" => {
                answer(done(&json_of(&JsValue::from_str(&version(&api)?))));
                return Ok(());
            }
            // ServiceNow's configuration names an icon, which stays.
            "setTitleIcon" if self.has_title_icon.get() => {
                answer(done("null"));
                return Ok(());
            }
            "setTitleIcon" => arguments.iter().for_each(|icon| place(&icon)),
            "setIcons" => {
                arguments.iter().flat_map(|icons| Array::from(&icons)).for_each(|icon| place(&icon));
            }
            _ => {}
        }
        call(&api, method, &arguments)?;
        // A frame that is shown may still be folded.
        if method == "show"
            && let Some(mode) = api.frame_mode()?
            && has(&api, "setFrameMode")?
        {
            call(&api, "setFrameMode", &Array::of1(&mode.expand()))?;
        }
        answer(done("null"));
        Ok(())
    }

    fn init(&self, api: &Api, arguments: &Array, answer: Answer) -> Result<(), JsValue> {
        let started = self.started.borrow().clone();
        if let Some(started) = started {
            answer(started);
            return Ok(());
        }
        let (me, other) = (self.me.clone(), Rc::clone(&answer));
        let started = heard(move |record| {
            if let Some(frame) = me.upgrade() {
                answer(frame.has_started(&record));
            }
        });
        let refused = heard(move |error| other(failed(&told(&error))));
        call(api, "init", &Array::of3(&arguments.get(0), &started, &refused))
    }

    /// Keeps the answer to the first `init`, and returns that one.
    fn has_started(&self, record: &JsValue) -> String {
        let started = self.started.borrow().clone();
        started.unwrap_or_else(|| {
            let is_there = !record.is_null() && !record.is_undefined();
            let text = done(&if is_there { json_of(record) } else { "{}".to_owned() });
            self.has_title_icon.set(is_there && record.unchecked_ref::<Started>().title_icon().is_truthy());
            self.started.replace(Some(text.clone()));
            text
        })
    }

    fn subscribe(&self, api: &Api) -> Result<(), JsValue> {
        if self.subscribed.get() {
            return Ok(());
        }
        let known: Vec<String> =
            api.events()?.iter().flat_map(Object::values).filter_map(|it| it.as_string()).collect();
        for (event, kind) in EVENTS {
            // An older version has fewer events.
            let is_old = !known.is_empty() && !known.iter().any(|it| it == event);
            if is_old && event != TALK {
                continue;
            }
            let me = self.me.clone();
            let listener = heard(move |payload| {
                if let Some(frame) = me.upgrade() {
                    frame.say(event, kind, &payload);
                }
            });
            call(api, "subscribe", &Array::of2(&JsValue::from_str(event), &listener))?;
        }
        self.subscribed.set(true);
        Ok(())
    }

    fn say(&self, event: &str, kind: Heard, payload: &JsValue) {
        let hear = Rc::clone(&self.hear.borrow());
        let Heard::Event(kind) = kind else { return hear(PanelInput::Used) };
        let text = match event {
            FAILURE => told(payload),
            // The title's icon may be ServiceNow's own, so only that it was clicked is told.
            TITLE_ICON => r#"{"id":"softphone"}"#.to_owned(),
            _ => json_of(payload),
        };
        hear(PanelInput::CrmEvent(kind, text.into()));
    }
}

fn has(api: &Api, method: &str) -> Result<bool, JsValue> {
    Ok(api.member(method)?.is_function())
}

fn call(api: &Api, method: &str, arguments: &Array) -> Result<(), JsValue> {
    let Ok(function) = api.member(method)?.dyn_into::<Function>() else {
        return Err(JsValue::from_str(&["ServiceNow's library has no ", method].concat()));
    };
    function.apply(api, arguments).map(drop)
}

fn version(api: &Api) -> Result<String, JsValue> {
    let mut missing = Vec::new();
    for method in METHODS {
        if !has(api, method)? {
            missing.push(method);
        }
    }
    let told = match api.member("version")?.dyn_into::<Function>() {
        Ok(version) => String::from(js_sys::JsString::from(version.call0(api)?)),
        Err(_) => "not told".to_owned(),
    };
    let lacks = if missing.is_empty() { String::new() } else { [", without ", &missing.join(", ")].concat() };
    Ok(["openFrameAPI ", &told, &lacks].concat())
}

/// Gives an icon its picture's whole address, since ServiceNow's page loads it; pictures are among the softphone's files.
fn place(icon: &JsValue) {
    if !Reflect::has(icon, &JsValue::from_str("imageURL")).unwrap_or_default() {
        return;
    }
    let icon: &Icon = icon.unchecked_ref();
    if let Ok(url) = Url::new_with_base(&icon.image_url(), &files()) {
        icon.set_image_url(&url.href());
    }
}

/// A function for the library, which may keep it as long as it likes: it is freed when the browser collects it.
fn heard(listener: impl Fn(JsValue) + 'static) -> JsValue {
    Closure::<dyn Fn(JsValue)>::new(listener).into_js_value()
}

fn done(value: &str) -> String {
    [r#"{"success":true,"returnValue":"#, value, r#","errors":null}"#].concat()
}

fn failed(words: &str) -> String {
    let words = json_of(&JsValue::from_str(words));
    [r#"{"success":false,"returnValue":null,"errors":["#, &words, "]}"].concat()
}
