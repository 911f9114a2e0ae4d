//! Which importable definitions are read, which are refused and with which words, and what settings come of them.

#![allow(clippy::expect_used, reason = "a test")]

use cordboard_definition::{Definition, Reason};

const SMALL: &str = r#"<?xml version="1.0" encoding="UTF-8" ?>
<!-- a comment before the root is common -->
<callCenter>
  <section sortOrder="0" name="reqGeneralInfo" label="General Information">
    <item sortOrder="0" name="reqInternalName" label="Internal Name">Harbour7</item>
    <item sortOrder="1" name="reqDisplayName" label="Display Name">Harbour Café &amp; Co</item>
    <item sortOrder="2" name="reqAdapterUrl" label="CTI Adapter URL">https://phone.example.com/?a=1&amp;b=2</item>
  </section>
  <section sortOrder="1" name="ServerInfo">
    <item sortOrder="1" name="wsURIB"/>
    <item sortOrder="0" name="wsURIA" label="Primary"> wss://a.example.com/ </item>
  </section>
</callCenter>"#;

/// A definition with these items after the two names, on line 4.
fn with_items(items: &str) -> String {
    format!(
        "<callCenter><section sortOrder='0' name='reqGeneralInfo'>\n\
         <item sortOrder='0' name='reqInternalName'>Demo</item>\n\
         <item sortOrder='1' name='reqDisplayName'>Demo</item>\n\
         {items}</section></callCenter>"
    )
}

fn refusal(text: &str) -> String {
    Definition::read(text).expect_err("it should be refused").to_string()
}

#[test]
fn sections_and_items_come_in_the_order_of_their_sort_order() {
    let definition = Definition::read(SMALL).unwrap();

    let names: Vec<_> =
        definition.section("ServerInfo").unwrap().items.iter().map(|item| &*item.name).collect();
    assert_eq!(names, ["wsURIA", "wsURIB"]);
    assert_eq!(definition.value("ServerInfo", "wsURIA"), Some("wss://a.example.com/"));
    assert_eq!(definition.value("ServerInfo", "wsURIB"), Some(""));
    assert_eq!(definition.value("ServerInfo", "wsURIC"), None);
    assert_eq!(definition.internal_name(), Some("Harbour7"));
    assert_eq!(definition.display_name(), Some("Harbour Café & Co"));
    assert_eq!(definition.section("ServerInfo").unwrap().line, 9);
}

