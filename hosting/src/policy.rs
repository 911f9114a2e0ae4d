//! A Content Security Policy as directives and their sources, read from a page or from a header and written again.

use std::fmt;

/// A policy: directives in their order, each with its sources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    directives: Vec<(String, Vec<String>)>,
}

const META: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

impl Policy {
    /// Reads a policy as a header has it.
    pub fn read(text: &str) -> Self {
        let mut policy = Self::default();
        for directive in text.split(';') {
            let mut words = directive.split_whitespace().map(str::to_owned);
            // Browsers take the first of two directives with one name.
            if let Some(name) = words.next().filter(|name| policy.sources(name).is_none()) {
                policy.directives.push((name, words.collect()));
            }
        }
        policy
    }

    /// The policy that a page carries in its own markup.
    pub fn of_page(html: &str) -> Option<Self> {
        split(html).map(|(_, policy, _)| Self::read(policy))
    }

    /// The page with this policy in place of its own.
    pub fn into_page(&self, html: &str) -> Option<String> {
        split(html).map(|(before, _, after)| format!("{before}{self}{after}"))
    }

    /// What a directive allows; `None` where the policy has no such directive.
    pub fn sources(&self, directive: &str) -> Option<&[String]> {
        let found = self.directives.iter().find(|(name, _)| name == directive);
        found.map(|(_, sources)| sources.as_slice())
    }

    /// A directive with these sources, in place of what it had.
    pub fn set(&mut self, directive: &str, sources: Vec<String>) {
        match self.directives.iter_mut().find(|(name, _)| name == directive) {
            Some((_, had)) => *had = sources,
            None => self.directives.push((directive.to_owned(), sources)),
        }
    }

    /// A directive with one more source.
    pub fn add(&mut self, directive: &str, source: &str) {
        let mut sources = self.sources(directive).unwrap_or_default().to_vec();
        if !sources.iter().any(|had| had == source) {
            sources.push(source.to_owned());
            self.set(directive, sources);
        }
    }
}

impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (name, sources)) in self.directives.iter().enumerate() {
            let between = if index == 0 { "" } else { "; " };
            write!(f, "{between}{name}")?;
            for source in sources {
                write!(f, " {source}")?;
            }
        }
        Ok(())
    }
}

/// What stands before the policy of a page, the policy, and what stands after it.
fn split(html: &str) -> Option<(&str, &str, &str)> {
    let start = html.find(META)? + META.len();
    let (before, rest) = html.split_at(start);
    let (policy, after) = rest.split_at(rest.find('"')?);
    Some((before, policy, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"\n    default-src 'none';\n    \
                        img-src 'self' https://a.example\">\n</head>";

    #[test]
    fn a_pages_policy_is_read_changed_and_put_back() {
        let mut policy = Policy::of_page(PAGE).unwrap();
        assert_eq!(policy.to_string(), "default-src 'none'; img-src 'self' https://a.example");
        policy.add("img-src", "'self'");
        policy.add("img-src", "https://b.example");
        policy.set("base-uri", vec!["'none'".to_owned()]);
        let page = policy.into_page(PAGE).unwrap();
        assert_eq!(Policy::of_page(&page).unwrap(), policy);
        assert_eq!(
            page,
            "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self' \
             https://a.example https://b.example; base-uri 'none'\">\n</head>"
        );
        assert_eq!(Policy::of_page("<head></head>"), None);
    }

    #[test]
    fn the_first_of_two_directives_counts() {
        assert_eq!(Policy::read("a b; ; a c;d").to_string(), "a b; d");
    }
}
