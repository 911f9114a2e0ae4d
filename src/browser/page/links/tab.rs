//! The tab that a link opens: it shows what becomes of the link in place of the softphone.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Date, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{BroadcastChannel, Element, HtmlElement};

use super::message::{CHANNEL, Message, beginning, is_text};
use super::{can_register, place, register};
use crate::browser::page::words::{self, said};
use crate::browser::page::{clipboard, small};
use crate::browser::scope::new_name;
use crate::number::dial_link::{self, DialLink};
use crate::words::{Message as Words, say};

/// How long panels have to answer, and how long the others have after the first answer.
const ANSWER_MS: u32 = 1_500;
const OTHERS_MS: u32 = 250;
/// If the page is still there after this long, a script can't close it.
const CLOSED_MS: u32 = 500;

thread_local! {
    /// The tab lives as long as its page.
    static TAB: RefCell<Option<Rc<Tab>>> = const { RefCell::new(None) };
}

/// Starts a page of ours that is no panel: the small window, or the tab of a phone link.
///
/// # Errors
/// What the browser throws.
#[wasm_bindgen(js_name = openAside)]
pub fn open_aside(root: &HtmlElement) -> Result<(), JsValue> {
    if root.has_attribute(small::FORM) {
        small::open_own(root);
        return Ok(());
    }
    open_link(root)
}

/// Shows under `root` what becomes of the link that this page's address is.
fn open_link(root: &HtmlElement) -> Result<(), JsValue> {
    let (window, document) = place().ok_or(JsValue::UNDEFINED)?;
    let location = window.location();
    let link = dial_link::in_address(&location.search()?, &location.hash()?);
    // The number is taken out of the address: so it stays in no history, and loading the page again asks for no call.
    let bare = [&location.pathname()?, "?dial="].concat();
    window.history()?.replace_state_with_url(&JsValue::NULL, "", Some(&bare))?;
    // A number that can't be read is shown all the same, so that it can be copied.
    let tab = Tab::new(root, if link.number.is_empty() { &link.given } else { &link.number })?;
    TAB.set(Some(Rc::clone(&tab)));
    document.set_title(&said(&say!("phone-link")));
    tab.begin(&link)?;
    let link = Rc::new(link);
    let (speaking, spoken) = (Rc::clone(&tab), Rc::clone(&link));
    // The agent's language comes a moment later; nothing waits for it.
    spawn_local(async move {
        words::begin().await;
        document.set_title(&said(&say!("phone-link")));
        if words::round() > 0 && !speaking.is_answered.get() {
            drop(speaking.begin(&spoken));
        }
    });
    if link.refusal.is_empty() && !link.number.is_empty() {
        spawn_local(async move {
            drop(tab.follow(&link.number).await); // what can't be shown can't be said either
        });
    }
    Ok(())
}

enum Outcome {
    Taken,
    Refused(Words),
    Nobody,
}

/// Hands a number to the panel that was used last.
async fn hand_over(number: &str) -> Outcome {
    let id = new_name();
    let ask = Message { link: Some(id.clone()), at: Some(Date::now()), ..Message::default() };
    let asked = id.clone();
    let is_panel = move |answer: &Message| {
        answer.here.as_ref() == Some(&asked)
            && answer.panel.as_deref().is_some_and(is_text)
            && answer.used.is_some_and(f64::is_finite)
    };
    let panels = answers(&ask, is_panel, OTHERS_MS).await;
    let used = |panel: &Message| panel.used.unwrap_or_default();
    let Some(last) = panels.into_iter().max_by(|one, other| used(one).total_cmp(&used(other))) else {
        return Outcome::Nobody;
    };
    let take = Message {
        take: Some(id.clone()),
        panel: last.panel,
        number: Some(number.to_owned()),
        at: Some(Date::now()),
        ..Message::default()
    };
    let taken = answers(&take, move |answer| answer.taken.as_ref() == Some(&id), 0).await;
    match taken.into_iter().next().map(|answer| beginning(&answer.refusal.unwrap_or_default())) {
        None => Outcome::Refused(say!("softphone-silent")),
        Some(refusal) if refusal.is_empty() => Outcome::Taken,
        Some(refusal) => Outcome::Refused(Words::as_said(&refusal)),
    }
}

/// The answers to a message that `fits` takes, until `more` milliseconds after the first; empty where none came in time.
async fn answers(message: &Message, fits: impl Fn(&Message) -> bool + 'static, more: u32) -> Vec<Message> {
    let Ok(channel) = BroadcastChannel::new(CHANNEL) else { return Vec::new() };
    let heard: Rc<RefCell<Vec<Message>>> = Rc::default();
    let mut settle = None;
    let rest = Promise::new(&mut |resolve, _| settle = Some(resolve));
    let wake = move || settle.as_ref().map(|settle| settle.call0(&JsValue::UNDEFINED));
    let (found, first) = (Rc::clone(&heard), wake.clone());
    let _open = Message::hear(channel.clone(), move |answer| {
        if fits(&answer) {
            found.borrow_mut().push(answer);
            let _woken = first();
        }
    });
    let _late = Timeout::new(ANSWER_MS, move || {
        let _woken = wake();
    });
    message.send(&channel);
    let _woken = JsFuture::from(rest).await;
    TimeoutFuture::new(more).await;
    heard.take()
}

