//! The page: the markup of `www/index.html` (or a site's own), found by its hooks, painted from the view by assignment, and heard
//! through one delegated listener for each type of event. It decides nothing about the phone: the view says what is possible, and
//! what the agent does goes on as an input.

mod events;
mod keypad;
mod reasons;
mod shortcuts;
mod sight;
mod suggested;

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use web_sys::{Element, HtmlElement, VisibilityState};

use super::announce::Announcer;
use super::dialog::Dialog;
use super::fields::Fields;
use super::foot::Foot;
use super::hooks::rows::RowList;
use super::hooks::{Hooks, Impossible};
use super::keyboard::Keyboard;
use super::menu::Menu;
use super::notifier::Notifier;
use super::press::Presses;
use super::ring::Ringer;
use super::said::Said;
use super::shell::{Shell, WindowFacts};
use super::words::{self, Flaw};
use super::{dom, markup, small};
use crate::browser::clock::wall_ms;
use crate::call_state::CallState;
use crate::notice::{NoticeKind, NoticeView};
use crate::pages::view::{CallView, FavouriteView, HistoryView, SuggestionView, View};
use crate::words::{Arg, Message, say};
use crate::work_mode::WorkMode;

/// The number of the page's own first notice; they count down from here, so that no notice of the core has the same.
const OWN_NOTICE: u32 = u32::MAX;

/// The softphone's part of the document. Dropping it takes its listeners off and leaves the markup as it was.
pub struct Painter {
    page: Rc<Page>,
    listeners: Vec<EventListener>,
    foot: Option<Foot>,
}

impl fmt::Debug for Painter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Painter").field("missing", &self.page.missing).finish_non_exhaustive()
    }
}

impl Painter {
    /// Takes the markup under `root`; what the agent does goes to `hear`.
    pub fn new(root: &HtmlElement, hear: Rc<dyn Fn(Said)>, menu: Menu) -> Self {
        markup::adopt_classic_ids(root);
        let page = Rc::new(Page::find(root, hear, menu));
        let shown = Rc::downgrade(&page);
        page.ringer.tell(Rc::new(move || {
            if let Some(page) = shown.upgrade() {
                page.show();
            }
        }));
        // Presses are judged first, before anything else hears of them.
        let mut listeners = page.presses.listen();
        listeners.extend(events::listen(&page));
        listeners.extend(shortcuts::listen(&page));
        listeners.extend(page.listen_for_being_seen());
        Self { page, listeners, foot: Foot::watch(root) }
    }

    /// Shows a view: writes what differs from the last one, and nothing else.
    pub fn paint(&self, view: &View) {
        self.page.view.replace(Some(Rc::new(view.clone())));
        self.page.show();
    }

    /// The page's words may have changed; `flaws` says what of them could not be read.
    pub(super) fn words_changed(&self, flaws: Vec<Flaw>) {
        self.page.flaws.replace(flaws.into());
        self.page.show();
        self.page.announce();
    }

    /// What words show has changed: all of them are painted again.
    pub(super) fn repaint(&self) {
        self.page.show();
    }

    /// The panel's small window may show notices, or may no longer.
    pub(super) fn window_notifies(&self, may: bool) {
        self.page.notifier.set_by_window(may);
        self.page.show();
    }

    /// What the browser allows changed.
    pub(super) fn facts_changed(&self) {
        self.page.show();
    }

    /// Leaves the markup as that of a softphone that never ran.
    pub fn clear(&self) {
        self.page.clear();
    }

    /// The required hooks that the page lacks, by name.
    pub fn missing(&self) -> Vec<String> {
        self.page.missing.iter().map(|&name| name.to_owned()).collect()
    }
}

impl Drop for Painter {
    fn drop(&mut self) {
        self.listeners.clear();
        self.foot.take();
        self.page.clear();
    }
}

