//! Stub until the panel's side is joined.

use std::rc::Rc;

use super::config::HostingFile;
use super::said::Said;
use crate::effect::PanelEffect;
use crate::input::Carrier;
use crate::view::PanelView;

#[derive(Debug, Default)]
pub struct PageOptions {
    pub query: Option<String>,
    pub saved: Option<String>,
}

#[derive(Debug, Default)]
pub struct HostFacts {
    pub carrier: Carrier,
    pub carrier_why: String,
    pub clock_worker: bool,
}

#[derive(Debug)]
pub struct Panel;

impl Panel {
    pub fn new(_options: PageOptions, _hear: Rc<dyn Fn(Said)>, _network: Rc<dyn Fn(bool)>) -> Rc<Self> {
        Rc::new(Self)
    }
    pub fn attach(&self, _host: HostFacts, _config: HostingFile) {}
    pub fn perform(&self, _effect: PanelEffect, _now_ms: f64) {}
    pub fn save(&self, _text: &str) {}
    pub fn say(&self, _said: Said) {}
    pub fn drafted(&self, _own: &PanelView) {}
    pub fn host_changed(&self, _host: HostFacts) {}
}
