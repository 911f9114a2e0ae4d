use proptest::prelude::*;

use super::*;

fn plan() -> DialPlan {
    DialPlan {
        outside: "9".into(),
        long_distance: "1".into(),
        international: "011".into(),
        ..DialPlan::default()
    }
}

fn dialled(raw: &str, plan: &DialPlan) -> String {
    clicked(raw, "2611", plan).unwrap().number.into()
}

/// The number, and what is sent after the answer.
fn both(dialled: Result<Dialled, Refusal>) -> (String, String) {
    let dialled = dialled.unwrap();
    (dialled.number.into(), dialled.after_answer.into())
}

fn pair(number: &str, extension: &str) -> (String, String) {
    (number.to_owned(), extension.to_owned())
}

#[test]
fn the_number_rule_dials_as_the_vendors_does() {
    for (raw, number) in [
        ("+44 20 7946 0000", "9011442079460000"),
        ("(415) 555-1212", "914155551212"),
        ("7722", "7722"),
        ("77223", "977223"),
        ("555-1212", "95551212"),
        ("\u{a0}555\u{a0}1212 ", "95551212"),
        ("+1 (415) 555-1212", "901114155551212"),
        ("(415 555-1212", "94155551212"),
        ("(442) 079-460000", "91442079460000"),
        ("0044 20 7946 0000", "900442079460000"),
        ("*67", "*67"),
        ("*67 415 555 1212", "9*674155551212"),
        ("*21*4155551212#", "9*21*4155551212#"),
    ] {
        assert_eq!(dialled(raw, &plan()), number, "{raw}");
    }
}

#[test]
fn other_punctuation_is_taken_out_too() {
    for (raw, number) in [
        ("415.555.1212", "94155551212"),
        ("415/555-1212", "94155551212"),
        ("415\u{2011}555\u{2011}1212", "94155551212"),
        ("[415] 555-1212", "94155551212"),
        ("+49 (0)2261/123456", "9011492261123456"),
        ("Tel.: (415) 555-1212", "914155551212"),
        ("\u{260e} 415-555-1212 (home)", "94155551212"),
        ("415-555-1212.", "94155551212"),
        ("((415) 555-1212)", "914155551212"),
    ] {
        assert_eq!(dialled(raw, &plan()), number, "{raw}");
    }
}

#[test]
fn missing_prefixes_count_as_empty() {
    for raw in ["+44 20 7946 0000", "(442) 079-460000", "442079460000"] {
        assert_eq!(dialled(raw, &DialPlan::default()), "442079460000", "{raw}");
    }
    let steps = clicked("+44 20", "2611", &DialPlan::default()).unwrap().steps;
    assert!(steps.last().unwrap().text.to_string().contains("no prefix is set"));
}

#[test]
fn steps_say_why() {
    let steps = clicked("+44 20 7946 0000", "2611", &plan()).unwrap().steps;
    let rules: Vec<&str> = steps.iter().map(|step| step.rule.as_str()).collect();
    assert_eq!(rules, ["punctuation", "international"]);
    assert_eq!(steps[0].result, "442079460000");
    assert_eq!(
        steps[1].text,
        "It has a +, so it is international: outside prefix 9 and international prefix 011 in front."
    );
    assert_eq!(clicked("7722", "2611", &plan()).unwrap().steps[0].rule, "internal");
    let steps = clicked("tel:\u{200b}1-800-FLOWERS x12 (shop)", "2611", &plan());
    assert_eq!(steps.unwrap_err().words, Unread::Unclear.words(), "words after an extension");
    let steps = clicked("\u{200b}Shop: 1-800-FLOWERS x12", "2611", &plan()).unwrap().steps;
    let rules: Vec<&str> = steps.iter().map(|step| step.rule.as_str()).collect();
    assert_eq!(rules, ["signs", "extension-part", "letters", "punctuation", "outside"]);
}