/// The parts of the page, and what they show.
pub(super) struct Page {
    pub(super) root: Element,
    pub(super) hear: Rc<dyn Fn(Said)>,
    pub(super) menu: Menu,
    pub(super) presses: Rc<Presses>,
    pub(super) fields: Fields,
    pub(super) calls: RowList<CallView>,
    /// Ringing calls, where the page has a place of their own for them, so that they move no other call.
    pub(super) ringing: RowList<CallView>,
    pub(super) dialog: Dialog,
    pub(super) keyboard: Keyboard,
    pub(super) ringer: Rc<Ringer>,
    pub(super) notifier: Rc<Notifier>,
    /// The browser refused to open the small window.
    pub(super) window_blocked: Cell<bool>,
    pub(super) menu_open: Cell<bool>,
    /// The keypad for dialling is open.
    keypad_open: Cell<bool>,
    /// What was typed to find a reason.
    reason_typed: RefCell<Rc<str>>,
    missing: Vec<&'static str>,
    /// What could not be read of the page's language.
    flaws: RefCell<Rc<[Flaw]>>,
    /// What screen readers were told last.
    told: RefCell<Option<Rc<Shell>>>,
    hooks: Hooks<Shell>,
    history: RowList<HistoryView>,
    notices: RowList<NoticeView>,
    /// The details of trouble, where the page has a place of their own for them.
    troubles: RowList<NoticeView>,
    suggestions: RowList<SuggestionView>,
    favourites: RowList<FavouriteView>,
    /// The engine was told that the agent looks at the directory here.
    looks: Cell<bool>,
    announcer: Announcer,
    /// What is to be shown.
    view: RefCell<Option<Rc<View>>>,
    /// What was painted last.
    shown: RefCell<Option<Rc<Shell>>>,
    painting: Cell<bool>,
    ticking: RefCell<Option<Interval>>,
}

impl Page {
    fn find(root: &Element, hear: Rc<dyn Fn(Said)>, menu: Menu) -> Self {
        Self {
            // The lists come first: they take off rows that an earlier softphone left.
            calls: RowList::find(root, "call", None),
            ringing: RowList::find(root, "call", Some("[data-place=ringing]")),
            history: RowList::find(root, "history", None),
            notices: RowList::find(root, "notice", None),
            troubles: RowList::find(root, "notice", Some("[data-place=trouble]")),
            suggestions: RowList::find(root, "suggestion", None),
            favourites: RowList::find(root, "favourite", None),
            looks: Cell::new(false),
            dialog: Dialog::find(root),
            keyboard: Keyboard::find(root),
            ringer: Rc::new(Ringer::find(root)),
            notifier: Rc::new(Notifier::find(root)),
            window_blocked: Cell::new(false),
            missing: markup::missing(root),
            hooks: Hooks::find(root, Impossible::Disabled),
            fields: Fields::find(root),
            announcer: Announcer::find(root),
            presses: Rc::new(Presses::new(root)),
            root: root.clone(),
            hear,
            menu,
            menu_open: Cell::new(false),
            keypad_open: Cell::new(false),
            reason_typed: RefCell::new("".into()),
            flaws: RefCell::default(),
            told: RefCell::default(),
            view: RefCell::default(),
            shown: RefCell::default(),
            painting: Cell::new(false),
            ticking: RefCell::default(),
        }
    }

    /// What is shown, once something is.
    pub(super) fn shown(&self) -> Option<Rc<Shell>> {
        self.shown.borrow().clone()
    }

    /// Opens or closes the menu.
    pub(super) fn set_menu(self: &Rc<Self>, open: bool) {
        self.menu_open.set(open);
        self.show();
        self.mark_menu(open);
    }

    /// Paints until the page shows what it should. Painting may ask for more painting, since it moves the focus and a site's own
    /// elements hear of changes: that is done in the next round.
    fn show(self: &Rc<Self>) {
        if self.painting.replace(true) {
            return;
        }
        while let Some((before, mut wanted)) = self.next() {
            self.make_way_for_a_call(before.as_deref(), &mut wanted);
            self.draw(before.as_deref(), &wanted);
            self.shown.replace(Some(Rc::new(wanted)));
            self.run_clocks();
            self.announce();
        }
        self.painting.set(false);
    }

    /// Tells screen readers what is new, once the words of the page's language are there, or will not come.
    fn announce(&self) {
        let Some(shown) = self.shown().filter(|_| !words::are_awaited()) else { return };
        let told = self.told.replace(Some(shown.clone()));
        self.announcer.tell(told.as_deref(), &shown);
    }

    /// What was painted last, and what is to be painted; `None` where both are the same.
    fn next(&self) -> Option<(Option<Rc<Shell>>, Shell)> {
        let view = self.view.borrow().clone()?;
        let flaws = self.flaws.borrow().clone();
        let wanted = Shell {
            view,
            menu_open: self.menu_open.get(),
            keypad_open: self.keypad_open.get(),
            reason_typed: self.reason_typed.borrow().clone(),
            ring_muted: self.ringer.is_muted(),
            window: self.window_facts(),
            round: words::round(),
            flaws,
        };
        let before = self.shown();
        (before.as_deref() != Some(&wanted)).then_some((before, wanted))
    }

