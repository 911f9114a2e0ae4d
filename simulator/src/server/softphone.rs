//! The softphone's origin: the files of `www/` with their MIME types, frameable by the CRM's origin only, under the page's
//! own security policy. That allows https only; here the CRM and the other systems are on plain http.

use std::path::Path;

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use cordboard_hosting::Policy;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use super::Options;

/// The origins that may frame the softphone.
pub(super) fn ancestors(crm_port: u16, more: &[String]) -> Vec<String> {
    let mut ancestors = vec![format!("http://127.0.0.1:{crm_port}"), format!("http://localhost:{crm_port}")];
    for ancestor in more {
        // A bare host name means the CRM under that name.
        ancestors.push(if ancestor.contains("://") {
            ancestor.clone()
        } else {
            format!("http://{ancestor}:{crm_port}")
        });
    }
    ancestors
}

/// Who may frame the softphone, and where its scripts come from besides its own files.
#[derive(Clone, Debug)]
struct Site {
    ancestors: Vec<String>,
    scripts: Vec<String>,
}

pub(super) fn router(options: &Options, ancestors: Vec<String>) -> Router {
    // The CRM's page is where its library comes from.
    let scripts = ancestors.iter().chain(&options.script_sources).cloned().collect();
    let site = Site { ancestors, scripts };
    let caching = if options.cache { "public, max-age=3600" } else { "no-store" };
    let router = match options.www.clone() {
        Some(www) => {
            let (files, site) = (www.clone(), site.clone());
            let index = get(async move || index(&www, &site));
            Router::new()
                .route("/", index.clone())
                .route("/index.html", index)
                .fallback_service(ServeDir::new(files))
        }
        None => Router::new(),
    };
    let www = options.www.clone().unwrap_or_default();
    router
        .layer(middleware::from_fn(move |request: Request, next: Next| {
            let (www, site) = (www.clone(), site.clone());
            async move { with_policy(&www, &site, request, next).await }
        }))
        .layer(header_layer(header::CACHE_CONTROL, HeaderValue::from_static(caching)))
}

/// The page, its policy with what this site needs.
fn index(www: &Path, site: &Site) -> Response {
    let Ok(html) = std::fs::read_to_string(www.join("index.html")) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let page = here(&html, site).and_then(|policy| policy.into_page(&html));
    Html(page.unwrap_or(html)).into_response()
}

/// The page's own policy, and what is on http here: the CRM's library, and the pages that rules frame.
fn here(html: &str, site: &Site) -> Option<Policy> {
    let mut policy = Policy::of_page(html)?;
    for source in &site.scripts {
        policy.add("script-src", source);
    }
    policy.add("frame-src", "http:");
    Some(policy)
}

/// As the samples for web servers do it (hosting/servers): workers have the policy that came with their script. A page of
/// somebody's own brings its own policy, and may be framed by the same origins.
async fn with_policy(www: &Path, site: &Site, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let page = Path::new(path).extension().is_some_and(|it| it.eq_ignore_ascii_case("html"));
    let foreign = page && path != "/index.html";
    let html = std::fs::read_to_string(www.join("index.html")).unwrap_or_default();
    let own = here(&html, site).filter(|_| !foreign);
    let mut policy = own.unwrap_or_default();
    policy.set("frame-ancestors", site.ancestors.clone());
    let mut response = next.run(request).await;
    let value = HeaderValue::from_str(&policy.to_string());
    let value = value.unwrap_or(HeaderValue::from_static("frame-ancestors 'none'"));
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, value);
    response
}

fn header_layer(name: HeaderName, value: HeaderValue) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, value)
}
