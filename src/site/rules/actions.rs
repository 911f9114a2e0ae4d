//! What a rule does: one kind of action each for what the panel, a web server, ServiceNow and Shuttle can do.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::template::Template;
use super::variables::Variables;
use super::{Site, encode};
use crate::effect::Fetch;
use crate::json::{self, Fields};
use crate::privacy::{Sealed, SiteText};
use crate::words::Message;

/// One action of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Do {
    /// Open an address.
    Pop(Pop),
    /// Say something in the panel.
    Notify(Notify),
    /// Start a program by its scheme.
    Launch(Launch),
    /// Call a web server.
    Rest(Rest),
    /// Say something to Shuttle's server.
    Shuttle(Shuttle),
    /// Ask ServiceNow's frame to open something.
    OpenFrame(OpenFrame),
}

/// An address to open.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Pop {
    /// The address.
    pub url: Template,
    /// Where it opens.
    pub mode: Mode,
    /// What its button says where the agent must press one; empty: words of ours.
    pub label: String,
}

/// Where an address opens.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Mode {
    /// A new tab each time.
    #[default]
    Tab,
    /// One window by its name, which is used again.
    Window {
        /// Its name.
        name: String,
        /// Width and height in pixels; `None`: a tab of that name.
        size: Option<(u32, u32)>,
    },
    /// A frame in the panel.
    Frame,
    /// A program of the computer.
    Launch,
}

impl Mode {
    /// xCALLY's words for it; its `new_window` is a window without the browser's bars, by that name.
    pub fn of_xcally(word: &str, window: &str) -> Option<Self> {
        match word {
            "new_tab" => Some(Self::Tab),
            "new_window" => Some(Self::Window { name: window.to_owned(), size: Some((1_000, 700)) }),
            "new_frame" => Some(Self::Frame),
            _ => None,
        }
    }
}

/// Something to say in the panel.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Notify {
    /// What it is about.
    pub title: Template,
    /// More words, or empty.
    pub body: Template,
}

/// An address that a program of the computer opens.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Launch {
    /// The address; its scheme stands in it.
    pub url: Template,
    /// It is opened by itself; else the agent presses a button.
    pub automatic: bool,
    /// What the button says; empty: words of ours.
    pub label: String,
}

/// A call of a web server.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Rest {
    /// `GET` or `POST`.
    pub method: String,
    /// The address; one that begins with a slash is of the softphone's own server.
    pub url: Template,
    /// Names and values of headers.
    pub headers: Sealed<Vec<(SiteText, Template)>>,
    /// What is sent along.
    pub body: Sealed<Body>,
    /// The browser's cookies for that server are sent along.
    pub credentials: bool,
    /// It is sent although the answer can't be read.
    pub unread: bool,
    /// It is given up after this long.
    pub timeout_ms: u32,
}

/// What a call of a web server sends along.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Body {
    /// Nothing.
    #[default]
    None,
    /// A JSON value.
    Json(JsonBody),
    /// Names and values of a form.
    Form(Vec<(SiteText, Template)>),
    /// A text.
    Text(Template),
}

/// A JSON value whose texts are templates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum JsonBody {
    /// `null`, `true`, `false` or a number, as it is written.
    Word(String),
    /// A text.
    Text(Template),
    /// An array.
    List(Vec<JsonBody>),
    /// An object.
    Object(Vec<(SiteText, JsonBody)>),
    /// A text that is left out of its object where it is empty.
    Optional(Template),
}

/// Something to say to Shuttle's server; once rendered, its templates are plain texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shuttle<T = Template> {
    /// `AgentCTI`: an agent's client opens an address.
    AgentCti {
        /// The address.
        url: T,
        /// Whose client.
        peer: T,
        /// `new_tab`, `new_window` or `new_frame`.
        mode: String,
    },
    /// `AgentCTINotification`: an agent's client shows words.
    Notification {
        /// Whose client.
        peer: T,
        /// The kind of words, `info` where nothing is written.
        kind: String,
        /// What it is about.
        title: T,
        /// More words.
        body: T,
    },
    /// `RealtimeCTI`: the admin's view of integrations. Its `channel` is the source's own payload.
    Realtime {
        /// The application's name.
        app: T,
        /// The id of the record that was made.
        reference: T,
        /// The record's address.
        url: T,
    },
}

