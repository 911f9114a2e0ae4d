//! The softphone's origin: the files of `www/` with their MIME types, frameable by the CRM's origin only.

use axum::http::{HeaderName, HeaderValue, header};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::json;
use tower_http::cors::CorsLayer;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use super::Options;

/// The origins that may frame the softphone.
pub(super) fn ancestors(crm_port: u16, more: &[String]) -> String {
    let mut ancestors = format!("http://127.0.0.1:{crm_port} http://localhost:{crm_port}");
    for ancestor in more {
        // A bare host name means the CRM under that name.
        let origin =
            if ancestor.contains("://") { ancestor.clone() } else { format!("http://{ancestor}:{crm_port}") };
        ancestors.push(' ');
        ancestors.push_str(&origin);
    }
    ancestors
}

pub(super) fn router(options: &Options, ancestors: &str) -> Router {
    let policy = HeaderValue::from_str(&format!("frame-ancestors {ancestors}"))
        .unwrap_or(HeaderValue::from_static("frame-ancestors 'none'"));
    let caching = if options.cache { "public, max-age=3600" } else { "no-store" };
    let router = match &options.www {
        Some(www) => Router::new().fallback_service(ServeDir::new(www)),
        None => Router::new(),
    };
    let router = match options.build.clone() {
        Some(build) => router.route("/config.json", get(async move || Json(json!({ "build": build })))),
        None => router,
    };
    router
        .layer(header_layer(header::CONTENT_SECURITY_POLICY, policy))
        .layer(header_layer(header::CACHE_CONTROL, HeaderValue::from_static(caching)))
        .layer(CorsLayer::permissive())
}

fn header_layer(name: HeaderName, value: HeaderValue) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, value)
}
