//! Clocks tick in the page: each holds the moment it counts from, and one interval writes them all, only while one of
//! them runs and the page can be seen.

use js_sys::Date;
use web_sys::Element;

use super::dom;
use super::hooks::ClockFace;
use crate::browser::clock::now;

const SINCE: &str = "data-since";

/// Lets a clock show something.
pub(super) fn set(element: &Element, face: ClockFace) {
    let since = match face {
        ClockFace::Since(since) => Some(since.to_string()),
        ClockFace::Blank | ClockFace::Stands(_) => None,
    };
    dom::set_attribute(element, SINCE, since.as_deref());
    let text = match face {
        ClockFace::Blank => String::new(),
        ClockFace::Since(since) => duration(now().wall_ms.saturating_sub(since)),
        ClockFace::Stands(length) => duration(length),
    };
    dom::set_text(element, &text);
}

/// Whether any clock runs.
pub(super) fn run(root: &Element) -> bool {
    dom::find(root, "[data-since]").is_some()
}

/// Writes the running clocks.
pub(super) fn tick(root: &Element) {
    let wall = now().wall_ms;
    for clock in dom::find_all(root, "[data-since]") {
        let since = clock.get_attribute(SINCE).and_then(|since| since.parse::<u64>().ok());
        dom::set_text(&clock, &duration(wall.saturating_sub(since.unwrap_or(wall))));
    }
}

/// `0:07`, `12:31`, `1:02:03`.
pub(super) fn duration(ms: u64) -> String {
    let seconds = ms / 1000;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

/// The hour of a moment; for another day than today the day.
pub(super) fn moment(wall_ms: u64) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (date, today) = (date(wall_ms), date(now().wall_ms));
    if (date.get_full_year(), date.get_month(), date.get_date())
        == (today.get_full_year(), today.get_month(), today.get_date())
    {
        return format!("{:02}:{:02}", date.get_hours(), date.get_minutes());
    }
    let month = MONTHS.get(date.get_month() as usize).copied().unwrap_or_default();
    format!("{month} {}", date.get_date())
}

#[allow(clippy::cast_precision_loss)] // exact up to the year 287396
fn date(wall_ms: u64) -> Date {
    Date::new(&(wall_ms as f64).into())
}
