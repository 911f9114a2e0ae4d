//! What types say of texts, and what a recording makes of that.

use serde::{Deserialize, Serialize};

use super::super::pseudonyms::{Phase, Pseudonyms};
use super::super::{veil, veiled};
use super::{SEED, has};
use crate::call_state::{CallState, Direction};
use crate::ids::CallId;
use crate::ledger::Purpose;
use crate::phone::call::{Asked, Call};
use crate::phone::cti::ctisvr::CallFields;
use crate::privacy::{self, As, CallKey, Class, OfSite, SiteText};
use crate::side::Side;

/// The data as a recording writes them, after the walks that learn what stays.
fn as_written<T: for<'de> Deserialize<'de>>(data: &impl Serialize) -> T {
    let mut names = Pseudonyms::new(SEED);
    for phase in [Phase::Site, Phase::Numbers] {
        names.phase = phase;
        veil::write(data, &mut names).unwrap();
    }
    names.phase = Phase::Write;
    veiled(data, &mut names).unwrap()
}

#[test]
fn a_field_of_no_type_of_its_own_is_replaced() {
    #[derive(Serialize, Deserialize)]
    struct New {
        site: SiteText,
        added: String,
        pairs: Vec<(SiteText, String)>,
        maybe: Option<String>,
        unknown: Newtype,
        variant: Variant,
        of_site: OfSite<Vec<String>>,
        after: String,
    }
    #[derive(Serialize, Deserialize)]
    struct Newtype(String);
    #[derive(Serialize, Deserialize)]
    enum Variant {
        Pair(SiteText, String),
    }
    let (kept, own) = ("cti.example.com", "Penrose");
    let new: New = as_written(&New {
        site: kept.into(),
        added: own.to_owned(),
        pairs: vec![(kept.into(), own.to_owned())],
        maybe: Some(own.to_owned()),
        unknown: Newtype(own.to_owned()),
        variant: Variant::Pair(kept.into(), own.to_owned()),
        of_site: OfSite(vec![kept.to_owned()]),
        after: own.to_owned(),
    });
    let Variant::Pair(first, second) = new.variant;
    for text in [new.added, new.pairs[0].1.clone(), new.maybe.unwrap(), new.unknown.0, second, new.after] {
        assert_ne!(text, own);
    }
    for text in [&new.site, &new.pairs[0].0, &first] {
        assert_eq!(*text, kept);
    }
    assert_eq!(new.of_site[0], kept);
}

/// A new type of texts is entered here only if nothing of a person can be in it.
#[test]
fn every_type_is_written_as_its_class_says() {
    const KEPT: &[&str] = &["SiteText", "ProtocolWord"];
    for of in privacy::TYPES {
        assert!(Class::of_type(of).is_some(), "{of}");
        for secret in ["378282246310005", "4821", "Penrose", "500512345678901234", "Ada Penrose"] {
            let text: String = as_written(&As(of, secret));
            assert_eq!(has(&text, secret), KEPT.contains(of), "{of}: {secret} became {text}");
        }
    }
    assert_eq!(Class::of_type("String"), None);
}

/// The call as it stands in a recording means what the real one does: its numbers, digits and keys go together.
#[test]
fn what_belongs_together_in_a_call_does_so_in_a_recording() {
    let fields = CallFields {
        callid: "5".to_owned(),
        calling: "2611".into(),
        called: "914155550142".into(),
        ..CallFields::default()
    };
    let mut call = Call::new(CallId(1), 1_000, Direction::Out, CallState::Connected, fields);
    call.side = Some(Side::Primary);
    call.asked = Some(Asked {
        number: "+1 (415) 555-0142".into(),
        extension: "4821".into(),
        dialled: "914155550142".into(),
    });
    call.parties = vec!["7722".into()];
    call.far_holds = vec!["7722".into()];
    call.mark = call.key();
    call.note.text = "call Ada Penrose back, card 4111111111111111".into();
    let ledger = vec![(Purpose::Log, call.key())];
    let (written, done): (Call, Vec<(Purpose, CallKey)>) = as_written(&(&call, &ledger));
    let asked = written.asked().expect("the number that was asked for is the one that was dialled");
    assert!(asked.number.starts_with('+') && asked.number != "+1 (415) 555-0142");
    assert_eq!(asked.extension, "0");
    assert_eq!(written.far_holds, written.parties);
    assert_eq!(written.mark, written.key());
    assert_eq!(done[0].1, written.mark());
    let text = serde_json::to_string(&written).unwrap();
    for own in ["4155550142", "7722", "4821", "Ada", "Penrose", "4111111111111111", "2611"] {
        assert!(!text.contains(own), "{own} is in {text}");
    }
}

/// One text, as a recording writes it.
fn one(class: Class, text: &str) -> String {
    let mut names = Pseudonyms::new(SEED);
    names.phase = Phase::Write;
    super::super::foreign::text(&mut names, class, text)
}

#[test]
fn what_only_looks_like_a_part_of_a_key_or_a_phone_is_replaced() {
    let kept = one(Class::Key, "open|offer|n:7722:2611:1795262400000#2");
    assert!(kept.contains("|offer|n:") && kept.ends_with(":1795262400000#2"), "{kept}");
    for key in ["open|Penrose|u:1", "n:7722:2611:Penrose", "n:7722:2611:1:Penrose", "n:7722:2611:1#Penrose"] {
        assert!(!one(Class::Key, key).contains("Penrose"), "{key}");
    }
    assert_eq!(one(Class::Peer, "${extension}"), "${extension}");
    assert!(!one(Class::Peer, "SIP/${Penrose}").contains("Penrose"));
}

#[test]
fn a_name_and_password_before_a_host_are_no_part_of_an_address() {
    let written = one(Class::OfSite, "https://ada:penrose@cti.example.com/a?x=1 and ws://h/@b");
    assert_eq!(written, "https://secret@cti.example.com/a?x=1 and ws://h/@b");
}
