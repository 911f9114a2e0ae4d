//! Secrets: a password is in memory only. What is written of it, in a save, a recording or a line of debugging, tells
//! no more than whether there is one.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

/// A password. Only [`Secret::text`] gives it away.
#[derive(Clone, PartialEq, Eq, Default, Deserialize)]
pub struct Secret(String);

impl Secret {
    /// The password itself.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Whether it is empty, or only the asterisks that a page shows in place of a password that it does not know.
    pub fn is_blank(&self) -> bool {
        self.0.bytes().all(|byte| byte == b'*')
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a secret")
    }
}

/// Writes only what the core's checks need: that there is no password, asterisks in its place, or one.
impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = match (self.0.is_empty(), self.is_blank()) {
            (true, _) => "",
            (_, true) => "*",
            _ => "secret",
        };
        serializer.serialize_newtype_struct("Secret", text)
    }
}

/// Whether a field or parameter of this name holds a secret.
pub fn is_named(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "pass",
        "pwd",
        "secret",
        "token",
        "credential",
        "apikey",
        "api-key",
        "api_key",
        "authorization",
        "bearer",
        "cookie",
    ];
    let lower = name.to_ascii_lowercase();
    // The setting that allows tokens is no token itself.
    !lower.ends_with("allowtokeninsettings")
        && !lower.ends_with("cookies")
        && WORDS.iter().any(|word| lower.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_password_is_written() {
        let secret = Secret::from("geheim");
        assert_eq!(secret.text(), "geheim");
        assert_eq!(format!("{secret:?}"), "a secret");
        assert_eq!(serde_json::to_string(&secret).unwrap(), "\"secret\"");
        assert_eq!(serde_json::to_string(&Secret::default()).unwrap(), "\"\"");
        assert_eq!(serde_json::to_string(&Secret::from("****")).unwrap(), "\"*\"");
    }
}
