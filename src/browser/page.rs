//! The page: the markup of `www/index.html` (or a site's own), found by its hooks, painted from the view by assignment,
//! and heard through one delegated listener for each type of event (design.md 5).

mod clocks;
mod diagnostics;
mod dom;
mod events;
mod fields;
mod hooks;
mod paint;
mod rows;

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::Rc;

use gloo_timers::callback::Interval;
use web_sys::{Element, HtmlElement};

use self::diagnostics::DiagnosticsDialog;
use self::fields::Fields;
use self::hooks::{Hooks, Impossible};
use self::paint::Shell;
use self::rows::{RowList, RowView, rows};
use super::listener::Listener;
use super::runtime::Sink;
use crate::view::{Diagnostics, NoticeKind, NoticeView, View};

/// The notice about missing hooks has a number that no notice of the core has.
const MISSING_NOTICE: u32 = u32::MAX;

/// The softphone's part of the document. Dropping it takes its listeners off and leaves the markup as it was.
pub struct Page {
    root: Element,
    sink: Sink,
    missing: Vec<&'static str>,
    hooks: Hooks,
    fields: Fields,
    calls: Option<RowList>,
    history: Option<RowList>,
    notices: Option<RowList>,
    diagnostics: DiagnosticsDialog,
    shown: RefCell<Option<Shell>>,
    menu_open: Cell<bool>,
    visible: Cell<bool>,
    ticking: RefCell<Option<Interval>>,
    listeners: RefCell<Vec<Listener>>,
}

impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page").field("missing", &self.missing).finish_non_exhaustive()
    }
}

impl Page {
    /// Takes the markup under `root`; what the agent does goes to `sink`, `ask_diagnostics` is asked when the
    /// diagnostics are opened.
    pub fn new(root: &HtmlElement, sink: Sink, ask_diagnostics: Rc<dyn Fn() -> Diagnostics>) -> Rc<Self> {
        let root: Element = root.clone().into();
        hooks::adopt_classic_ids(&root);
        // The lists come first: they take off rows that an earlier softphone left.
        let (calls, history, notices) =
            (RowList::find(&root, "call"), RowList::find(&root, "history"), RowList::find(&root, "notice"));
        let diagnostics = DiagnosticsDialog::find(&root, ask_diagnostics);
        let page = Rc::new(Self {
            missing: hooks::missing(&root),
            hooks: Hooks::find(&root, &["reason"]),
            fields: Fields::find(&root),
            calls,
            history,
            notices,
            diagnostics,
            shown: RefCell::default(),
            menu_open: Cell::new(false),
            visible: Cell::new(true),
            ticking: RefCell::default(),
            listeners: RefCell::default(),
            sink,
            root,
        });
        *page.listeners.borrow_mut() = events::listen(&page);
        page
    }

    /// The required hooks that the page lacks, by name.
    pub fn missing(&self) -> &[&'static str] {
        &self.missing
    }

    /// Shows a view: writes what differs from the last one, and nothing else.
    pub fn paint(&self, view: View) {
        self.show(Shell { view, menu_open: self.menu_open.get() });
    }

    /// Lets the clocks run only while they can be seen.
    pub fn set_visible(&self, visible: bool) {
        self.visible.set(visible);
        if visible {
            clocks::tick(&self.root);
        }
        self.run_clocks();
    }

    /// Opens or closes the menu.
    fn set_menu(&self, open: bool) {
        self.menu_open.set(open);
        let shell = self.shown.borrow().clone().unwrap_or_default();
        self.show(Shell { menu_open: open, ..shell });
        for button in dom::find_all(&self.root, "[data-action=open-menu]") {
            dom::set_attribute(&button, "aria-expanded", Some(if open { "true" } else { "false" }));
        }
    }

    fn show(&self, shell: Shell) {
        let before = self.shown.borrow().clone();
        if before.as_ref() == Some(&shell) {
            return;
        }
        let focused = self.focused();
        let shared = &shell.view.shared;
        dom::set_attribute(&self.root, "data-state", Some(shared.state.word()));
        dom::set_attribute(&self.root, "data-mode", shared.agent.mode.map(crate::input::WorkMode::word));
        self.hooks.paint(&shell, Impossible::Disabled);
        self.fields.paint(before.as_ref(), &shell);
        if let Some(calls) = &self.calls {
            calls.paint(&shell.calls().map(|call| call as &dyn RowView).collect::<Vec<_>>());
        }
        let past = before.as_ref().map(|before| &before.view.shared.history);
        if let Some(history) = self.history.as_ref().filter(|_| past != Some(&shared.history)) {
            history.paint(&rows(&shared.history));
        }
        self.show_notices(&shared.notices);
        self.announce(before.as_ref(), &shell);
        if let Some(focused) = focused {
            self.rescue_focus(&focused);
        }
        self.shown.replace(Some(shell));
        self.run_clocks();
    }

