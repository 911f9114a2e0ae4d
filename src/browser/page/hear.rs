//! Who hears what a page says, and what a CRM answers.

use std::rc::Rc;

use crate::input::PanelInput;

/// Takes what a page says by itself.
pub type Ear = Rc<dyn Fn(PanelInput)>;

/// Takes an answer as JSON text.
pub type Answer = Rc<dyn Fn(String)>;
