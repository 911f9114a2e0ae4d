//! The words that stand before an extension, and numbers whose digits are spelled in letters of the keypad.

/// What stands before an extension, in the languages of CRMs, in lower case and without its full stop.
const EXTENSIONS: [&str; 57] = [
    "x",
    "xt",
    "ext",
    "extn",
    "exten",
    "extension",
    "extention",
    "local",
    "loc",
    "lcl",
    "int",
    "internal", // English
    "durchwahl",
    "dw",
    "nebenstelle",
    "nst",
    "apparat",
    "app",
    "klappe",
    "kl", // German
    "poste",
    "interne", // French
    "extensión",
    "anexo",
    "interno",
    "interna",
    "int\u{e9}rieur", // Spanish, Italian
    "extensão",
    "ramal",
    "rml", // Portuguese
    "toestel",
    "tst",
    "doorkiesnummer", // Dutch
    "anknytning",
    "ankn",
    "lokal",
    "lokalnummer",
    "linje", // Nordic
    "alanumero",
    "alanro", // Finnish
    "wew",
    "wewnętrzny",
    "linka",
    "klapka",
    "mellék", // Central European
    "доб",
    "добавочный",
    "внутр",
    "внутренний",
    "вн",     // Russian
    "dahili", // Turkish
    "内線",
    "分机",
    "分機",
    "转",
    "轉",
    "내선", // East Asian
];

/// Whether a word stands before an extension.
pub(super) fn is_extension(word: &str) -> bool {
    let lower = word.to_lowercase();
    EXTENSIONS.contains(&lower.as_str())
}

/// The key of a telephone that has this letter on it.
fn key(letter: char) -> Option<char> {
    Some(match letter.to_ascii_lowercase() {
        'a'..='c' => '2',
        'd'..='f' => '3',
        'g'..='i' => '4',
        'j'..='l' => '5',
        'm'..='o' => '6',
        'p'..='s' => '7',
        't'..='v' => '8',
        'w'..='z' => '9',
        _ => return None,
    })
}

/// Area codes of North America whose calls cost nothing: what is spelled mostly follows one of these.
const TOLL_FREE: [&str; 8] = ["800", "888", "877", "866", "855", "844", "833", "822"];
/// The same of Britain, Australia and others.
const FREEPHONE: [&str; 5] = ["0800", "0808", "0500", "1300", "1800"];

/// The number in digits where letters spell a part of it (`1-800-FLOWERS`); `None` where the letters may be words.
pub(super) fn spelled(number: &str) -> Option<String> {
    let first = number.find(|sign: char| sign.is_alphabetic())?;
    let (head, tail) = (number.get(..first)?, number.get(first..)?);
    let digits: String = head.chars().filter(char::is_ascii_digit).collect();
    let national = digits.strip_prefix('1').unwrap_or(&digits);
    let is_free = TOLL_FREE.contains(&national) || FREEPHONE.contains(&digits.as_str());
    // A word beside a number is told from one that belongs to it by how they are joined.
    let is_joined = !head.ends_with(char::is_whitespace) && !tail.contains(char::is_whitespace);
    let fits = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '.' || sign == ' ';
    if !(is_free || is_joined && (3..=6).contains(&national.len())) || !tail.chars().all(fits) {
        return None;
    }
    // What is masked (415-555-XXXX) spells nothing.
    let mut runs = tail.split(|sign: char| !sign.is_ascii_alphabetic()).filter(|run| run.len() > 1);
    if runs.any(|run| run.chars().all(|letter| run.starts_with(letter))) {
        return None;
    }
    let spelled: String = tail.chars().map(|sign| key(sign).unwrap_or(sign)).collect();
    let length = digits.len() + spelled.chars().filter(char::is_ascii_digit).count();
    let is_whole = match digits.as_bytes() {
        [b'0', ..] => (10..=11).contains(&length),
        _ if FREEPHONE.contains(&digits.as_str()) => (10..=11).contains(&length),
        [b'1', ..] => length == 11,
        _ => length == 10,
    };
    is_whole.then(|| [head, &spelled].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_the_keypad_are_digits_where_they_make_a_whole_number() {
        for (number, digits) in [
            ("1-800-FLOWERS", "1-800-3569377"),
            ("1-800-flowers", "1-800-3569377"),
            ("1 800 GO FEDEX", "1 800 46 33339"),
            ("+1-888-CALL-NOW", "+1-888-2255-669"),
            ("(415) 555-CALL", "(415) 555-2255"),
            ("0800 REVERSE", "0800 7383773"),
            ("1300 FLOWER", "1300 356937"),
            ("1-800-4MY-TECH", "1-800-469-8324"),
        ] {
            assert_eq!(spelled(number).as_deref(), Some(digits), "{number}");
        }
    }

    #[test]
    fn words_and_masks_spell_nothing() {
        for number in [
            "415-555-XXXX",
            "555-1212 fax",
            "555-1212-fax",
            "0800CALL",
            "7722x",
            "415 FLOWERS",
            "1-800-CONTACTS",
            "415-555-1212",
            "1-800-ÄPFELNN",
            "CALL-555",
        ] {
            assert_eq!(spelled(number), None, "{number}");
        }
    }
}
