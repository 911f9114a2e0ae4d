//! The site's reasons for not being available, found by parts of their names where there are many.

use crate::privacy::{ReasonCode, SiteText};

/// A code and its name.
pub type Reason = (ReasonCode, SiteText);

/// Up to so many are found by looking at the list.
const FEW: usize = 10;

/// Whether there are so many that an agent looks for one by typing.
pub fn are_many(reasons: &[Reason]) -> bool {
    reasons.len() > FEW
}

/// The reasons that a text may mean, in the site's order: each of its words is in the name, or is the code. Those with a name that
/// begins like the text come first. None for a text without words.
pub fn found<'a>(reasons: &'a [Reason], typed: &str) -> Vec<&'a Reason> {
    let typed = typed.trim().to_lowercase();
    let words: Vec<&str> = typed.split_whitespace().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let named = reasons.iter().map(|reason| (reason.1.to_lowercase(), reason));
    let fits = |(name, (code, _)): &(String, &Reason)| {
        words.iter().all(|word| name.contains(word)) || code.eq_ignore_ascii_case(&typed)
    };
    let mut found: Vec<(String, &Reason)> = named.filter(fits).collect();
    found.sort_by_key(|(name, _)| !name.starts_with(&typed));
    found.into_iter().map(|(_, reason)| reason).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reasons(names: &[&str]) -> Vec<Reason> {
        names.iter().zip(1..).map(|(name, code)| (code.to_string().into(), (*name).into())).collect()
    }

    #[test]
    fn a_reason_is_found_by_any_part_of_its_name_or_by_its_code_and_those_that_begin_so_come_first() {
        let all = reasons(&["Team meeting", "Lunch", "Meeting with a customer", "Küche", "Brunch"]);
        let names =
            |typed: &str| found(&all, typed).iter().map(|(_, name)| name.to_string()).collect::<Vec<_>>();
        assert_eq!(names(" MEET "), ["Meeting with a customer", "Team meeting"]);
        assert_eq!(names("cust meet"), ["Meeting with a customer"]);
        assert_eq!(names("unch"), ["Lunch", "Brunch"]);
        assert_eq!(names("KÜ"), ["Küche"]);
        assert_eq!(names("2"), ["Lunch"], "the code");
        assert!(names("").is_empty() && names("  ").is_empty() && names("zzz").is_empty());
        assert_eq!(names("(.*"), Vec::<String>::new(), "a text and no pattern");
    }

    #[test]
    fn many_are_more_than_ten() {
        assert!(!are_many(&reasons(&["a"; 10])) && are_many(&reasons(&["a"; 11])));
    }
}