#[test]
fn numbers_of_the_own_country_can_be_national() {
    let uk = DialPlan { own_country_code: "44".into(), trunk_prefix: "0".into(), ..plan() };
    assert_eq!(dialled("+44 20 7946 0000", &uk), "902079460000");
    assert_eq!(dialled("+44 (0)20 7946 0000", &uk), "902079460000");
    assert_eq!(dialled("+1 415 555 1212", &uk), "901114155551212");
}

#[test]
fn a_trunk_prefix_in_brackets_is_not_dialled_from_abroad() {
    assert_eq!(dialled("+44 (0)20 7946 0000", &plan()), "9011442079460000");
    assert_eq!(dialled("+44(0)2079460000", &plan()), "9011442079460000");
    assert_eq!(
        dialled("+39 (0)6 1234 5678", &plan()),
        "901139061 2345678".replace(' ', ""),
        "in Italy it is a part of the number"
    );
}

#[test]
fn extensions_wait_for_the_answer() {
    for (raw, number, extension) in [
        ("415-555-1212 (ext 12)", "94155551212", "12"),
        ("604-555-0149 Local 212", "96045550149", "212"),
        ("(415) 555-1212 ext. 12", "914155551212", "12"),
        ("415-555-1212x123", "94155551212", "123"),
        ("+1 (415) 555-1212 x123", "901114155551212", "123"),
        ("415-555-1212 extension: 7", "94155551212", "7"),
        ("030 123456 Durchwahl 12", "9030123456", "12"),
        ("415-555-1212 #12", "94155551212", "12"),
        ("415-555-1212 ext #12", "94155551212", "12"),
        ("4155551212#12", "94155551212", "12"),
        ("415-555-1212,,12", "94155551212", "12"),
        ("415-555-1212;12", "94155551212", "12"),
        ("4155551212p12", "94155551212", "12"),
        ("415-555-1212,,123456789#", "94155551212", "123456789#"),
        ("+1-415-555-1212;ext=99", "901114155551212", "99"),
        ("tel:+1-415-555-1212;ext=1-2", "901114155551212", "12"),
        ("7722 x 12", "7722", "12"),
        ("8 (495) 123-45-67 доб. 12", "9184951234567", "12"),
        ("415-555-1212 \u{ff58}\u{ff11}\u{ff12}", "94155551212", "12"),
    ] {
        assert_eq!(both(clicked(raw, "2611", &plan())), pair(number, extension), "{raw}");
    }
}

#[test]
fn letters_are_the_keys_that_they_stand_on() {
    assert_eq!(dialled("1-800-FLOWERS", &plan()), "918003569377");
    assert_eq!(dialled("(415) 555-CALL", &plan()), "914155552255");
    assert_eq!(both(clicked("1-800-FLOWERS ext. 12", "2611", &plan())), pair("918003569377", "12"));
    assert_eq!(typed("1-800-FLOWERS", "2611", &plan()).unwrap().number, "18003569377");
}

#[test]
fn links_and_addresses_are_read_for_their_number() {
    for raw in [
        "tel:+442079460000",
        "TEL://+44-20-7946-0000",
        "sip:+442079460000@host;user=phone",
        "\"Ada\" <sip:+442079460000@host:5060;transport=tcp>",
        "callto:+442079460000",
        "%2B442079460000",
        "tel:%2B44%2020%207946%200000",
        "tel%3A%2B442079460000",
        "tel:2079460000;phone-context=+44",
        "+44 (0)20 7946 0000",
        "\u{202a}+442079460000\u{202c}",
        "\u{ff0b}\u{ff14}\u{ff14}2079460000",
    ] {
        assert_eq!(dialled(raw, &plan()), "9011442079460000", "{raw}");
    }
    assert_eq!(dialled("tel:7722;phone-context=pbx.example", &plan()), "7722");
}