/// The example of docs/rules.md.
#[test]
fn the_text_of_a_rule_comes_as_it_was_written() {
    let document = include_str!("../../docs/rules.md");
    let (_, after) = document.split_once("    <section").expect("an example");
    let (section, _) = after.split_once("</section>").expect("its end");
    let text = SMALL.replace("</callCenter>", &format!("<section{section}</section></callCenter>"));
    let text = text.replace("sortOrder=\"4\"", "sortOrder=\"2\"");

    let settings = Definition::read(&text).unwrap().settings();

    let rule = settings.get("/Rules/sales").expect("the rule");
    assert!(rule.starts_with(r#"{"on": "offer", "when": {"queue": "Sales & Service"},"#), "{rule}");
    assert!(rule.ends_with(r#"phone=${remoteNumber|e164}&queue=${queue}"}}"#), "{rule}");
}

#[test]
fn settings_have_the_keys_of_the_crm() {
    let settings = Definition::read(SMALL).unwrap().settings();

    let at = |key: &str| settings.get(key).map(String::as_str);
    assert_eq!(at("/ServerInfo/wsURIA"), Some("wss://a.example.com/"));
    assert_eq!(at("/ServerInfo/wsURIA/label"), Some("Primary"));
    assert_eq!(at("/ServerInfo/wsURIB/sortOrder"), Some("1.0"));
    assert_eq!(at("/ServerInfo/sortOrder"), Some("1.0"));
    assert_eq!(at("/reqGeneralInfo/label"), Some("General Information"));
    assert_eq!(at("/reqGeneralInfo/reqAdapterUrl"), Some("https://phone.example.com/?a=1&b=2"));
    assert_eq!(at("/reqGeneralInfo/reqAdapterUrl/sortOrder"), Some("2.0"));
    assert_eq!(at("/label"), Some("Harbour Café & Co"));
}

#[test]
fn the_two_names_have_their_labels_at_the_top_and_no_others() {
    let settings = Definition::read(SMALL).unwrap().settings();

    assert_eq!(settings.get("/internalNameLabel").unwrap(), "Internal Name");
    assert_eq!(settings.get("/displayNameLabel").unwrap(), "Display Name");
    assert_eq!(settings.get("/reqGeneralInfo/reqInternalName").unwrap(), "Harbour7");
    for key in [
        "reqInternalName/label",
        "reqInternalName/sortOrder",
        "reqDisplayName/label",
        "reqDisplayName/sortOrder",
    ] {
        assert!(!settings.contains_key(&format!("/reqGeneralInfo/{key}")), "{key}");
    }
}

#[test]
fn own_names_that_begin_with_req_are_taken() {
    let text = with_items("<item sortOrder='2' name='reqAdvanceScreenpopConfig'>x</item>");

    assert!(Definition::read(&text).is_ok());
}

#[test]
fn a_byte_order_mark_does_not_matter() {
    assert!(Definition::read(&format!("\u{feff}{}", with_items(""))).is_ok());
}

#[test]
fn text_that_is_not_well_formed_is_refused_with_its_line() {
    let text =
        with_items("<item sortOrder='2' name='reqAdapterUrl'>https://<your hosted domain>/phone</item>");

    assert!(refusal(&text).starts_with("line 4: not well-formed XML: "), "{}", refusal(&text));
}

#[test]
fn the_metadata_form_is_told_from_the_importable_one() {
    let text = "<?xml version='1.0'?>\n<CallCenter xmlns='http://soap.sforce.com/2006/04/metadata'>\n\
                <sections><label>x</label></sections></CallCenter>";

    let problems = Definition::read(text).unwrap_err();
    assert_eq!(problems.0[0].reason, Reason::MetadataForm);
    assert_eq!(problems.0[0].line, 2);
}

#[test]
fn another_root_or_a_namespace_is_refused() {
    assert!(refusal("<callcenter/>").contains("the root element is `callcenter`"));
    assert!(refusal("<callCenter xmlns='urn:x'/>").contains("without a namespace"));
    assert!(refusal("<callCenter/>").contains("there is no `section`"));
}

#[test]
fn all_problems_are_told_at_once_each_with_its_line() {
    let text = with_items(
        "<item sortOrder='2' name='has space'/>\n<item sortOrder='x' name='b'/>\n<item name='b'/>",
    );

    assert_eq!(
        refusal(&text),
        "line 4: the name `has space` has to be 1 to 40 letters and digits\n\
         line 5: sortOrder `x` is not a whole number from 0 on\n\
         line 6: the attribute `sortOrder` is missing\n\
         line 6: the name `b` is used twice"
    );
}

#[test]
fn sort_orders_have_no_gap_and_no_double() {
    assert!(refusal(&with_items("<item sortOrder='3' name='a'/>")).contains("2 is missing"));
    assert!(refusal(&with_items("<item sortOrder='1' name='a'/>")).contains("2 is missing"));
    assert!(refusal(&with_items("<item sortOrder='-1' name='a'/>")).contains("`-1` is not a whole number"));
}

#[test]
fn names_obey_the_rules() {
    let long = "a".repeat(41);
    assert!(
        refusal(&with_items(&format!("<item sortOrder='2' name='{long}'/>"))).contains("1 to 40 letters")
    );
    assert!(refusal(&with_items("<item sortOrder='2' name='sortOrder'/>")).contains("reserved"));
    assert!(refusal(&with_items("<item sortOrder='2'/>")).contains("the attribute `name` is missing"));
}

#[test]
fn a_label_has_at_most_a_thousand_characters() {
    let label =
        |length: usize| with_items(&format!("<item sortOrder='2' name='a' label='{}'/>", "é".repeat(length)));

    assert!(Definition::read(&label(1000)).is_ok());
    assert!(refusal(&label(1001)).contains("1001 characters"));
}

#[test]
fn the_internal_name_is_needed_and_checked() {
    let named = |name: &str| {
        format!(
            "<callCenter><section sortOrder='0' name='reqGeneralInfo'>\
             <item sortOrder='0' name='reqInternalName'>{name}</item>\
             <item sortOrder='1' name='reqDisplayName'>x</item></section></callCenter>"
        )
    };

    assert!(Definition::read(&named("A1")).is_ok());
    for name in ["", "1A", "A b", "Ä", &"a".repeat(41)] {
        assert!(refusal(&named(name)).contains("has to be 1 to 40 letters and digits and start"), "{name}");
    }
    let none = "<callCenter><section sortOrder='0' name='Other'><item sortOrder='0' name='a'/></section></callCenter>";
    assert_eq!(refusal(none), "line 1: `reqGeneralInfo` is missing");
}

#[test]
fn the_two_names_keep_their_places() {
    let text = "<callCenter><section sortOrder='0' name='reqGeneralInfo'>\n\
                <item sortOrder='1' name='reqInternalName'>A</item>\n\
                <item sortOrder='0' name='reqDisplayName'>B</item></section></callCenter>";

    assert_eq!(
        refusal(text),
        "line 2: `reqInternalName` has to have sortOrder 0\nline 3: `reqDisplayName` has to have sortOrder 1"
    );
}

#[test]
fn mode_and_standby_are_checked() {
    let mode = |mode: &str| {
        with_items(&format!("<item sortOrder='2' name='reqSalesforceCompatibilityMode'>{mode}</item>"))
    };

    assert!(Definition::read(&mode("Classic_and_Lightning")).is_ok());
    assert!(Definition::read(&mode("")).is_ok());
    assert!(refusal(&mode("Lightening")).contains("`Lightening` is not Classic"));
    assert!(
        refusal(&with_items("<item sortOrder='2' name='reqTimeout'>100</item>"))
            .contains("`reqStandbyUrl` is missing")
    );
    assert!(
        refusal(&with_items("<item sortOrder='2' name='reqStandbyUrl'>u</item>"))
            .contains("`reqTimeout` is missing")
    );
}

#[test]
fn elements_that_do_not_belong_are_named() {
    assert!(refusal(&with_items("<entry/>")).contains("line 4: the element `entry` does not belong here"));
    assert!(refusal(&with_items("<item sortOrder='2' name='a'><b/></item>")).contains("the element `b`"));
}

#[test]
fn the_definition_that_ships_can_be_imported() {
    let definition = Definition::read(include_str!("../../www/call-center.xml")).unwrap();

    assert_eq!(definition.internal_name(), Some("Cordboard"));
    assert_eq!(definition.value("reqGeneralInfo", "reqUseApi"), Some("true"));
    assert!(definition.value("ServerInfo", "wsURIA").unwrap().starts_with("wss://"));
    assert!(definition.value("ServerInfo", "wsURIB").unwrap().starts_with("wss://"));
    assert!(definition.sections.iter().all(|section| section.label.is_some()));
    assert!(definition.sections.iter().flat_map(|section| &section.items).all(|item| item.label.is_some()));
}