    /// A call that begins to ring closes what lies over it: the menu and the lists; not while new keys are waited for, which would
    /// then be pressed in the panel.
    fn make_way_for_a_call(&self, before: Option<&Shell>, wanted: &mut Shell) {
        let rings = |shell: &Shell| shell.rows().any(|call| call.state == CallState::Alerting);
        if !rings(wanted) || before.is_some_and(rings) {
            return;
        }
        self.dialog.close();
        if !self.keyboard.waits_for_keys() {
            self.keyboard.close();
        }
        if wanted.menu_open {
            self.menu_open.set(false);
            wanted.menu_open = false;
            self.mark_menu(false);
        }
    }

    fn mark_menu(&self, open: bool) {
        for button in dom::below(&self.root, "[data-action=open-menu]") {
            dom::set_attribute(&button, "aria-expanded", Some(if open { "true" } else { "false" }));
        }
    }

    fn window_facts(&self) -> WindowFacts {
        let is_it = self.notifier.is_in_window();
        WindowFacts {
            is_it,
            blocked: self.window_blocked.get(),
            stays_on_top: is_it && small::can_keep_on_top(),
            notices: self.notifier.permission(),
        }
    }

    fn draw(&self, before: Option<&Shell>, shell: &Shell) {
        self.presses.keep_with(shell.on_the_phone(), shell.agent().mode);
        let focused = dom::focused(&self.root);
        let shared = shell.shared();
        if before.is_none_or(|before| before.shared().state != shared.state) {
            dom::set_attribute(&self.root, "data-state", Some(shared.state.word()));
        }
        if before.is_none_or(|before| before.agent().mode != shell.agent().mode) {
            dom::set_attribute(&self.root, "data-mode", shell.agent().mode.map(WorkMode::word));
        }
        if before.is_none_or(|before| before.agent().next_mode != shell.agent().next_mode) {
            dom::set_attribute(&self.root, "data-next-mode", shell.agent().next_mode.map(WorkMode::word));
        }
        if before.is_none_or(|before| before.shared().trouble != shared.trouble) {
            let kind = shared.trouble.as_ref().map(|trouble| trouble.kind.word());
            dom::set_attribute(&self.root, "data-trouble", kind);
        }
        if before.is_none_or(|before| before.agent().on_call != shell.agent().on_call) {
            dom::set_attribute(&self.root, "data-on-call", shell.agent().on_call.then_some(""));
        }
        self.hooks.paint(shell);
        self.keyboard.paint(&shell.view.panel.keyboard);
        self.ringer.paint(shell.view.panel.alerts, shell.view.panel.ring);
        self.notifier.paint(shell.view.panel.notice.as_ref());
        self.fields.paint(before, shell);
        let rings = |call: &&CallView| self.ringing.is_there() && call.state == CallState::Alerting;
        self.calls.paint(shell.rows().filter(|call| !rings(call)));
        self.ringing.paint(shell.rows().filter(rings));
        // After a change of language everything with words in it is painted again.
        let before_in_these_words = before.filter(|before| before.round == shell.round);
        if before_in_these_words.is_none_or(|before| before.shared().history != shared.history) {
            self.history.paint(shared.history.iter());
        }
        self.show_suggestions(before, shell);
        let same_notices = |before: &Shell| {
            before.shared().notices == shared.notices
                && before.view.panel.will_dial == shell.view.panel.will_dial
                && before.agent() == shell.agent()
                && before.shared().trouble.is_some() == shared.trouble.is_some()
                && before.flaws == shell.flaws
        };
        if !before_in_these_words.is_some_and(same_notices) {
            self.show_notices(shell);
        }
        self.show_card(before, shell);
        if let Some(focused) = focused {
            self.rescue_focus(&focused);
        }
    }

    /// Shows the page's own notices (hooks that the markup lacks, flaws of the language), and the core's, but not what is said at a
    /// field already.
    fn show_notices(&self, shell: &Shell) {
        let (shared, flaws) = (shell.shared(), &shell.flaws);
        let said_elsewhere = self.said_at_fields(shell);
        let is_said = |notice: &&NoticeView| said_elsewhere.contains(&&notice.text);
        let notices: Vec<&NoticeView> = shared.notices.iter().filter(|notice| !is_said(notice)).collect();
        if !self.notices.is_there() {
            return self.say_what_is_missing();
        }
        let missing = self
            .missing
            .iter()
            .map(|name| (NoticeKind::Problem, (*name).to_owned(), say!("missing-in-markup"), false));
        let flaws = flaws.iter().filter(|flaw| !flaw.dismissed);
        let flaws = flaws.map(|flaw| (NoticeKind::Warning, flaw.item.clone(), flaw.words.clone(), true));
        let own = missing.chain(flaws).zip(0..).map(|((kind, item, text, can_dismiss), at)| NoticeView {
            id: OWN_NOTICE - at,
            kind,
            item: item.into(),
            text,
            detail: Message::default(),
            can_retry: false,
            can_dismiss,
            is_trouble: false,
        });
        let own: Vec<NoticeView> = own.collect();
        let has_details = self.troubles.is_there() && shared.trouble.is_some();
        let detail = |notice: &&NoticeView| has_details && notice.is_trouble;
        let mut details = notices.clone();
        details.retain(detail);
        self.notices.paint(own.iter().chain(notices.into_iter().filter(|notice| !detail(notice))));
        self.troubles.paint(details.into_iter());
    }

