//! A page's side of the border, and what it says.

use std::cell::RefCell;
use std::rc::Rc;

use cordboard::browser::page::config::HostingFile;
use cordboard::browser::page::facts::{HostFacts, PageOptions};
use cordboard::browser::page::panel::Panel;
use cordboard::browser::page::said::Said as Says;
use cordboard::effect::PanelEffect;
use cordboard::input::PanelInput;

use crate::bench::Said;

/// A page's side; dropping it ends it.
pub(crate) struct Side {
    pub(crate) panel: Rc<Panel>,
    pub(crate) said: Said,
    /// Whether the browser believed that it was on a network.
    pub(crate) network: Rc<RefCell<Vec<bool>>>,
}

impl Side {
    /// A page that says nothing yet.
    pub(crate) fn new() -> Self {
        let (said, network) = (Said::default(), Rc::<RefCell<Vec<bool>>>::default());
        let (hears, notes) = (Rc::clone(&said), Rc::clone(&network));
        let hear = Rc::new(move |said: Says| hears.borrow_mut().push(crate::bench::whole(said)));
        let on_network = Rc::new(move |online| notes.borrow_mut().push(online));
        Self { panel: Panel::new(PageOptions::default(), hear, on_network), said, network }
    }

    /// Says what this page is and where.
    pub(crate) fn attaches(&self) {
        self.panel.attach(HostFacts::default(), &HostingFile::Missing);
    }

    /// The agent does something.
    pub(crate) fn say(&self, input: PanelInput) {
        self.panel.say(input.into());
    }

    /// Does what the core asks of this page, a second after the adapter's clock began.
    pub(crate) fn perform(&self, effect: PanelEffect) {
        self.panel.perform(effect, 1_000.0);
    }

    /// What was said so far.
    pub(crate) fn heard(&self) -> Vec<PanelInput> {
        self.said.borrow().clone()
    }
}