#[test]
fn what_can_not_be_told_is_refused_and_never_dialled_shorter_or_longer() {
    for raw in [
        "555-1212 or 555-1313",
        "555-1212 / 555-1313",
        "555-1212, 555-1313",
        "5551212;5551313",
        "555-1212 555-1313",
        "(415) 555-1212 (415) 555-1313",
        "+44 20 7946 0000 +44 20 7946 0001",
        "415 555 1212 415 555 1313",
        "+442079460000/01",
        "030 123456/57",
        "7722/7723",
        "2079460000-2079460001",
    ] {
        assert_eq!(clicked(raw, "2611", &plan()).unwrap_err().code, ErrorCode::BadValue, "{raw}");
        assert_eq!(typed(raw, "2611", &plan()).unwrap_err().code, ErrorCode::BadValue, "{raw}");
    }
    for raw in [
        "7722x",
        "0800CALL",
        "415-555-XXXX",
        "1-800-CONTACTS",
        "Extension 12: 555-1212",
        "ext. 12",
        "24h: 415-555-1212",
        "604-555-0149 room 212",
        "415-555-1212 (9-5)",
        "415-555-1212 ext twelve",
        "415-555-1212 x12 x13",
        "tel:415;ext=abc",
        "T415-555-1212",
        "1+2",
        "415-555-1212+",
        "%E0%A41",
        "415-555-1212¹",
    ] {
        for digits_only in [false, true] {
            let plan = DialPlan { digits_only, ..plan() };
            assert_eq!(clicked(raw, "2611", &plan).unwrap_err().code, ErrorCode::BadValue, "{raw}");
        }
        assert_eq!(typed(raw, "2611", &plan()).unwrap_err().code, ErrorCode::BadValue, "{raw}");
    }
}

#[test]
fn digits_only_keeps_extensions_for_after_the_answer() {
    let plan = DialPlan { digits_only: true, ..plan() };
    for (raw, number, extension) in [
        ("415.555.1212", "94155551212", ""),
        ("(415) 555-1212 ext. 12", "914155551212", "12"),
        ("415/555-1212 x 7", "94155551212", "7"),
        ("+1-415-555-1212;ext=99", "901114155551212", "99"),
        ("555–1212", "95551212", ""),
        ("415_555_1212", "94155551212", ""),
    ] {
        assert_eq!(both(clicked(raw, "2611", &plan)), pair(number, extension), "{raw}");
    }
    assert!(clicked("ext. 12", "2611", &plan).is_err());
}

#[test]
fn typed_numbers_go_out_as_typed_without_their_punctuation() {
    for (raw, number, extension) in [
        (" 555-1212 ", "5551212", ""),
        ("(415) 555-1212", "4155551212", ""),
        ("*67", "*67", ""),
        ("#31#4155551212", "#31#4155551212", ""),
        ("9,4155551212", "9,4155551212", ""),
        ("0", "0", ""),
        ("415-555-1212 x123", "4155551212", "123"),
        ("+44 (20) 7946-0018", "9011442079460018", ""),
        ("\u{ff17}\u{ff17}22", "7722", ""),
        ("12345678901234567890123", "12345678901234567890123", ""),
    ] {
        assert_eq!(both(typed(raw, "2611", &plan())), pair(number, extension), "{raw}");
    }
    let rule = DialPlan { rule_on_typed: true, ..plan() };
    assert_eq!(typed("555-1212", "2611", &rule).unwrap().number, "95551212");
}

#[test]
fn what_has_no_digit_is_refused() {
    for raw in ["", "  ", "abc", "+", "()", "\u{200b}"] {
        assert_eq!(clicked(raw, "2611", &plan()).unwrap_err().code, ErrorCode::NoNumber, "{raw}");
        assert_eq!(typed(raw, "2611", &plan()).unwrap_err().code, ErrorCode::NoNumber, "{raw}");
    }
}

#[test]
fn callers_are_called_back_by_the_rule() {
    for (raw, number) in [
        ("4155551212", "94155551212"),
        ("+442079460000", "9011442079460000"),
        ("tel:+442079460000", "9011442079460000"),
        ("00442079460000", "9011442079460000"),
        ("02079460000@provider.example", "902079460000"),
        ("7722", "7722"),
    ] {
        assert_eq!(read(Way::Caller, raw, "2611", &plan()).unwrap().number, number, "{raw}");
    }
    let again = read(Way::Again, "94155551212 ext. 12", "2611", &DialPlan { rule_on_typed: true, ..plan() });
    assert_eq!(both(again), pair("94155551212", "12"));
}

