//! Which files of `www/words` may have a language's words, by its tag.

/// The names of the files that may have the words of `tag`, the best one first: the tag's own, then its
/// language's. Chinese has a file for each of its scripts: who reads Traditional Chinese (`zh-TW`, `zh-HK`, `zh-MO`) gets `zh-Hant`, and never
/// the Simplified `zh`. Empty where it can't be a language's tag, and so no file's name.
///
/// CRMs write tags with a low line (`pt_BR`): that is read like a hyphen.
pub fn files_of(tag: &str) -> Vec<String> {
    let tag = tag.trim().replace('_', "-");
    if !is_tag(&tag) {
        return Vec::new();
    }
    let mut parts = tag.split('-');
    let language = match parts.next().unwrap_or_default().to_ascii_lowercase() {
        // Its name until 1989, which Java programs still write.
        old if old == "iw" => "he".to_owned(),
        language => language,
    };
    let more: Vec<&str> = parts.collect();
    let is =
        |names: &[&str]| more.iter().any(|part| names.iter().any(|name| name.eq_ignore_ascii_case(part)));
    let traditional = language == "zh" && (is(&["Hant"]) || (is(&["TW", "HK", "MO"]) && !is(&["Hans"])));
    let mut names = Vec::new();
    if !more.is_empty() {
        names.push([&language, "-", &more.join("-")].concat());
    }
    names.push(if traditional { "zh-Hant".to_owned() } else { language });
    names.dedup();
    names
}

/// Whether it is English or a variant of it.
pub fn is_english(tag: &str) -> bool {
    tag.split(['-', '_']).next().is_some_and(|language| language.eq_ignore_ascii_case("en"))
}

/// Whether it can be a language's tag, and so a file's name.
fn is_tag(tag: &str) -> bool {
    (2..=35).contains(&tag.len())
        && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && tag.split('-').all(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variant_falls_back_on_its_language() {
        assert_eq!(files_of("de-AT"), ["de-AT", "de"]);
        assert_eq!(files_of("de"), ["de"]);
        assert_eq!(files_of("pt_BR"), ["pt-BR", "pt"]);
        assert_eq!(files_of("DE"), ["de"]);
        assert_eq!(files_of("iw-IL"), ["he-IL", "he"]);
    }

    #[test]
    fn traditional_chinese_is_not_simplified() {
        assert_eq!(files_of("zh-TW"), ["zh-TW", "zh-Hant"]);
        assert_eq!(files_of("zh_HK"), ["zh-HK", "zh-Hant"]);
        assert_eq!(files_of("zh-Hant"), ["zh-Hant"]);
        assert_eq!(files_of("zh-Hant-MO"), ["zh-Hant-MO", "zh-Hant"]);
        assert_eq!(files_of("zh-Hans-HK"), ["zh-Hans-HK", "zh"]);
        assert_eq!(files_of("zh-CN"), ["zh-CN", "zh"]);
    }

    #[test]
    fn what_is_no_tag_names_no_file() {
        for tag in [
            "",
            "d",
            "../../config",
            "de.ftl",
            "de/at",
            "-",
            "de-",
            "de--AT",
            "a-very-long-tag-of-more-than-35-signs",
        ] {
            assert_eq!(files_of(tag), Vec::<String>::new(), "{tag}");
        }
    }
}