    /// The core's notices, and the page's own about what is missing in the markup.
    fn show_notices(&self, notices: &[NoticeView]) {
        let Some(list) = &self.notices else { return self.report_missing_bare() };
        let own = self.missing.iter().zip(0..).map(|(name, at)| NoticeView {
            id: MISSING_NOTICE - at,
            kind: NoticeKind::Problem,
            item: (*name).to_owned(),
            text: "is missing in the page's markup. Put it back: the softphone needs it.".to_owned(),
            can_retry: false,
            can_dismiss: false,
        });
        let own: Vec<NoticeView> = own.collect();
        let all: Vec<&dyn RowView> = own.iter().chain(notices).map(|notice| notice as &dyn RowView).collect();
        list.paint(&all);
    }

    /// Without a place for notices, what is missing is said at the end of the page.
    fn report_missing_bare(&self) {
        if dom::find(&self.root, "[data-missing]").is_some() {
            return;
        }
        let document = dom::document(&self.root);
        let Some(place) = document.and_then(|document| document.create_element("p").ok()) else { return };
        dom::set_attribute(&place, "data-missing", Some(""));
        dom::set_attribute(&place, "role", Some("alert"));
        dom::set_text(&place, &format!("Missing in the page's markup: {}", self.missing.join(", ")));
        super::log::OrLog::or_log(self.root.append_child(&place), "reporting what is missing");
    }

    /// Tells screen readers what calls do, and what went wrong.
    fn announce(&self, before: Option<&Shell>, shell: &Shell) {
        let old_calls = before.map(|before| before.view.shared.calls.as_slice()).unwrap_or_default();
        let calls = shell.view.shared.calls.iter();
        let news = calls.filter(|call| {
            !old_calls.iter().any(|old| old.id == call.id && old.state_text == call.state_text)
        });
        let words: Vec<String> =
            news.map(|call| format!("{}: {} {}", call.state_text, call.name, call.number)).collect();
        self.say("polite", &words);

        let old_notices = before.map(|before| before.view.shared.notices.as_slice()).unwrap_or_default();
        let notices = shell.view.shared.notices.iter().filter(|notice| !old_notices.contains(notice));
        let (quiet, loud): (Vec<_>, Vec<_>) = notices.partition(|notice| notice.kind == NoticeKind::Info);
        let words = |notices: Vec<&NoticeView>| -> Vec<String> {
            notices.iter().map(|notice| format!("{} {}", notice.item, notice.text)).collect()
        };
        self.say("polite", &words(quiet));
        self.say("alert", &words(loud));
    }

    fn say(&self, how: &str, words: &[String]) {
        if words.is_empty() {
            return;
        }
        if let Some(region) = dom::find(&self.root, &format!("[data-announce={how}]")) {
            dom::set_text(&region, &words.join(". "));
        }
    }

    /// What has the focus, if it is a part of this page.
    fn focused(&self) -> Option<Element> {
        let active = dom::document(&self.root)?.active_element()?;
        self.root.contains(Some(&active)).then_some(active)
    }

    /// A button that had the focus and can't be pressed any more hands it to what it stands in, so that the keyboard
    /// does not start again at the top of the page. Browsers take the focus off such a button at different moments:
    /// what had it is remembered from before the painting.
    fn rescue_focus(&self, focused: &Element) {
        let lost = dom::closest(focused, "[hidden]").or_else(|| dom::closest(focused, ":disabled"));
        let heir = lost.and_then(|lost| dom::closest(&lost.parent_element()?, "[tabindex]:not([hidden])"));
        if let Some(heir) = heir.filter(|heir| self.root.contains(Some(heir))) {
            dom::focus(&heir);
        }
    }

    fn run_clocks(&self) {
        let run = self.visible.get() && clocks::run(&self.root);
        let runs = self.ticking.borrow().is_some();
        if run && !runs {
            let root = self.root.clone();
            self.ticking.replace(Some(Interval::new(1000, move || clocks::tick(&root))));
        } else if !run {
            self.ticking.take();
        }
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.listeners.take();
        self.ticking.take();
        self.diagnostics.close();
        self.menu_open.set(false);
        self.show(Shell::default());
        self.fields.clear();
        if let Some(notices) = &self.notices {
            notices.clear();
        }
    }
}