#[test]
fn the_same_number_is_known_however_it_is_written() {
    assert!(same_number("(415) 555-1212", "4155551212"));
    assert!(!same_number("415", "4155"));
    assert!(!same_number("", "abc"));
}

fn searched(caller: &str, strip: &[Prefix]) -> Result<String, crate::words::Message> {
    searchable(caller, strip, Format::AsIs, &plan())
}

#[test]
fn callers_are_searched_without_their_longest_prefix() {
    let strip = ["9", "901", ""].map(Prefix::from);
    assert_eq!(searched("9014155551212", &strip), Ok("4155551212".to_owned()));
    assert_eq!(searched("94155551212", &strip), Ok("4155551212".to_owned()));
    assert_eq!(searched("9012", &strip), Ok("012".to_owned()));
    assert_eq!(searched("911", &strip), Ok("911".to_owned()));
    assert_eq!(searched(" +44 20 ", &["+44".into()]), Ok("+44 20".to_owned()));
}

#[test]
fn hidden_and_short_callers_are_not_searched() {
    for caller in [
        "",
        " ",
        "12",
        "***",
        "Ada",
        "Lovelace 12",
        "**12#",
        "Anonymous",
        "PRIVATE",
        "unknown caller",
        "Restricted",
        "unavailable",
        "sip:anonymous@anonymous.invalid",
    ] {
        assert!(searched(caller, &[]).is_err(), "{caller}");
    }
}

#[test]
fn callers_are_searched_without_trappings() {
    for (caller, search) in [
        ("+442079460000", "+442079460000"),
        ("tel:+442079460000", "+442079460000"),
        ("02079460000@provider.example", "02079460000"),
        ("sip:02079460000@provider.example;user=phone", "02079460000"),
        ("02079460000;phone-context=enterprise", "02079460000"),
        ("2079460000;phone-context=+44", "+44-2079460000"),
        ("<sip:+442079460000@10.0.0.1>", "+442079460000"),
        ("\u{202a}+442079460000\u{202c}", "+442079460000"),
    ] {
        assert_eq!(searched(caller, &[]).as_deref(), Ok(search), "{caller}");
    }
}

#[test]
fn callers_are_searched_in_the_form_that_the_crm_keeps() {
    let uk = DialPlan { own_country_code: "44".into(), trunk_prefix: "0".into(), ..plan() };
    for caller in [
        "+442079460000",
        "02079460000",
        "tel:+44-20-7946-0000",
        "00442079460000",
        "442079460000",
        "011442079460000",
    ] {
        for (form, search) in [(Format::E164, "+442079460000"), (Format::National, "02079460000")] {
            assert_eq!(searchable(caller, &[], form, &uk).as_deref(), Ok(search), "{caller}");
        }
    }
    assert_eq!(searchable("+442079460000", &[], Format::Digits, &uk).as_deref(), Ok("442079460000"));
    assert_eq!(searchable("+442079460000", &[], Format::Last(10), &uk).as_deref(), Ok("2079460000"));
    assert_eq!(searchable("7722", &[], Format::Last(10), &uk).as_deref(), Ok("7722"));
    let us = DialPlan { own_country_code: "1".into(), ..plan() };
    for caller in ["+14155551212", "14155551212", "4155551212"] {
        assert_eq!(searchable(caller, &[], Format::National, &us).as_deref(), Ok("4155551212"), "{caller}");
        assert_eq!(searchable(caller, &[], Format::E164, &us).as_deref(), Ok("+14155551212"), "{caller}");
    }
    for (name, form) in [
        ("as-is", Some(Format::AsIs)),
        ("as is", Some(Format::AsIs)),
        ("E164", Some(Format::E164)),
        ("national", Some(Format::National)),
        ("digits", Some(Format::Digits)),
        ("last 10 digits", Some(Format::Last(10))),
        ("last10", Some(Format::Last(10))),
        ("last-7", Some(Format::Last(7))),
        ("last 2", None),
        ("lastly", None),
        ("tail", None),
    ] {
        assert_eq!(Format::read_search(name), form, "{name}");
    }
}

