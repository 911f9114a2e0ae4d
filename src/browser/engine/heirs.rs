//! How one host of a site takes over from the one before: because its files are newer, or because its tab leads now. The new host
//! gets what the old one saved. An old host that does not let go of the site's lock is stuck, and the lock is taken from it.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortController;

use super::guard;
use super::host::Host;
use crate::browser::channel::Said;
use crate::browser::line::ToPage;
use crate::browser::locks::{self, How, Lock};

/// A host that has not let go of the site's lock after this long is stuck.
const STEAL_MS: u32 = 3_000;

impl Host {
    /// Runs as soon as no other host of this site does.
    pub fn start(self: &Rc<Self>) {
        if let Some(gone) = self.watch.gone() {
            // An instance before this one, or the page that leads, has the lock.
            self.look_out(gone);
        }
        if self.watch.restarts() > 0 {
            return self.run();
        }
        let host = Rc::clone(self);
        guard::spawn(async move {
            host.take_site().await;
            host.run();
        });
    }

    /// Waits until this host is the only one.
    async fn take_site(self: &Rc<Self>) {
        // This thread holds the lock of this host's name for as long as it lives.
        let (name, never) = (self.watch.lock(), AbortController::new().ok());
        guard::spawn(async move {
            if let Some(never) = never {
                drop(locks::take(&name, How::Wait(&never.signal())).await.and_then(Lock::keep));
            }
        });
        self.say_to_site(&Said::Retire(self.watch.version()));
        if !locks::exist() || self.watch.gone().is_some() {
            return;
        }
        // None where the browser refuses locks here.
        let Some(lock) = take_or_steal(&self.watch.site()).await.filter(|_| !self.has_ended()) else {
            return;
        };
        let gone = lock.gone();
        self.watch.holds(lock.keep(), &gone);
        self.look_out(gone);
    }

    /// Ends this host when another one has taken the site's lock away.
    fn look_out(self: &Rc<Self>, gone: Promise) {
        let host = Rc::downgrade(self);
        guard::spawn(async move {
            let taken_away = JsFuture::from(gone).await.is_err();
            if let Some(host) = host.upgrade().filter(|_| taken_away) {
                host.retire("");
            }
        });
    }

    /// Another host takes over: it gets what this one knows, and this one's pages start anew.
    pub(super) fn retire(&self, version: &str) {
        if self.has_ended() {
            return;
        }
        self.runtime.catch_up();
        self.say_to_site(&Said::Heir(self.watch.saved()));
        self.lines.say_all(&ToPage::Moved(version.to_owned()));
        self.end();
    }
}

async fn take_or_steal(site: &str) -> Option<Lock> {
    let stuck = AbortController::new().ok()?;
    let late = {
        let stuck = stuck.clone();
        Timeout::new(STEAL_MS, move || guard::enter(|| stuck.abort()))
    };
    let lock = locks::take(site, How::Wait(&stuck.signal())).await;
    drop(late);
    if lock.is_none() && stuck.signal().aborted() {
        return locks::take(site, How::Steal).await;
    }
    lock
}
