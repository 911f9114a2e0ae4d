//! Language and country.

/// A country's two letters (ISO 3166-1), in capitals.
pub(super) fn read_country(text: &str) -> Option<String> {
    let is_country = text.is_empty() || text.len() == 2 && text.bytes().all(|it| it.is_ascii_alphabetic());
    is_country.then(|| text.to_ascii_uppercase())
}

/// A language's tag, which is a file's name too: nothing else can be in it.
pub(super) fn read_language(text: &str) -> Option<String> {
    let is_tag = text
        .split('-')
        .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    (text.is_empty() || text.len() > 1 && text.len() <= 35 && is_tag).then(|| text.to_owned())
}
