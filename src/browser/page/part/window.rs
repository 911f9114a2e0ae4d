//! What a page's part does with what its small window says.

use std::rc::Rc;

use super::Part;
use crate::browser::line::ToEngine;
use crate::browser::page::small::FromWindow;
use crate::input::PanelInput;

impl Part {
    /// What is pressed in the small window goes to the host; what it may do, the page's own parts hear.
    pub(super) fn window_ear(&self) -> Rc<dyn Fn(FromWindow)> {
        let me = self.me.clone();
        Rc::new(move |message| {
            let Some(part) = me.upgrade() else { return };
            let (notifies, focused) = match message {
                FromWindow::Act(action) => {
                    return part.send(&ToEngine::Input { input: PanelInput::Aside(action), password: None });
                }
                FromWindow::Notices(may) => (Some(may), None),
                FromWindow::Focused(focused) => (None, Some(focused)),
                FromWindow::Bye => (Some(false), Some(false)),
                FromWindow::Ping => return,
            };
            if let Some(panel) = part.panel() {
                panel.window_is(notifies, focused);
            }
            let painter = part.painter.borrow().clone();
            if let (Some(painter), Some(notifies)) = (painter, notifies) {
                painter.window_notifies(notifies);
            }
        })
    }
}
