//! Whether to load the page again for newer files: not if that has just been done.

use js_sys::Date;

use super::storage;

/// Where a tab remembers which version was retired in it, and for how long that counts.
const RETIRED: &str = "cordboard-retired";
const RETIRED_MS: f64 = 60_000.0;

/// Whether this tab should be loaded again, since it was not for the same reason a moment ago. The tab remembers that it asked.
pub(super) fn are_newer_files_wanted(version: &str) -> bool {
    let now = Date::now();
    let before = storage::read(RETIRED).unwrap_or_default();
    if !storage::write(RETIRED, &format!("{version} {now}")) {
        return false;
    }
    let (retired, at) = before.split_once(' ').unwrap_or_default();
    retired != version || at.parse::<f64>().is_ok_and(|at| now - at > RETIRED_MS)
}
