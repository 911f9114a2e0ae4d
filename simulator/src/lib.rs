//! A CTI server and CRM hosts to develop, demonstrate and test against.
//!
//! The pure part has no sockets and no clock: [`Switchboard`] is a telephone switch with two CTI servers over it, and
//! [`Org`] is a CRM's data with what it does for a softphone. [`serve`] puts both on loopback ports: two WebSocket
//! servers, the CRM's pages (Classic and Lightning), the softphone's files, and a control page with an HTTP API.

mod config;
mod dialect;
mod faults;
mod org;
mod request;
mod server;
mod switch;
mod switchboard;

pub use config::{AgentConfig, Config, ExtensionConfig, FarEnd, FarEndRule, Profile, Side};
pub use faults::{Fault, Ordered, Passive, PassiveHow};
pub use org::{
    ApiCall, Caller, Click, CrmError, CrmOptions, Field, Kind, NoMatch, Object, Opened, Org, Outcome, Pop,
    Record, Reply, SaveLogReply, ServiceNow, Task, Ui,
};
pub use server::{Addresses, Options, Ports, Running, serve};
pub use switch::{Call, LocalState, LoggedIn, Mode, Party, Refusal, Ring, WorkMode};
pub use switchboard::{ClientId, Direction, Frame, Line, Odds, Output, Refused, Switchboard, Truth};
