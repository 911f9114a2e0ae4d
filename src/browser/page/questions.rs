//! What a page has asked its host. Each question is answered or refused. It is refused when the answer takes too long, and when
//! the host starts again or is left.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use crate::browser::line::Answer;
use crate::error::{ErrorCode, Refusal};
use crate::words::say;

type Slot = Rc<RefCell<Option<Result<Answer, Refusal>>>>;

/// Questions without an answer.
#[derive(Debug, Default)]
pub struct Questions {
    last: Cell<u32>,
    asked: RefCell<BTreeMap<u32, Asked>>,
}

#[derive(Debug)]
struct Asked {
    slot: Slot,
    wake: Function,
    _late: Timeout,
}

impl Questions {
    /// Asks: `send` gets the question's number.
    ///
    /// # Errors
    /// Why there is no answer.
    pub async fn ask(self: &Rc<Self>, limit_ms: u32, send: impl FnOnce(u32)) -> Result<Answer, Refusal> {
        let id = self.last.get() + 1;
        self.last.set(id);
        let slot = Slot::default();
        let mut wake = None;
        let settled = Promise::new(&mut |resolve: Function, _: Function| wake = Some(resolve));
        let questions = Rc::clone(self);
        let late = Timeout::new(limit_ms, move || questions.settle(id, Err(silent())));
        if let Some(wake) = wake {
            self.asked.borrow_mut().insert(id, Asked { slot: Rc::clone(&slot), wake, _late: late });
        }
        send(id);
        drop(JsFuture::from(settled).await);
        let answer = slot.take();
        answer.unwrap_or_else(|| Err(silent()))
    }

    /// Gives a question its answer; what answers no question is dropped.
    pub fn settle(&self, id: u32, answer: Result<Answer, Refusal>) {
        let asked = self.asked.borrow_mut().remove(&id);
        if let Some(asked) = asked {
            asked.slot.replace(Some(answer));
            drop(asked.wake.call0(&JsValue::UNDEFINED));
        }
    }

    /// Refuses all that is asked now: nobody will answer it.
    pub fn refuse(&self, why: &Refusal) {
        let ids: Vec<u32> = self.asked.borrow().keys().copied().collect();
        for id in ids {
            self.settle(id, Err(why.clone()));
        }
    }
}

fn silent() -> Refusal {
    Refusal::new(ErrorCode::NotConnected, say!("does-not-answer"))
}
