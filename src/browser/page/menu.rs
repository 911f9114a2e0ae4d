//! What the agent can ask the page itself for: it is no input of the adapter's.

use std::fmt;
use std::rc::Rc;

use web_sys::Element;

use crate::adapter::Section;
use crate::words::Message;

/// Takes the diagnostics, or words about why there are none.
pub type Told = Box<dyn FnOnce(Result<Vec<Section>, Message>)>;

/// Copies a text, and calls the function with words about how that went. Where there is no clipboard, the text in the element is
/// selected.
pub type Copy = Rc<dyn Fn(String, Element, Box<dyn FnOnce(Message)>)>;

/// Does what the agent asks the page for.
#[derive(Clone)]
pub struct Menu {
    /// Makes the diagnostics, when they are opened.
    pub diagnostics: Rc<dyn Fn(Told)>,
    /// Copies what the page shows.
    pub copy: Copy,
    /// Has the browser save a recording as a file.
    pub download: Rc<dyn Fn()>,
    /// Lets phone links come to this panel.
    pub links: Rc<dyn Fn()>,
    /// Does what the small window's own buttons ask for, by their names.
    pub window: Rc<dyn Fn(&'static str)>,
}

impl Menu {
    /// The menu of a page that can be asked for nothing.
    pub(super) fn none() -> Self {
        Self {
            diagnostics: Rc::new(|_| {}),
            copy: Rc::new(|_, _, _| {}),
            download: Rc::new(|| {}),
            links: Rc::new(|| {}),
            window: Rc::new(|_| {}),
        }
    }
}

impl fmt::Debug for Menu {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Menu").finish_non_exhaustive()
    }
}
