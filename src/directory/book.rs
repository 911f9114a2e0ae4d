//! A long list of entries with an index: names by each word in them, numbers as one run of digits.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Entry, Search, folded};

/// So many words of a name are found: more would be no name, and a long list of such would be searched slowly.
const MOST_WORDS: usize = 8;
/// A search looks at so many entries at most.
const MOST_LOOKS: usize = 10_000;

/// A list of entries that was fetched. Copies share it. INVARIANT: what is written of it (recordings are) is how much it holds, never
/// whom: it is long, and it is fetched again.
#[derive(Clone, Default)]
pub struct Book(Arc<Contents>);

#[derive(Default)]
struct Contents {
    entries: Vec<Entry>,
    /// The names, folded, a line each.
    names: String,
    /// Where each line of `names` ends.
    name_ends: Vec<u32>,
    /// Where the words in `names` begin, sorted by what stands there until the line's end.
    words: Vec<u32>,
    /// The digits of the numbers, a line each.
    digits: String,
    /// Where each line of `digits` ends.
    digit_ends: Vec<u32>,
    /// The entries' places, sorted by their lines of `digits`.
    by_number: Vec<u32>,
    told: Told,
}

/// How much it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
struct Told {
    entries: u32,
    broken: u32,
    left_off: u32,
}

impl Book {
    /// A book of these entries; how many others were broken, and how many were left off since they were too many.
    pub fn new(entries: Vec<Entry>, broken: usize, left_off: usize) -> Self {
        let mut contents = Contents::default();
        for entry in &entries {
            let begin = contents.names.len();
            let name = folded(&entry.name);
            let (mut is_inside, mut words) = (false, 0);
            for (at, sign) in name.char_indices() {
                let is_sign = sign.is_alphanumeric();
                if is_sign && !is_inside && words < MOST_WORDS {
                    contents.words.push(small(begin + at));
                    words += 1;
                }
                is_inside = is_sign;
            }
            contents.names.push_str(&name);
            contents.name_ends.push(small(contents.names.len()));
            contents.names.push('\n');
            contents.digits.extend(entry.number.chars().filter(char::is_ascii_digit));
            contents.digit_ends.push(small(contents.digits.len()));
            contents.digits.push('\n');
        }
        let mut words = std::mem::take(&mut contents.words);
        words.sort_by(|one, other| {
            contents.line_from(*one).cmp(contents.line_from(*other)).then(one.cmp(other))
        });
        contents.words = words;
        let mut by_number: Vec<u32> = (0..small(entries.len())).collect();
        by_number.sort_by_key(|at| (contents.number_line(*at as usize), *at));
        contents.by_number = by_number;
        contents.told =
            Told { entries: small(entries.len()), broken: small(broken), left_off: small(left_off) };
        contents.entries = entries;
        Self(Arc::new(contents))
    }

    /// How many entries it has.
    pub fn len(&self) -> u32 {
        self.0.told.entries
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.0.told.entries == 0
    }

    /// How many entries could not be read.
    pub fn broken(&self) -> u32 {
        self.0.told.broken
    }

    /// How many entries were too many.
    pub fn left_off(&self) -> u32 {
        self.0.told.left_off
    }

    /// The entries as they came.
    pub fn entries(&self) -> &[Entry] {
        &self.0.entries
    }

    /// The first `most` entries that fit, by the word that fits and what follows it; of several with one number the first one.
    pub fn find(&self, search: &Search, most: usize) -> Vec<&Entry> {
        self.0.find(search, most).0
    }

    /// The entries that have exactly this number, given by its digits.
    pub fn of_number(&self, digits: &str) -> impl Iterator<Item = &Entry> {
        let contents = &self.0;
        let begin = contents.by_number.partition_point(|at| contents.number_line(*at as usize) < digits);
        let rest = contents.by_number.get(begin..).unwrap_or_default();
        let end = rest.partition_point(|at| contents.number_line(*at as usize) == digits);
        rest.get(..end).unwrap_or_default().iter().filter_map(|at| contents.entries.get(*at as usize))
    }
}

