//! Chords, defaults, changes, conflicts.

use super::*;
use proptest::prelude::*;

fn chord(text: &str) -> Chord {
    Chord::read(text).unwrap()
}

fn site(entries: &str) -> SiteKeys {
    let changes = entries.split(',').filter(|entry| !entry.is_empty());
    SiteKeys { enabled: true, changes: changes.map(|entry| Change::read(entry).unwrap()).collect() }
}

fn stroke<'a>(code: &'a str, key: &'a str, held: &str) -> Stroke<'a> {
    let (ctrl, alt) = (held.contains("Ctrl"), held.contains("Alt"));
    Stroke { code, key, ctrl, alt, shift: held.contains("Shift"), meta: held.contains("Meta") }
}

fn flaw(text: &str) -> String {
    Chord::read(text).unwrap_err().key().to_owned()
}

#[test]
fn a_chord_is_read_in_any_case_and_written_in_one_way() {
    for (text, written, aria) in [
        ("ctrl+shift+1", "Ctrl+Shift+1", "Control+Shift+1"),
        ("Shift + Control + h", "Ctrl+Shift+H", "Control+Shift+H"),
        ("alt+f2", "Alt+F2", "Alt+F2"),
        ("h", "H", "H"),
        ("F12", "F12", "F12"),
        ("?", "?", "?"),
    ] {
        assert_eq!(chord(text).to_string(), written);
        assert_eq!(chord(text).aria(), aria);
        assert_eq!(chord(written), chord(text));
    }
    assert_eq!(chord("Ctrl+Shift+1").words(), "Ctrl+Shift+1");
    assert_eq!(chord("Alt+Shift+K").words(), "Alt+Shift+K");
    assert_eq!(chord("?").words(), "?");
}

#[test]
fn keys_that_others_need_are_refused_with_the_reason() {
    for text in
        ["", "Ctrl", "Ctrl+", "+", "Hyper+A", "Ctrl+Shift+ä", "F13", "Enter", "Escape", "Ctrl+?", "12"]
    {
        assert_eq!(flaw(text), "keys-unknown", "{text}");
    }
    for text in ["Ctrl+Alt+1", "Ctrl+Alt+Shift+K"] {
        assert_eq!(flaw(text), "keys-type-signs", "{text}");
    }
    for text in ["Ctrl+N", "Ctrl+Shift+T", "Ctrl+W", "Ctrl+Shift+R", "F5", "Shift+F10", "Alt+F4"] {
        assert_eq!(flaw(text), "keys-of-browser", "{text}");
    }
    for text in ["Ctrl+C", "Ctrl+Z", "Ctrl+Shift+V"] {
        assert_eq!(flaw(text), "keys-edit-text", "{text}");
    }
    assert_eq!(flaw("5"), "keys-of-keypad");
    assert_eq!(flaw("Shift+3"), "keys-of-keypad", "it gives # on many keyboards");
}

#[test]
fn every_default_may_be_used_and_none_is_there_twice() {
    let keys = Keys::new(&site(""), &OwnKeys::default());
    for (shortcut, chord) in keys.all() {
        let Some(chord) = chord else { continue };
        assert_eq!(chord.allowed(), Ok(chord), "{shortcut:?}");
        assert_eq!(keys.of(chord), Some(shortcut));
        assert_eq!(keys.taken_by(shortcut), None);
        assert!(!chord.types() || shortcut == Shortcut::List);
    }
    assert_eq!(keys.of(chord("Ctrl+Shift+4")), None, "muting is the desk phone's");
}

#[test]
fn a_digit_is_the_key_and_a_letter_is_what_the_keyboard_has_there() {
    let pressed = |code, key, held| Chord::pressed(&stroke(code, key, held)).map(|chord| chord.to_string());
    assert_eq!(pressed("Digit1", "!", "Ctrl+Shift").as_deref(), Some("Ctrl+Shift+1"));
    assert_eq!(pressed("Digit1", "1", "Ctrl+Shift").as_deref(), Some("Ctrl+Shift+1"), "French");
    assert_eq!(pressed("KeyY", "Z", "Ctrl+Shift").as_deref(), Some("Ctrl+Shift+Z"), "German");
    assert_eq!(pressed("KeyA", "ش", "Ctrl").as_deref(), Some("Ctrl+A"), "Arabic");
    assert_eq!(pressed("KeyM", ",", "").as_deref(), None, "a comma on French keyboards");
    assert_eq!(pressed("Minus", "?", "Shift").as_deref(), Some("?"), "German");
    assert_eq!(pressed("F2", "F2", "").as_deref(), Some("F2"));
    assert_eq!(pressed("KeyH", "h", "Meta"), None);
    assert_eq!(pressed("Enter", "Enter", ""), None);
    assert!(Chord::only_begins(&stroke("ShiftLeft", "Shift", "Shift")));
    assert!(!Chord::only_begins(&stroke("KeyH", "h", "")));
}

#[test]
fn chords_that_could_write_are_told_apart() {
    for (text, types) in
        [("H", true), ("Shift+H", true), ("Alt+H", true), ("?", true), ("Ctrl+H", false), ("F2", false)]
    {
        assert_eq!(chord(text).types(), types, "{text}");
    }
}