/// What the agent can do about it.
#[derive(Clone, Copy)]
enum Offer {
    Nothing,
    /// The number is shown, to copy.
    Keep,
    GoBack,
    Register,
}

struct Tab {
    me: Weak<Self>,
    place: Element,
    number: String,
    presses: RefCell<Vec<EventListener>>,
    /// The search for a panel is over: a change of language must not show its beginning again.
    is_answered: Cell<bool>,
}

impl Tab {
    fn new(root: &HtmlElement, number: &str) -> Result<Rc<Self>, JsValue> {
        let parts = root.children();
        for part in (0..parts.length()).filter_map(|at| parts.item(at)) {
            part.set_attribute("hidden", "")?;
        }
        let place = make("section", "phone-link", "")?;
        root.set_attribute("data-state", "link")?;
        root.append_child(&place)?;
        Ok(Rc::new_cyclic(|me| Self {
            me: me.clone(),
            place,
            number: number.to_owned(),
            presses: RefCell::default(),
            is_answered: Cell::default(),
        }))
    }

    fn begin(&self, link: &DialLink) -> Result<(), JsValue> {
        if !link.refusal.is_empty() {
            return self.show(&say!("not-a-number"), &link.refusal, Offer::Keep);
        }
        if link.number.is_empty() {
            return self.set_up();
        }
        self.show(&say!("looking-for-softphone"), &Words::default(), Offer::Nothing)
    }

    async fn follow(&self, number: &str) -> Result<(), JsValue> {
        let outcome = hand_over(number).await;
        self.is_answered.set(true);
        match outcome {
            Outcome::Taken => self.taken().await,
            Outcome::Refused(why) => self.show(&say!("link-not-taken"), &why, Offer::Keep),
            Outcome::Nobody => {
                self.show(&say!("no-softphone-found"), &say!("no-softphone-answers"), Offer::Keep)
            }
        }
    }

    fn show(&self, title: &Words, words: &Words, offer: Offer) -> Result<(), JsValue> {
        let heading: HtmlElement = make("h2", "", &said(title))?.unchecked_into();
        heading.set_tab_index(-1);
        let said = make("p", "", &said(words))?;
        said.set_attribute("role", "status")?;
        self.presses.replace(Vec::new());
        self.place.replace_children_with_node_2(&heading, &said);
        let is_kept = matches!(offer, Offer::Keep | Offer::GoBack);
        if is_kept && !self.number.is_empty() {
            self.place.append_child(&make("output", "", &self.number)?.into())?;
        }
        let button = match offer {
            Offer::Nothing => return Ok(()),
            Offer::Keep => self.button(&say!("copy-number"), Self::copy)?,
            Offer::GoBack => self.button(&say!("go-back"), |_| {
                let _gone =
                    place().and_then(|(window, _)| window.history().ok()).map(|history| history.back());
            })?,
            Offer::Register => self.button(&say!("open-phone-links-here"), |tab| tab.say(&register()))?,
        };
        let row = make("div", "buttons", "")?;
        row.append_child(&button)?;
        self.place.append_child(&row)?;
        heading.focus()
    }

    /// The number is in the panel: this tab has done its work.
    async fn taken(&self) -> Result<(), JsValue> {
        let title = say!("handed-over");
        self.show(&title, &say!("softphone-asks"), Offer::Nothing)?;
        let (window, _) = place().ok_or(JsValue::UNDEFINED)?;
        window.close()?;
        TimeoutFuture::new(CLOSED_MS).await;
        // The tab is still here: browsers let a script close only tabs that have shown nothing else.
        let back = if window.history()?.length()? > 1 { Offer::GoBack } else { Offer::Nothing };
        self.show(&title, &say!("softphone-asks-close-tab"), back)
    }

    /// Shows what this page is for, where the address has no number.
    fn set_up(&self) -> Result<(), JsValue> {
        if can_register() {
            return self.show(&say!("phone-links"), &say!("phone-links-set-up"), Offer::Register);
        }
        self.show(&say!("phone-links"), &say!("no-phone-links"), Offer::Nothing)
    }

    fn say(&self, words: &Words) {
        if let Ok(Some(place)) = self.place.query_selector("[role=status]") {
            place.set_text_content(Some(&said(words)));
        }
    }

    fn copy(&self) {
        let Some(tab) = self.me.upgrade() else { return };
        spawn_local(async move {
            let Ok(Some(shown)) = tab.place.query_selector("output") else { return };
            let copied = clipboard::is_copied(&tab.number, &shown).await;
            tab.say(&if copied { say!("copied") } else { say!("copy-number-by-hand") });
        });
    }

    fn button(&self, words: &Words, press: fn(&Self)) -> Result<Element, JsValue> {
        let button = make("button", "", &said(words))?;
        button.set_attribute("type", "button")?;
        let tab = self.me.clone();
        self.presses.borrow_mut().push(EventListener::new(&button, "click", move |_| {
            if let Some(tab) = tab.upgrade() {
                press(&tab);
            }
        }));
        Ok(button)
    }
}

fn make(name: &str, class: &str, text: &str) -> Result<Element, JsValue> {
    let (_, document) = place().ok_or(JsValue::UNDEFINED)?;
    let element = document.create_element(name)?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    if !text.is_empty() {
        element.set_text_content(Some(text));
    }
    Ok(element)
}
