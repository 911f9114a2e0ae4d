//! The real servers around the pure parts, on loopback: side A and side B as WebSocket servers, the CRM's pages, the
//! softphone's files on another origin, and the control page with its HTTP API. All of them share one [`World`]; whoever
//! changes it routes what came of it to the sockets and wakes the clock.

mod control;
mod crm;
mod cti;
mod faults;
mod servicenow;
mod softphone;
mod world;

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use cordboard_definition::Definition;
use serde::Serialize;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use crate::config::{Config, Profile, Side};
use world::Shared;

/// What to serve, and where.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The softphone's files; without it that origin serves nothing.
    pub www: Option<PathBuf>,
    /// The ports; 0 takes a free one.
    pub ports: Ports,
    /// The site behind the CTI servers.
    pub site: Config,
    /// The text of the call center definition; the demo's own without it. Its adapter URL and its CTI addresses are
    /// replaced by those that are served.
    pub definition: Option<String>,
    /// Origins besides the CRM's own that may frame the softphone; a bare host name is the CRM's under that name.
    pub frame_ancestors: Vec<String>,
    /// Sources of scripts that the softphone's policy allows besides its own.
    pub script_sources: Vec<String>,
    /// The host name in the softphone's address, `localhost` without it: another site than the CRM's, as in reality.
    /// With `127.0.0.1` it is another origin of the same site, where browsers that block third-party storage grant it.
    pub www_host: Option<String>,
    /// Lets browsers keep the softphone's files; without it they are asked for at each load.
    pub cache: bool,
}

/// The ports; 0 takes a free one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ports {
    /// Side A.
    pub a: u16,
    /// Side B.
    pub b: u16,
    /// The CRM.
    pub crm: u16,
    /// The softphone's files.
    pub www: u16,
    /// The control page.
    pub control: u16,
}

/// Where everything is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Addresses {
    /// Side A; `/as/192.168.1.101` after it pretends the client's address.
    pub a: String,
    /// Side B, likewise.
    pub b: String,
    /// The CRM's origin.
    pub crm: String,
    /// The softphone's origin.
    pub softphone: String,
    /// The control page.
    pub control: String,
}

/// Servers that run until this is dropped.
#[derive(Debug)]
pub struct Running {
    /// Where everything is.
    pub addresses: Addresses,
    tasks: JoinSet<()>,
}

impl Running {
    /// Waits until a server ends, which none does by itself.
    pub async fn ended(&mut self) {
        self.tasks.join_next().await;
    }
}

/// Starts all servers; they answer when this returns.
///
/// # Errors
///
/// A port is taken, or the definition is not one.
pub async fn serve(options: Options) -> io::Result<Running> {
    let definition = options.definition.as_deref().unwrap_or(include_str!("../pages/call-center.xml"));
    let definition =
        Definition::read(definition).map_err(|problems| io::Error::other(problems.to_string()))?;
    let bind = |port: u16| TcpListener::bind(("127.0.0.1", port));
    let side_a = bind(options.ports.a).await?;
    let side_b = bind(options.ports.b).await?;
    let crm = bind(options.ports.crm).await?;
    let www = bind(options.ports.www).await?;
    let control = bind(options.ports.control).await?;
    let www_host = options.www_host.as_deref().unwrap_or("localhost");
    let addresses = Addresses {
        a: format!("ws://127.0.0.1:{}", side_a.local_addr()?.port()),
        b: format!("ws://127.0.0.1:{}", side_b.local_addr()?.port()),
        crm: format!("http://127.0.0.1:{}", crm.local_addr()?.port()),
        softphone: format!("http://{www_host}:{}", www.local_addr()?.port()),
        control: format!("http://127.0.0.1:{}/control", control.local_addr()?.port()),
    };
    let settings = settings(&definition, &addresses, options.site.profile);
    let crm_port = crm.local_addr()?.port();
    let shared = Arc::new(Shared::new(options.site.clone(), settings, addresses.clone()));
    let mut tasks = JoinSet::new();
    tasks.spawn(world::keep_time(shared.clone()));
    tasks.spawn(cti::serve_side(shared.clone(), Side::A, side_a));
    tasks.spawn(cti::serve_side(shared.clone(), Side::B, side_b));
    tasks.spawn(serve_pages(crm, crm::router(shared.clone())));
    tasks.spawn(serve_pages(control, control::router(shared)));
    let ancestors = softphone::ancestors(crm_port, &options.frame_ancestors);
    tasks.spawn(serve_pages(www, softphone::router(&options, ancestors)));
    Ok(Running { addresses, tasks })
}

async fn serve_pages(listener: TcpListener, router: Router) {
    if let Err(error) = axum::serve(listener, router).await {
        eprintln!("a server of the simulator stopped: {error}");
    }
}

/// The settings of the definition, with the addresses that are served.
fn settings(definition: &Definition, addresses: &Addresses, profile: Profile) -> BTreeMap<String, String> {
    let mut settings = definition.settings();
    settings
        .insert("/reqGeneralInfo/reqAdapterUrl".to_owned(), format!("{}/index.html", addresses.softphone));
    // Each seat's client address is appended by the org.
    settings.insert("/ServerInfo/wsURIA".to_owned(), format!("{}/as/", addresses.a));
    settings.insert("/ServerInfo/wsURIB".to_owned(), format!("{}/as/", addresses.b));
    // A site whose server has its own event names has them in its settings.
    if !profile.event_names().is_empty() {
        settings.insert("/CtiSvr/eventNames".to_owned(), profile.event_names().to_owned());
    }
    settings
}