impl Contents {
    /// What fits, and how many entries were looked at.
    fn find(&self, search: &Search, most: usize) -> (Vec<&Entry>, usize) {
        if search.words.is_empty() {
            self.by_digits(&search.digits, most)
        } else {
            self.by_words(search, most)
        }
    }

    fn by_words(&self, search: &Search, most: usize) -> (Vec<&Entry>, usize) {
        // Of several words, the one with which fewest begin leads to the entries that are looked at.
        let rarest = search.words.iter().map(|word| self.beginning(word)).min_by_key(|words| words.len());
        let (mut found, mut looked): (Vec<usize>, _) = (Vec::new(), 0);
        for word in rarest.unwrap_or_default() {
            looked += 1;
            let at = self.name_ends.partition_point(|end| end < word);
            if search.begins_words(self.line(at)) && !self.has_number_of(&found, at) {
                found.push(at);
            }
            if found.len() == most || looked == MOST_LOOKS {
                break;
            }
        }
        (found.into_iter().filter_map(|at| self.entries.get(at)).collect(), looked)
    }

    /// The words that begin like this one.
    fn beginning(&self, word: &str) -> &[u32] {
        let begin = self.words.partition_point(|at| self.line_from(*at) < word);
        let rest = self.words.get(begin..).unwrap_or_default();
        let end = rest.partition_point(|at| self.line_from(*at).starts_with(word));
        rest.get(..end).unwrap_or_default()
    }

    fn by_digits(&self, digits: &str, most: usize) -> (Vec<&Entry>, usize) {
        let (mut found, mut looked, mut from): (Vec<usize>, _, _) = (Vec::new(), 0, 0);
        while let Some(hit) = self.digits.get(from..).and_then(|rest| rest.find(digits)) {
            looked += 1;
            let at = self.digit_ends.partition_point(|end| (*end as usize) < from + hit);
            if !self.has_number_of(&found, at) {
                found.push(at);
            }
            if found.len() == most || looked == MOST_LOOKS {
                break;
            }
            from = self.digit_ends.get(at).map_or(usize::MAX, |end| *end as usize);
        }
        (found.into_iter().filter_map(|at| self.entries.get(at)).collect(), looked)
    }

    /// Whether one of these entries has the number of another one: who is dialled is the same, and takes only one place.
    fn has_number_of(&self, found: &[usize], other: usize) -> bool {
        let number = self.number_line(other);
        found.iter().any(|at| self.number_line(*at) == number)
    }

    /// What stands in the names from a place until the end of its line.
    fn line_from(&self, at: u32) -> &str {
        let rest = self.names.get(at as usize..).unwrap_or_default();
        rest.split('\n').next().unwrap_or_default()
    }

    /// The digits of an entry's number.
    fn number_line(&self, at: usize) -> &str {
        let before = at.checked_sub(1).and_then(|before| self.digit_ends.get(before));
        let begin = before.map_or(0, |end| *end as usize + 1);
        let end = self.digit_ends.get(at).map_or(begin, |end| *end as usize);
        self.digits.get(begin..end).unwrap_or_default()
    }

    /// The name of an entry, folded.
    fn line(&self, at: usize) -> &str {
        let before = at.checked_sub(1).and_then(|before| self.name_ends.get(before));
        self.line_from(before.map_or(0, |end| end + 1))
    }
}

/// Places and counts are below 2^32: a list has at most some ten million bytes.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl fmt::Debug for Book {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.told.fmt(f)
    }
}

/// Two books are told apart by what is written of them.
impl PartialEq for Book {
    fn eq(&self, other: &Self) -> bool {
        self.0.told == other.0.told
    }
}

impl Eq for Book {}

impl Serialize for Book {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.told.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Book {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let told = Told::deserialize(deserializer)?;
        Ok(Self(Arc::new(Contents { told, ..Contents::default() })))
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;

    fn book(names: impl IntoIterator<Item = (String, String)>) -> Book {
        let entries = names.into_iter().map(|(name, number)| Entry::of(&name, &number).unwrap());
        Book::new(entries.collect(), 0, 0)
    }