fn site(text: &str) -> Result<Dialled, Refusal> {
    clicked(text, "2611", &plan())
}

fn refused(texts: &[&str]) {
    for text in texts {
        assert!(site(text).is_err(), "{text}: {:?}", site(text));
    }
}

#[test]
fn of_several_numbers_with_hosts_or_angles_none_is_dialled() {
    refused(&[
        "sip:7722@host, sip:7723@host",
        "sip:7722@host;user=phone, 7723",
        "7722@host or 7723",
        "4155551212@pbx / 4155551213@pbx",
        "415-555-1212 <415-555-1213>",
        "415-555-1212 <sip:415-555-1213@host>",
        "415-555-1212 <12>",
        "<sip:7722@host>, <sip:7723@host>",
    ]);
    for text in
        ["<sip:7722@10.0.0.1:5060>;tag=1928301774", "\"Agent 12\" <sip:7722@host>", "7722 <sip:7722@host>"]
    {
        assert_eq!(site(text).unwrap().number, "7722", "{text}");
    }
}

#[test]
fn of_numbers_in_several_lines_none_is_dialled() {
    let lenient = DialPlan { digits_only: true, ..plan() };
    for end in ["\n", "\r\n", "\n\n", "\t", "\u{b}", "\u{85}", "\u{2028}"] {
        let text = ["7722", end, "7723"].concat();
        let mut click = crate::crm::Click { number: text.clone().into(), record: None };
        click.clean();
        for text in [text, click.number.into(), ["tel:7722", end, "7723"].concat()] {
            assert!(site(&text).is_err(), "{text:?}: {:?}", site(&text));
            assert!(clicked(&text, "2611", &lenient).is_err(), "{text:?}");
        }
    }
    refused(&["415-555-1212\n12", "tel:7722%0A7723", "Phone 7722\nFax 7723", "7722\n\u{202a}+14155551212"]);
    // The second line goes on with the same number, or one of the lines has none.
    assert_eq!(both(site("415-555-1212\next. 12")), pair("94155551212", "12"));
    assert_eq!(site("Phone:\n7722\n(home)").unwrap().number, "7722");
}

#[test]
fn digits_in_brackets_behind_a_whole_number_are_not_dialled_with_it() {
    refused(&["415-555-1212 [12]", "415-555-1212 {12}", "415-555-1212 (12)", "415-555-1212(12)"]);
}

#[test]
fn digits_of_the_words_before_a_number_are_not_dialled_with_it() {
    refused(&[
        "Phone 2 - 415-555-1212",
        "Room 12, 415-555-1212",
        "Room 101, 415-555-1212",
        "Suite 300 (415) 555-1212",
        "Nr. 12 4155551212",
        "2) 415-555-1212",
        "2. 415-555-1212",
        "12, 415-555-1212",
    ]);
    for (text, number) in [
        ("Tel. 030 - 1234567", "90301234567"),
        ("Tel: 49 30 1234567", "949301234567"),
        ("Tel 1 (415) 555-1212", "9114155551212"),
        ("Phone 415 - 555 - 1212", "94155551212"),
        ("Mobil +49 171 1234567", "9011491711234567"),
        ("9,415-555-1212", "994155551212"),
    ] {
        assert_eq!(site(text).unwrap().number, number, "{text}");
    }
}

#[test]
fn an_extension_longer_than_what_stands_before_it_is_none() {
    refused(&["9w4155551212", "9p4155551212", "12 x 4155551212", "tel:12;ext=4155551212"]);
}

#[test]
fn a_word_of_letters_in_a_toll_free_number_is_no_extension() {
    for (text, number) in [("1-800-APP-1234", "918002771234"), ("1-888-INT-3456", "918884683456")] {
        assert_eq!(both(site(text)), pair(number, ""), "{text}");
    }
    refused(&["1-800 app 1234"]);
}