#[test]
fn the_agents_keys_come_before_the_call_centers_and_those_before_the_defaults() {
    let mut own = OwnKeys::default();
    let site = site("hold=H,swap=off,answer=F2");
    let keys = Keys::new(&site, &own);
    assert_eq!(keys.working(Shortcut::Hold), Some(chord("H")));
    assert_eq!(keys.working(Shortcut::Swap), None);
    assert_eq!(keys.working(Shortcut::Hangup), Some(chord("Ctrl+Shift+2")));
    own.set(Shortcut::Hold, Some(chord("Ctrl+Shift+H")));
    own.set(Shortcut::Answer, None);
    let keys = Keys::new(&site, &own);
    assert_eq!(keys.working(Shortcut::Hold), Some(chord("Ctrl+Shift+H")));
    assert_eq!(keys.working(Shortcut::Answer), None);
    assert_eq!(keys.of(chord("F2")), None);
}

#[test]
fn shortcuts_are_off_where_the_call_center_or_the_agent_says_so_and_the_agent_comes_first() {
    for (of_site, of_agent, used) in
        [(true, None, true), (false, None, false), (true, Some(false), false), (false, Some(true), true)]
    {
        let own = OwnKeys { enabled: of_agent, ..OwnKeys::default() };
        let keys = Keys::new(&SiteKeys { enabled: of_site, ..SiteKeys::default() }, &own);
        assert_eq!(keys.enabled(), used);
        assert_eq!(keys.working(Shortcut::Answer).is_some(), used);
        assert_eq!(keys.of_button(ActionName::Answer, None).is_some(), used);
    }
}

#[test]
fn of_two_with_the_same_keys_the_first_of_the_list_has_them() {
    let keys = Keys::new(&site("swap=Ctrl+Shift+1"), &OwnKeys::default());
    assert_eq!(keys.of(chord("Ctrl+Shift+1")), Some(Shortcut::Answer));
    assert_eq!(keys.taken_by(Shortcut::Swap), Some(Shortcut::Answer));
    assert_eq!(keys.taken_by(Shortcut::Answer), None);
    assert_eq!(keys.of_button(ActionName::Alternate, None), None);
    assert_eq!(keys.of_button(ActionName::Answer, None), Some(chord("Ctrl+Shift+1")));
}

#[test]
fn buttons_are_those_that_a_press_of_the_keys_would_press() {
    let keys = Keys::new(&site(""), &OwnKeys::default());
    let third = Some(chord("Ctrl+Shift+3"));
    assert_eq!(keys.of_button(ActionName::Hold, None), third);
    assert_eq!(keys.of_button(ActionName::Retrieve, None), third);
    assert_eq!(keys.of_button(ActionName::SetMode, Some("aux")), Some(chord("Ctrl+Shift+5")));
    assert_eq!(keys.of_button(ActionName::SetMode, Some("acw")), None);
    let pressed =
        |mode| Shortcut::Ready.presses(mode).into_iter().filter_map(|press| press.value).collect::<Vec<_>>();
    assert_eq!(pressed(Some(WorkMode::Auto)), ["aux"]);
    assert_eq!(pressed(Some(WorkMode::Manual)), ["aux"]);
    assert_eq!(pressed(Some(WorkMode::Acw)), ["auto"]);
    assert_eq!(pressed(None), ["auto"]);
}

#[test]
fn what_is_kept_is_read_again_and_what_is_broken_is_left_out() {
    let mut own = OwnKeys { enabled: Some(false), ..OwnKeys::default() };
    own.set(Shortcut::Hold, Some(chord("H")));
    own.set(Shortcut::List, None);
    own.set(Shortcut::Hold, Some(chord("Alt+H")));
    assert_eq!(own.written(), "use=no,list=off,hold=Alt+H");
    assert_eq!(OwnKeys::read(&own.written()), own);
    assert_eq!(OwnKeys::read(""), OwnKeys::default());
    assert_eq!(OwnKeys::read("use=maybe, hold=Ctrl+W,, explode=1,answer = F2,\u{0}").written(), "answer=F2");
}

#[test]
fn an_entry_that_names_nothing_known_says_what_can_be_written() {
    for wrong in ["hold", "dance=F2", "=F2", ""] {
        let words = Change::read(wrong).unwrap_err();
        assert_eq!(words.key(), "write-shortcut", "{wrong}");
        assert!(words.to_string().contains("next-call"), "{words}");
    }
    assert_eq!(Change::read("HOLD = OFF"), Ok(Change { shortcut: Shortcut::Hold, keys: None }));
}

proptest! {
    #[test]
    fn reading_never_panics_and_what_is_read_is_written_and_read_again(text in "\\PC{0,20}|(Ctrl|Alt|Shift|\\+|[A-Za-z0-9?]){0,5}") {
        let _ = Change::read(&text);
        let own = OwnKeys::read(&text);
        prop_assert_eq!(OwnKeys::read(&own.written()), own);
        if let Ok(chord) = Chord::read(&text) {
            prop_assert_eq!(Chord::read(&chord.to_string()), Ok(chord));
        }
        let _ = Chord::pressed(&Stroke { code: &text, key: &text, ..Stroke::default() });
    }
}