    /// Takes a notice of the page's own off: true where it was one.
    pub(super) fn dismiss_own(self: &Rc<Self>, id: u32) -> bool {
        let mut flaws = self.flaws.borrow().to_vec();
        let at = usize::try_from(OWN_NOTICE - id).unwrap_or(usize::MAX);
        let shown = at.checked_sub(self.missing.len());
        let Some(flaw) = shown.and_then(|at| flaws.iter_mut().filter(|flaw| !flaw.dismissed).nth(at)) else {
            return false;
        };
        flaw.dismissed = true;
        self.flaws.replace(flaws.into());
        self.show();
        true
    }

    /// What is wrong with the page's words, for the diagnostics.
    pub(super) fn flaws_told(&self) -> Vec<(Message, Message)> {
        self.flaws.borrow().iter().flat_map(Flaw::lines).collect()
    }

    /// Without a place for notices, what is missing is said at the end of the page.
    fn say_what_is_missing(&self) {
        if dom::find(&self.root, "[data-missing]").is_some() {
            return;
        }
        let names = Message::list(self.missing.iter().map(|name| Arg::text(*name)));
        let Some(place) = dom::make("p", "", &words::said(&say!("missing-all", names: names))) else {
            return;
        };
        dom::set_attribute(&place, "data-missing", Some(""));
        dom::set_attribute(&place, "role", Some("alert"));
        dom::insert(&self.root, &place, None);
    }

    /// A button that had the focus and can't be pressed any more hands it to what it stands in, so that the keyboard does not
    /// start again at the top of the page. Browsers take the focus off such a button at different moments, so the element that
    /// had it before the painting is remembered.
    fn rescue_focus(&self, focused: &Element) {
        let lost = dom::closest(focused, "[hidden]").or_else(|| dom::closest(focused, ":disabled"));
        let heir =
            lost.as_ref().and_then(|lost| dom::closest(&lost.parent_element()?, "[tabindex]:not([hidden])"));
        // A star that was pressed has its counterpart in its place.
        let twin = lost.as_ref().filter(|lost| dom::fits(lost, ".star"));
        let twin = twin.and_then(|lost| dom::find(&lost.parent_element()?, ".star:not([hidden])"));
        if let Some(heir) = twin.or(heir).filter(|heir| self.root.contains(Some(heir))) {
            dom::focus(&heir);
        }
    }

    fn clear(self: &Rc<Self>) {
        self.dialog.close();
        self.keyboard.close();
        self.ringer.stop();
        self.notifier.stop();
        self.set_menu(false);
        self.keypad_open.set(false);
        self.view.replace(Some(Rc::default()));
        self.show();
        self.fields.clear();
        self.notices.clear();
        self.troubles.clear();
        self.suggestions.clear();
        self.favourites.clear();
        self.looks.set(false);
    }

    /// Clocks run only while they can be seen.
    fn listen_for_being_seen(self: &Rc<Self>) -> Vec<EventListener> {
        let seen = || {
            let page = Rc::clone(self);
            move |_: &web_sys::Event| {
                page.tick();
                page.run_clocks();
            }
        };
        let window = web_sys::window().map(|window| EventListener::new(&window, "pageshow", seen()));
        let document =
            dom::document().map(|document| EventListener::new(&document, "visibilitychange", seen()));
        window.into_iter().chain(document).collect()
    }

    fn run_clocks(self: &Rc<Self>) {
        let runs = self.hooks.runs() || self.calls.runs() || self.ringing.runs();
        // The small window's parts may be in another document than it began in.
        let document = self.root.owner_document();
        let hidden =
            || document.is_some_and(|document| document.visibility_state() == VisibilityState::Hidden);
        if !runs || hidden() {
            self.ticking.take();
        } else if self.ticking.borrow().is_none() {
            let page = Rc::downgrade(self);
            let tick = move || {
                if let Some(page) = page.upgrade() {
                    page.tick();
                }
            };
            self.ticking.replace(Some(Interval::new(1000, tick)));
        }
    }

    fn tick(&self) {
        let now = wall_ms();
        self.hooks.tick(now);
        self.calls.tick(now);
        self.ringing.tick(now);
    }
}
