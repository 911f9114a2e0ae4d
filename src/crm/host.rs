//! What the core must know of a CRM host. Each host has its own file, which implements [`CrmHost`]; the registry (`crm.rs`) names them,
//! and nothing else asks which host it is.

use super::{CrmError, CrmReply, CrmRequest};
use crate::crm_call::CrmCall;
use crate::words::{Message, say};

/// A CRM host: what it is called, how it is asked, and what it can't do.
pub trait CrmHost: Sync {
    /// The name that people know it by.
    fn name(&self) -> &'static str;

    /// How this host's library is called for a request.
    fn encode(&self, request: &CrmRequest) -> CrmCall;

    /// Reads the reply to a request from its JSON text.
    ///
    /// # Errors
    /// The CRM refused, or its reply can't be read.
    fn decode(&self, request: &CrmRequest, text: &str) -> Result<CrmReply, CrmError>;

    /// Whether it has anything to do for a request.
    fn knows(&self, _request: &CrmRequest) -> bool {
        true
    }

    /// Domains below which every customer of it has names: whoever pins all names there lets everybody in.
    fn shared_domains(&self) -> &'static [&'static str] {
        &[]
    }

    /// Whether a pop, or the agent's next step, loads the page that the panel is in anew. Then a pop's reply is lost with its page.
    fn reloads_pages(&self) -> bool {
        false
    }

    /// Whether it is asked nothing before it has told its settings: until then its page does not act.
    fn starts_with_settings(&self) -> bool {
        false
    }

    /// The section of the diagnostics with what it tells of its layout, and the line's label.
    fn layout_title(&self) -> (Message, Message) {
        (say!("section-layout"), say!("line-layout"))
    }
}
