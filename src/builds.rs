//! The two builds of the panel, chosen by `config.json` or the page's address before this is loaded (`www/main.js`): `core`
//! has Salesforce and CtiSVR, `full` the other systems too. What asks for something that this build lacks is told which
//! switch brings it.

use crate::error::Problem;
use crate::input::Page;

/// The builds there are.
pub const BUILDS: [&str; 2] = ["core", "full"];

/// The build that runs.
pub const BUILD: &str = if cfg!(feature = "full") { "full" } else { "core" };

/// What to do where another build is needed.
#[cfg(not(feature = "full"))]
pub(crate) const SWITCH: &str = "The build core can't do this. Write \"build\": \"full\" in config.json, or, where that names \
     none, add ?build=full to this page's address.";

/// What the page's address asks for and this build lacks: the page would not be what it is meant to be.
#[cfg(not(feature = "full"))]
pub(crate) fn lacks(page: &Page) -> Option<Problem> {
    parameters(page).find(|pair| *pair == "crm=openframe").map(|pair| Problem::new(pair, SWITCH))
}

/// This build has everything.
#[cfg(feature = "full")]
pub(crate) fn lacks(_page: &Page) -> Option<Problem> {
    None
}

/// A build in the page's address that is not the one that runs.
pub(crate) fn refused(page: &Page) -> Option<Problem> {
    parameters(page).find(|pair| pair.strip_prefix("build=").is_some_and(|build| build != BUILD)).map(
        |pair| {
            let words =
                ["The build ", BUILD, " runs. Write core or full; a build in config.json holds before this."];
            Problem::new(pair, &words.concat())
        },
    )
}

fn parameters(page: &Page) -> impl Iterator<Item = &str> {
    page.query.trim_start_matches('?').split('&')
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;

    fn page(query: &str) -> Page {
        Page { query: query.to_owned(), ..Page::default() }
    }

    #[test]
    fn a_build_that_does_not_run_is_named() {
        let other = BUILDS.iter().find(|build| **build != BUILD).unwrap();
        for build in ["", "FULL", "../evil", other] {
            let query = format!("?mode=Lightning&build={build}");
            let problem = refused(&page(&query)).unwrap();
            assert_eq!(problem.item, format!("build={build}"));
            assert!(problem.words.contains(&format!("The build {BUILD} runs.")), "{}", problem.words);
        }
        for query in [format!("?build={BUILD}"), String::new(), "?rebuild=no&builds=2".to_owned()] {
            assert_eq!(refused(&page(&query)), None, "{query}");
        }
    }

    #[test]
    fn a_page_in_openframe_needs_the_full_build() {
        let problem = lacks(&page("?crm=openframe&build=core"));
        assert_eq!(problem.is_some(), BUILD == "core");
        assert!(problem.is_none_or(|problem| problem.words.contains("\"build\": \"full\"")));
        assert_eq!(lacks(&page("?crm=salesforce")), None);
    }
}
