//! What the core must know of a CRM host. Each host has its own file, which implements [`CrmHost`]; the registry (`crm.rs`) names them,
//! and nothing else asks which host it is.

use super::surrounding::{Detected, Query};
use super::{CrmError, CrmReply, CrmRequest};
use crate::address::Address;
use crate::crm_call::{CrmCall, CrmKind};
use crate::error::Problem;
use crate::input::Page;
use crate::site::hosting::Hosting;
use crate::words::{Message, say};

/// A CRM host: what it is called, how it is asked, and what it can't do.
pub trait CrmHost: Sync {
    /// Its word: it names the host where it is saved, and in calls of its library.
    fn kind(&self) -> CrmKind;

    /// The value of the address's parameter `crm` that means this CRM; `None` where the CRM's own parameters tell.
    fn address_word(&self) -> Option<&'static str> {
        None
    }

    /// The parameters of the page's address that mean something to it.
    fn parameters(&self) -> &'static [&'static str] {
        &[]
    }

    /// Whether the page is in this CRM, and what its library's address is; `None` where the page's address does not name this CRM.
    fn detect(&self, _query: &Query, _page: &Page, _hosting: &Hosting) -> Option<Detected> {
        None
    }

    /// The origin of the CRM's page that the address names; nothing of it has been checked.
    ///
    /// # Errors
    /// The address names the CRM's page in a way that makes no sense.
    fn named(&self, _query: &Query, _page: &Page) -> Result<Option<String>, Problem> {
        Ok(None)
    }

    /// The host (`host`, or `host:port`) whose library belongs to the CRM's page at `origin`; any other one must be pinned.
    fn own_library_host(&self, origin: &str, _page: &Page) -> Option<String> {
        Address::read(origin).ok().map(|origin| origin.host_port())
    }

    /// The library's host, where it has to be pinned beside the CRM's page at `origin`.
    fn library_host_to_pin(&self, _query: &Query, _origin: &str, _page: &Page) -> Option<String> {
        None
    }

    /// The name that people know it by.
    fn name(&self) -> &'static str;

    /// How this host's library is called for a request.
    fn encode(&self, request: &CrmRequest) -> CrmCall;

    /// Reads the reply to a request from its JSON text.
    ///
    /// # Errors
    /// The CRM refused, or its reply can't be read.
    fn decode(&self, request: &CrmRequest, text: &str) -> Result<CrmReply, CrmError>;

    /// Whether it has anything to do for a request; few have a directory.
    fn knows(&self, request: &CrmRequest) -> bool {
        !matches!(request, CrmRequest::Directory(_))
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

    /// The title of the diagnostics' section about its layout, and the label of the line in that section.
    fn layout_title(&self) -> (Message, Message) {
        (say!("section-layout"), say!("line-layout"))
    }
}
