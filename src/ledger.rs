//! What was done about a call and must not be done again: a pop, a log, a rule. The ledger survives page loads. What is handed to
//! the CRM counts as done, and is written here before.

use serde::{Deserialize, Serialize};

use crate::privacy::CallKey;

/// The most entries that are kept, for rules and for all else separately: a day of calls has fewer.
const LONGEST: usize = 400;

/// What is done once per call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    /// Popping the caller's record.
    Pop,
    /// Creating the call's task.
    Log,
    /// Running a rule; the key names the rule too.
    Rule,
}

/// Keys of what was done.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Ledger {
    done: Vec<(Purpose, CallKey)>,
}

impl Ledger {
    /// Writes that `purpose` is done for a call key; false if that was written already.
    pub fn write(&mut self, purpose: Purpose, key: &str) -> bool {
        if self.has(purpose, key) {
            return false;
        }
        if let Some(oldest) = self.surplus(purpose) {
            self.done.remove(oldest);
        }
        self.done.push((purpose, key.into()));
        true
    }

    /// The entry that must go to make room for another one. Rules push no pop and no log out, since many rules may run about one
    /// call.
    fn surplus(&self, purpose: Purpose) -> Option<usize> {
        let is_rule = |purpose: Purpose| purpose == Purpose::Rule;
        let mut same =
            self.done.iter().enumerate().filter(|(_, (done, _))| is_rule(*done) == is_rule(purpose));
        same.next().filter(|_| same.count() >= LONGEST - 1).map(|(at, _)| at)
    }

    /// Whether anything is done for a call key; a rule's key ends with the call's.
    pub fn knows(&self, key: &str) -> bool {
        self.done
            .iter()
            .any(|(_, of)| of.strip_suffix(key).is_some_and(|rest| rest.is_empty() || rest.ends_with('|')))
    }

    /// Keeps only the keys that `is_kept` says; a rule's key has the rule before the call's key.
    pub fn keep(&mut self, is_kept: impl Fn(&str) -> bool) {
        self.done.retain(|(_, key)| is_kept(key));
    }

    /// Whether `purpose` is done for a call key.
    pub fn has(&self, purpose: Purpose, key: &str) -> bool {
        self.done.iter().any(|(done, of)| *done == purpose && of == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_purpose_is_done_once_for_each_key() {
        let mut ledger = Ledger::default();
        assert!(ledger.write(Purpose::Pop, "u:1"));
        assert!(!ledger.write(Purpose::Pop, "u:1"));
        assert!(ledger.write(Purpose::Log, "u:1"));
        assert!(ledger.write(Purpose::Pop, "u:2"));
        assert!(ledger.has(Purpose::Log, "u:1") && !ledger.has(Purpose::Log, "u:2"));
    }

    #[test]
    fn it_stays_bounded() {
        let mut ledger = Ledger::default();
        for call in 0..1_000 {
            ledger.write(Purpose::Pop, &call.to_string());
        }
        assert_eq!(ledger.done.len(), LONGEST);
        assert!(!ledger.write(Purpose::Pop, "999"));
    }

    #[test]
    fn runs_of_rules_push_no_pops_out() {
        let mut ledger = Ledger::default();
        ledger.write(Purpose::Pop, "u:1");
        for run in 0..1_000 {
            ledger.write(Purpose::Rule, &run.to_string());
        }
        assert!(ledger.has(Purpose::Pop, "u:1"));
        assert_eq!(ledger.done.len(), 1 + LONGEST);
    }
}