#[test]
fn a_trunk_zero_in_brackets_is_not_dialled_behind_00_either() {
    assert_eq!(site("0044 (0)20 7946 0000").unwrap().number, "900442079460000");
    assert_eq!(site("01144 (0)20 7946 0000").unwrap().number, "9011442079460000");
    assert_eq!(site("0039 (0)6 1234 5678").unwrap().number, "91003906 12345678".replace(' ', ""));
    assert_eq!(caller("0044 (0)20 7946 0000", "2611", &plan()).unwrap().number, "9011442079460000");
    assert_eq!(Format::E164.write("0044 (0)20 7946 0000", &plan()), "+442079460000");
}

#[test]
fn the_host_of_an_address_without_a_number_is_no_number() {
    for text in ["sip:10.0.0.1", "sip:10.0.0.1:5060", "sip:1.example", "sips:[::1]"] {
        assert_eq!(site(text).unwrap_err().code, ErrorCode::NoNumber, "{text}");
        assert!(searched(text, &[]).is_err(), "{text}");
    }
    assert_eq!(site("sip:7722").unwrap().number, "7722");
}

#[test]
fn the_password_of_an_address_is_not_searched() {
    assert_eq!(searched("sip:+442079460000:secret@host", &[]).as_deref(), Ok("+442079460000"));
}

#[test]
fn raised_digits_are_no_digits_to_search() {
    for form in [Format::AsIs, Format::Digits, Format::E164] {
        assert!(searchable("\u{b2}\u{b3}\u{2074}", &[], form, &plan()).is_err(), "{form:?}");
    }
}

#[test]
fn a_caller_with_an_extension_is_searched_in_the_form_too() {
    let plan = DialPlan::default();
    assert_eq!(searchable("+1 (415) 555-1212 x 12", &[], Format::E164, &plan).as_deref(), Ok("+14155551212"));
    assert_eq!(searchable("020 7946 0000 ext 5", &[], Format::Digits, &plan).as_deref(), Ok("02079460000"));
}

proptest! {
    #[test]
    fn nothing_makes_dialing_panic(
        raw in "\\PC{0,24}|[+()0-9 .x-]{0,24}|[0-9]{3,9} ?(ext|x)[. ]?\\PC{0,4}|(tel:|sip:)?[%0-9a-f;=@+,#*]{0,24}",
        digits_only in any::<bool>(), own_country_code in "[0-9]{0,2}", rule_on_typed in any::<bool>(),
    ) {
        let plan = DialPlan { rule_on_typed, own_country_code: own_country_code.into(), digits_only, ..plan() };
        let _ = caller(&raw, "2611", &plan);
        let _ = (searched(&raw, &["9".into(), raw.clone().into()]), same_number(&raw, &raw));
        for form in [Format::E164, Format::National, Format::Digits, Format::Last(10)] {
            let _ = searchable(&raw, &[], form, &plan);
        }
        for dialled in [typed(&raw, "2611", &plan), clicked(&raw, "2611", &plan)].into_iter().flatten() {
            prop_assert_eq!(&dialled.steps.last().unwrap().result, &dialled.number);
            prop_assert!(dialled.number.chars().all(|c| c.is_ascii_digit() || "*#,".contains(c)), "{:?}", dialled);
            prop_assert!(dialled.after_answer.chars().all(is_key));
        }
    }

    #[test]
    fn no_digit_is_lost_or_added(
        raw in "[0-9]{1,4}[ .-][0-9]{2,4}[ .-]?[0-9]{2,4}( ?(x|ext\\.? ?|,,|#)[0-9]{1,6})?",
    ) {
        if let Ok(dialled) = typed(&raw, "2611", &plan()) {
            prop_assert_eq!(number::digits(&raw), number::digits(&[dialled.number.as_str(), &dialled.after_answer].concat()));
        }
    }

    #[test]
    fn international_numbers_get_both_prefixes(digits in "[0-9]{6,14}") {
        prop_assert_eq!(dialled(&format!("+{digits}"), &plan()), format!("9011{digits}"));
    }
}
