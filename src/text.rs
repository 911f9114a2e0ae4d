//! Finding a word in a text. The standard library's search for words is fast in long texts; ours are short, and it costs
//! the panel a kilobyte. Single characters are left to the standard library.

/// Where `word`, which is not empty, begins in `text` for the first time.
pub fn find(text: &str, word: &str) -> Option<usize> {
    text.as_bytes().windows(word.len()).position(|part| part == word.as_bytes())
}

/// Where `word`, which is not empty, begins in `text` for the last time.
pub fn find_last(text: &str, word: &str) -> Option<usize> {
    text.as_bytes().windows(word.len()).rposition(|part| part == word.as_bytes())
}

/// Whether `word` is in `text`.
pub fn has(text: &str, word: &str) -> bool {
    find(text, word).is_some()
}

/// What stands before and after the first `word`.
pub fn split_once<'a>(text: &'a str, word: &str) -> Option<(&'a str, &'a str)> {
    let at = find(text, word)?;
    Some((text.get(..at)?, text.get(at + word.len()..)?))
}

/// The text with each `word` taken out.
pub fn without(text: &str, word: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = split_once(rest, word) {
        kept.push_str(before);
        rest = after;
    }
    kept.push_str(rest);
    kept
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn words_are_found_as_the_standard_library_finds_them(text in "[abä/:]{0,12}", word in "[abä/:]{1,3}") {
            prop_assert_eq!(super::find(&text, &word), text.find(&word));
            prop_assert_eq!(super::find_last(&text, &word), text.rfind(&word));
            prop_assert_eq!(super::has(&text, &word), text.contains(&word));
            prop_assert_eq!(super::without(&text, &word), text.replace(&word, ""));
            prop_assert_eq!(super::split_once(&text, &word), text.split_once(word.as_str()));
        }
    }
}
