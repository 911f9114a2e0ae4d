//! The signs of a number: what nobody sees is taken out, and what only looks like a digit, a hyphen or a plus becomes
//! one. Such signs come with numbers that were copied from web pages, mails and chats.

/// The zeros of the scripts whose digits people and programs write; each is followed by its one to nine.
const ZEROS: [char; 26] = [
    '\u{660}',
    '\u{6f0}',
    '\u{7c0}',
    '\u{966}',
    '\u{9e6}',
    '\u{a66}',
    '\u{ae6}',
    '\u{b66}',
    '\u{be6}',
    '\u{c66}',
    '\u{ce6}',
    '\u{d66}',
    '\u{e50}',
    '\u{ed0}',
    '\u{f20}',
    '\u{1040}',
    '\u{17e0}',
    '\u{1810}',
    '\u{ff10}',
    '\u{1d7ce}',
    '\u{1d7d8}',
    '\u{1d7e2}',
    '\u{1d7ec}',
    '\u{1d7f6}',
    '\u{1fbf0}',
    '\u{19d0}',
];

/// The same text without the signs that nobody sees, with plain digits, hyphens, spaces and other signs, trimmed.
pub fn plain(text: &str) -> String {
    let signs: String = text.chars().filter(|sign| !is_unseen(*sign)).map(as_ascii).collect();
    signs.trim().to_owned()
}

/// Whether a sign takes no room: control signs (but not the white ones), direction and zero-width signs, soft hyphens,
/// variation selectors and what frames a keycap.
fn is_unseen(sign: char) -> bool {
    matches!(sign,
        '\0'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}' | '\u{ad}' | '\u{34f}'
        | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{20e3}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// The sign that it stands for.
fn as_ascii(sign: char) -> char {
    if sign.is_ascii() {
        return sign;
    }
    match sign {
        _ if sign.is_whitespace() => ' ',
        '\u{58a}'
        | '\u{5be}'
        | '\u{1806}'
        | '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{207b}'
        | '\u{208b}'
        | '\u{2212}'
        | '\u{2796}'
        | '\u{2e3a}'
        | '\u{2e3b}'
        | '\u{2d7}'
        | '\u{30a0}'
        | '\u{30fc}'
        | '\u{fe58}'
        | '\u{fe63}'
        | '\u{ff70}' => '-',
        '\u{207a}' | '\u{208a}' | '\u{2795}' | '\u{fb29}' | '\u{fe62}' => '+',
        '\u{b7}' | '\u{2022}' | '\u{2024}' | '\u{2027}' | '\u{30fb}' | '\u{fe52}' => '.',
        '\u{2044}' | '\u{2215}' | '\u{29f8}' => '/',
        '\u{207d}' | '\u{208d}' | '\u{fe59}' => '(',
        '\u{207e}' | '\u{208e}' | '\u{fe5a}' => ')',
        '\u{2217}' | '\u{fe61}' => '*',
        '\u{266f}' | '\u{fe5f}' => '#',
        '\u{d7}' => 'x',
        _ => digit(sign).or_else(|| full_width(sign)).unwrap_or(sign),
    }
}

fn digit(sign: char) -> Option<char> {
    let value = |zero: &char| u32::from(sign).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    char::from_digit(ZEROS.iter().find_map(value)?, 10)
}

/// The plain sign for a full-width one: East Asian computers write Latin signs in that width.
fn full_width(sign: char) -> Option<char> {
    let sign = u32::from(sign);
    (0xff01..=0xff5e).contains(&sign).then(|| char::from_u32(sign - 0xff01 + 0x21)).flatten()
}

/// Whether a line, or a cell of a table, ends.
pub(crate) fn is_line_end(c: char) -> bool {
    matches!(c, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_taken_out() {
        for (text, seen) in [
            ("\u{202a}+14155551212\u{202c}", "+14155551212"),
            ("\u{feff}415\u{200b}555\u{ad}1212\u{200d}", "4155551212"),
            ("\u{2068}415\u{a0}555\u{202f}1212\u{2069}", "415 555 1212"),
            ("1\u{fe0f}\u{20e3}2\u{fe0f}\u{20e3}", "12"),
            ("\u{0}41\u{9d}5\u{7f}", "415"),
        ] {
            assert_eq!(plain(text), seen, "{text:?}");
        }
    }

    #[test]
    fn what_looks_like_a_sign_of_a_number_is_one() {
        for (text, seen) in [
            ("415\u{2011}555\u{2212}1212\u{2013}7", "415-555-1212-7"),
            (
                "\u{ff0b}\u{ff11}\u{ff08}\u{ff14}\u{ff09}\u{ff0d}\u{ff15}\u{ff0e}\u{ff0f}\u{ff03}\u{ff0a}",
                "+1(4)-5./#*",
            ),
            ("\u{664}\u{661}\u{665} \u{6f4}\u{6f1}\u{6f5} \u{967}", "415 415 1"),
            ("\u{1d7d2}\u{1d7cf}\u{1d7f6}", "410"),
        ] {
            assert_eq!(plain(text), seen, "{text:?}");
        }
        assert_eq!(plain("\u{e4}\u{260e} \u{b9}"), "\u{e4}\u{260e} \u{b9}", "a footnote is no digit");
    }
}