    fn names<'a>(book: &'a Book, typed: &str) -> Vec<&'a str> {
        let search = Search::read(typed).unwrap();
        book.find(&search, 5).iter().map(|entry| entry.name.as_str()).collect()
    }

    #[test]
    fn a_book_finds_what_a_search_fits() {
        let all = [
            ("Grace Kim", "2612"),
            ("Kim Lee", "77-61"),
            ("Émile O'Graves", "(415) 555-1212"),
            ("Gracia", "1"),
        ];
        let book = book(all.map(|(name, number)| (name.to_owned(), number.to_owned())));
        assert_eq!(names(&book, "gra"), ["Grace Kim", "Gracia", "Émile O'Graves"]);
        assert_eq!(names(&book, "kim"), ["Grace Kim", "Kim Lee"]);
        assert_eq!(names(&book, "kim gr"), ["Grace Kim"]);
        assert_eq!(names(&book, "ÉM"), ["Émile O'Graves"]);
        assert_eq!(names(&book, "61"), ["Grace Kim", "Kim Lee"]);
        assert_eq!(names(&book, "555121"), ["Émile O'Graves"]);
        assert!(names(&book, "race").is_empty() && names(&book, "2612 77").is_empty());
        assert!(names(&Book::default(), "gra").is_empty());
    }

    /// The work of a search is counted, not timed: it must not grow with the list.
    #[test]
    fn of_fifty_thousand_entries_a_search_looks_at_few() {
        let given = ["Ada", "Ben", "Clara", "Dana", "Emil", "Farah", "Grace", "Hugo"];
        let people = (0..50_000).map(|at| {
            let name = format!("{} {}{}", given[at % 8], ["Kim", "Lee", "Moss"][at % 3], at / 7);
            (name, format!("{}", 4_150_000_000_u64 + at as u64))
        });
        let book = book(people);
        for (typed, least, most_looks) in [
            ("g", 5, 40),
            ("grace", 5, 40),
            ("grace kim1", 5, 2_000),
            ("kim71 gr", 1, 200),
            ("grace xavier", 0, 0),
            ("415", 5, 5),
            ("41500499", 5, 5),
            ("49123", 1, 50),
        ] {
            let (found, looked) = book.0.find(&Search::read(typed).unwrap(), 5);
            assert!(found.len() >= least, "{typed}: {found:?}");
            assert!(looked <= most_looks, "{typed}: {looked}");
        }
    }

    #[test]
    fn whose_number_it_is_is_told_exactly_and_one_number_takes_one_place() {
        let mut people: Vec<(String, String)> =
            (0..60).map(|at| (format!("Outside {at}"), format!("41526125{at:02}"))).collect();
        people.extend(
            [("Grace Kim", "2612"), ("G. Kim", "26-12"), ("Gil", "3")]
                .map(|(name, number)| (name.to_owned(), number.to_owned())),
        );
        let book = book(people);
        let of =
            |digits: &str| book.of_number(digits).map(|entry| entry.name.to_string()).collect::<Vec<_>>();
        assert_eq!(of("2612"), ["Grace Kim", "G. Kim"]);
        assert_eq!((of("3"), of("41526125"), of("")), (vec!["Gil".to_owned()], vec![], vec![]));
        assert_eq!(names(&book, "g"), ["G. Kim", "Gil"]);
    }

    /// Names that are many short words: of each only some are found, and a search for two that never meet ends.
    #[test]
    fn a_search_for_two_frequent_words_ends() {
        let name = |at: usize| if at.is_multiple_of(2) { "ab ".repeat(27) } else { "cd ".repeat(27) };
        let book = book((0..20_000).map(|at| (name(at), at.to_string())));
        assert_eq!(book.0.words.len(), 20_000 * MOST_WORDS);
        let (found, looked) = book.0.find(&Search::read("ab cd").unwrap(), 5);
        assert!(found.is_empty() && looked <= MOST_LOOKS, "{looked}");
    }

    #[test]
    fn nobody_is_written_into_a_recording() {
        let book = book([("Grace Kim".to_owned(), "2612".to_owned())]);
        let written = serde_json::to_string(&book).unwrap();
        assert!(!written.contains("Grace") && !written.contains("2612"), "{written}");
        let read: Book = serde_json::from_str(&written).unwrap();
        assert_eq!((read.len(), read.entries().len()), (1, 0));
    }
}
