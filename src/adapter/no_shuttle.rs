//! This build knows no Shuttle: all calls are the CTI server's, and there is one.

use serde::{Deserialize, Serialize};

use super::Adapter;
use crate::call::Call;

/// There is none.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Shuttle {}

#[allow(clippy::unused_self)] // what these are in the full build
impl Adapter {
    pub(super) fn is_alone(&self) -> bool {
        false
    }

    pub(super) fn asks_name(&self) -> bool {
        false
    }

    pub(super) fn can_name(&self) -> bool {
        false
    }

    pub(super) fn counts(&self, _call: &Call) -> bool {
        true
    }

    pub(super) fn shuttle_words_of_connection(&self) -> String {
        String::new()
    }

    pub(super) fn shuttle_lines(&self) -> Vec<(String, String)> {
        Vec::new()
    }
}