/// Something that ServiceNow's frame opens; once rendered, its templates are plain texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum OpenFrame<T = Template> {
    /// A form.
    Form {
        /// The table.
        entity: String,
        /// What stands behind the question mark.
        query: T,
    },
    /// A list.
    List {
        /// The table.
        entity: String,
        /// An encoded query.
        query: T,
    },
    /// An address relative to the instance.
    Url(T),
}

type Made<T> = Result<T, Message>;

impl Rest {
    /// The call of the web server, made of a call's variables.
    ///
    /// # Errors
    /// Why it can't be made.
    pub fn render(&self, variables: &Variables, site: Site<'_>) -> Made<Fetch> {
        let text = |template: &Template| template.render(variables, site);
        let mut headers = Vec::new();
        for (name, value) in self.headers.iter() {
            // A line break would begin another header.
            headers.push((name.to_string(), text(value)?.replace(char::is_control, " ")));
        }
        let has_type = headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        let (body, kind) = match &*self.body {
            Body::None => (None, ""),
            Body::Json(value) => (Some(value.render(variables, site)?.to_string()), "application/json"),
            Body::Form(pairs) => {
                let mut parts = Vec::new();
                for (name, value) in pairs {
                    parts.push([&encode::component(name), "=", &encode::component(&text(value)?)].concat());
                }
                (Some(parts.join("&")), "application/x-www-form-urlencoded")
            }
            Body::Text(template) => (Some(text(template)?), "text/plain"),
        };
        if !kind.is_empty() && !has_type {
            headers.push(("Content-Type".to_owned(), kind.to_owned()));
        }
        Ok(Fetch {
            method: self.method.clone(),
            url: text(&self.url)?,
            headers,
            body,
            credentials: self.credentials,
            unread: self.unread,
            is_directory: false,
            timeout_ms: self.timeout_ms,
        })
    }
}

impl JsonBody {
    fn render(&self, variables: &Variables, site: Site<'_>) -> Made<Value> {
        Ok(match self {
            Self::Word(word) => json::read(word).unwrap_or_default(),
            Self::Text(template) | Self::Optional(template) => template.render(variables, site)?.into(),
            Self::List(values) => {
                values.iter().map(|value| value.render(variables, site)).collect::<Made<Value>>()?
            }
            Self::Object(fields) => {
                let mut made = Fields::new();
                for (name, value) in fields {
                    if matches!(value, Self::Optional(text) if text.render(variables, site)?.is_empty()) {
                        continue;
                    }
                    made.insert(name.to_string(), value.render(variables, site)?);
                }
                made.into()
            }
        })
    }
}

impl Shuttle {
    /// The same action with its templates rendered from a call's variables.
    ///
    /// # Errors
    /// Why it can't be made.
    pub fn render(&self, variables: &Variables, site: Site<'_>) -> Made<Shuttle<String>> {
        let text = |template: &Template| template.render(variables, site);
        Ok(match self {
            Self::AgentCti { url, peer, mode } => {
                Shuttle::AgentCti { url: text(url)?, peer: text(peer)?, mode: mode.clone() }
            }
            Self::Notification { peer, kind, title, body } => Shuttle::Notification {
                peer: text(peer)?,
                kind: kind.clone(),
                title: text(title)?,
                body: text(body)?,
            },
            Self::Realtime { app, reference, url } => {
                Shuttle::Realtime { app: text(app)?, reference: text(reference)?, url: text(url)? }
            }
        })
    }
}

impl OpenFrame {
    /// The same action with its templates rendered from a call's variables.
    ///
    /// # Errors
    /// Why it can't be made.
    pub fn render(&self, variables: &Variables, site: Site<'_>) -> Made<OpenFrame<String>> {
        let text = |template: &Template| template.render(variables, site);
        Ok(match self {
            Self::Form { entity, query } => OpenFrame::Form { entity: entity.clone(), query: text(query)? },
            Self::List { entity, query } => OpenFrame::List { entity: entity.clone(), query: text(query)? },
            Self::Url(url) => OpenFrame::Url(text(url)?),
        })
    }
}
