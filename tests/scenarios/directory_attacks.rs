//! Lists of people that are wrong, strange or hostile: from a web server, and from the CRM.

use cordboard::directory::{self, Flaw, Search};
use cordboard::favourites;
use cordboard::input::{Action, Fetched, Field, PanelInput};
use cordboard_simulator::{Profile, Side};
use serde_json::{Value, json};

use crate::world::{CALLER, EXTENSION, PANEL, World};

const URL: &str = "/people.json";
/// Marks of direction, a script, and a line end, in a name.
const EVIL: &str = "<img src=x onerror=alert(1)>\u{202e}\u{2066}\u{200b}\n\u{0}${CallerID}{ $x }";

fn with_list(list: &Value) -> World {
    let mut world = World::new(Profile::Full).setting("/Directory/url", URL).logged_in();
    world.fetched(Fetched::Directory(directory::read(&list.to_string())));
    world
}

fn names(world: &mut World, typed: &str) -> Vec<String> {
    world.type_into(Field::Dial, typed);
    world.view().panel.suggestions.iter().map(|one| one.name.to_string()).collect()
}

#[test]
fn doubles_in_a_list_hide_nobody_else() {
    let mut list = vec![json!({"name": "Sales", "number": "6000"}); 10];
    list.push(json!({"name": "Sales hall", "number": "6001"}));
    let mut world = with_list(&json!(list));
    assert_eq!(names(&mut world, "sal"), ["Sales", "Sales hall"]);
    assert_eq!(names(&mut world, "600").len(), 2);
}

#[test]
fn ten_people_of_one_number_hide_nobody_else() {
    let mut list: Vec<Value> =
        (0..10).map(|at| json!({"name": format!("Sales {at}"), "number": "6000"})).collect();
    list.push(json!({"name": "Sales hall", "number": "6001"}));
    let mut world = with_list(&json!(list));
    let found = names(&mut world, "sales");
    assert!(found.contains(&"Sales hall".to_owned()), "{found:?}");
}

#[test]
fn in_a_long_list_a_short_number_has_its_name() {
    let mut list: Vec<Value> = (0..50)
        .map(|at| json!({"name": format!("Outside {at}"), "number": format!("41526125{at:02}")}))
        .collect();
    list.push(json!({"name": "Grace Kim", "number": "2612"}));
    let mut world = with_list(&json!(list));
    world.act(Action::Dial("2612".into()));
    assert_eq!(world.call().listed, "Grace Kim");
}

#[test]
fn hostile_bodies_are_refused_whole_or_read_and_nobody_panics() {
    let nested = ["[".repeat(100_000), "]".repeat(100_000)].concat();
    let objects = ["{\"entries\":".repeat(50_000), "1".into(), "}".repeat(50_000)].concat();
    let names = format!(r#"[{{"name":"{}","number":"2612"}}]"#, "\u{202e}x".repeat(100_000));
    let many = format!(r#"{{"entries":[{}null]}}"#, r#"{"name":1e999,"number":"1"},"#.repeat(1_000));
    let same = format!("{{{}\"entries\":[]}}", r#""entries":[{"name":"A","number":"1"}],"#.repeat(1_000));
    for text in [
        nested.as_str(),
        &objects,
        &names,
        &many,
        &same,
        "[\u{0}]",
        "{\"entries\":null}",
        "[{\"name\":\"\\ud83d\",\"number\":\"2612\"}]",
        "\u{feff}\u{feff}[]",
        "[{\"name\":\"A\",\"number\":12345678901234567890123}]",
        "[{\"name\":\"A\",\"number\":1e400}]",
        "[{\"name\":\"A\",\"name\":\"B\",\"number\":\"2612\"}]",
    ] {
        drop(directory::read(text));
    }
    assert_eq!(directory::read(&nested), Err(Flaw::NoJson));
    assert_eq!(directory::read(&names).unwrap().entries()[0].name.chars().count(), 80);
    // The same name twice in an entry: the last one counts, as browsers read it.
    assert_eq!(directory::read(r#"[{"name":"A","name":"B","number":"1"}]"#).unwrap().entries()[0].name, "B");
}

#[test]
fn names_with_letters_that_grow_in_lower_case_are_found() {
    let fits = |typed: &str, name: &str| Search::read(typed).is_some_and(|search| search.fits(name, "1"));
    assert!(fits("İstanbul", "İstanbul Ofis"), "a dot above of its own");
    assert!(fits("ist", "Istanbul") && fits("STRASSE", "Strasse"));
    let mut world =
        with_list(&json!([{"name": "İstanbul Ofis", "number": "2612"}, {"name": "ΝΙΚΟΣ", "number": "2613"}]));
    assert_eq!(names(&mut world, "İstanbul"), ["İstanbul Ofis"]);
    assert_eq!(names(&mut world, "νικοσ"), ["ΝΙΚΟΣ"], "sigma within a word is sigma at its end");
}

#[test]
fn hostile_names_of_a_list_stay_text_and_short() {
    let evil = EVIL.repeat(500);
    let mut world = with_list(&json!([{"name": format!("Zed {evil}"), "number": format!("26\u{202e}12")}]));
    let found = names(&mut world, "zed");
    assert!(
        found[0].chars().count() <= 80 && !found[0].contains(['\u{202e}', '\u{2066}', '\n', '\u{0}']),
        "{found:?}"
    );
    world.act(Action::Dial("2612".into()));
    assert_eq!(world.last("makecall")["destination"], "2612");
    world.act(Action::Star("2612".into()));
    world.act(Action::Hangup);
    world.reload();
    world.type_into(Field::Dial, "");
    assert_eq!(world.view().panel.favourites.len(), 1);
}

#[test]
fn addresses_of_lists_that_lead_elsewhere_are_never_asked() {
    for url in [
        "//evil.example/x",
        "/\\evil.example/x",
        "\\\\evil.example/x",
        "javascript:alert(1)",
        "JavaScript:alert(1)//",
        "data:application/json,[]",
        "https://u:p@people.example.com/x",
        "https://people.example.com@evil.example/x",
        "https://evil.example/people.example.com",
        "https://people.example.com.evil.example/x",
        "https://people.example.com\\@evil.example/",
        "https:/evil.example",
        "https:evil.example",
        "blob:https://people.example.com/1",
        "file:///etc/passwd",
        "ftp://people.example.com/",
        "http://people.example.com:0/x",
        "https://people.example.com:444/x",
        "https://peоple.example.com/x",
        "https://[::1]/x",
        "https://0x7f000001/",
        "people.json",
        "../people.json",
        "?x",
        "#",
        " ",
        "/a b",
        "/a\tb",
        "/a\nb",
        "/x#y",
        "/x?access_token=1",
        "/${CallerID}",
        "/x?pwd=1",
        "https://*.example.com/",
    ] {
        let mut world = World::new(Profile::Full).setting("/Directory/url", url);
        world.hosting = Some(
            json!({"crmOrigins": ["http://127.0.0.1:4710"], "popHosts": ["people.example.com"]}).to_string(),
        );
        let world = world.logged_in();
        let asked: Vec<&str> = world.fetches.iter().map(|(_, fetch)| fetch.url.as_str()).collect();
        assert!(asked.is_empty(), "{url:?} asks {asked:?}");
    }
}

#[test]
fn an_answer_of_another_kind_or_a_late_one_harms_nothing() {
    let mut world = with_list(&json!([{"name": "Grace Kim", "number": "2612"}]));
    for answer in [
        Fetched::Sent,
        Fetched::Answered(200, "[]".into()),
        Fetched::Answered(302, "<html>secret 4155551212".into()),
        Fetched::Answered(0, "".into()),
        Fetched::Answered(599, "x".repeat(100_000).into()),
    ] {
        while world.fetches.is_empty() {
            world.wait(60_000);
        }
        world.fetched(answer);
        assert_eq!(names(&mut world, "gra"), ["Grace Kim"]);
    }
    let told = serde_json::to_string(&world.sections()).unwrap();
    assert!(!told.contains("secret") && !told.contains("Grace"), "{told}");
    assert!(world.notices().is_empty(), "{:?}", world.notices());
}

#[test]
fn a_list_of_which_nothing_can_be_read_takes_nobody_away() {
    let mut world = with_list(&json!([{"name": "Grace Kim", "number": "2612"}]));
    while world.fetches.is_empty() {
        world.wait(60_000);
    }
    let renamed = json!([{"fullName": "Grace Kim", "ext": "2612"}, {"fullName": "Dana", "ext": "7722"}]);
    world.fetched(Fetched::Directory(directory::read(&renamed.to_string())));
    assert_eq!(names(&mut world, "gra"), ["Grace Kim"]);
}

#[test]
fn who_asks_about_whom_is_said_of_hostile_names_as_text() {
    let evil = ["x".repeat(200), EVIL.repeat(20)].concat();
    for (from, called, about) in [
        ("2612", EXTENSION, "4155551212"),
        ("2612", EXTENSION, "2611"),
        ("2611", EXTENSION, "4155551212"),
        ("2612", EXTENSION, "\u{202e}<b>"),
        ("2612", EXTENSION, "2612"),
        ("", EXTENSION, "4155551212"),
    ] {
        let mut world = World::new(Profile::Full).setting("/Directory/url", URL).logged_in();
        world.fetched(Fetched::Directory(directory::read(
            &json!([{"name": evil, "number": "2612"}, {"name": EVIL, "number": "4155551212"}]).to_string(),
        )));
        world.ring_with(from, called, about);
        let said: Vec<String> = world.shared().calls.iter().map(|call| call.state_text.to_string()).collect();
        for words in said {
            assert!(words.chars().count() < 400 && !words.contains('\u{202e}'), "{words}");
        }
        world.act(Action::Answer);
        world.reload();
        world.stop(Side::A);
        world.wait(20_000);
        world.act(Action::Hangup);
        world.wait(10_000);
        assert!(world.crm.all("saveLog").len() <= 1);
    }
}

// --- The CRM's directory ---

fn classic(parts: Vec<Value>) -> World {
    let mut world = World::new(Profile::Full).classic();
    world.crm.directory = parts;
    let mut world = world.logged_in();
    world.input(PanelInput::Looks(true));
    world.settle();
    world
}

fn number(description: &str, phone: &str) -> Value {
    json!({"callCenterName": "Demo", "description": description, "phone": phone})
}

#[test]
fn a_part_of_the_crms_directory_that_is_all_broken_does_not_end_the_reading() {
    let mut world = classic(vec![
        json!({"directoryNumbers": [json!({"phone": ""}), json!(null)], "hasNext": true}),
        json!({"directoryNumbers": [number("Sales hall", "6002")], "hasNext": false}),
    ]);
    assert_eq!(names(&mut world, "sal"), ["Sales hall"]);
}

#[test]
fn a_double_at_the_beginning_of_a_part_does_not_end_the_reading() {
    let mut world = classic(vec![
        json!({"directoryNumbers": [number("Sales desk", "6001")], "hasNext": true}),
        json!({"directoryNumbers": [number("Sales desk", "6001"), number("Sales hall", "6002")], "hasNext": true}),
        json!({"directoryNumbers": [number("Sales loft", "6003")], "hasNext": false}),
    ]);
    assert_eq!(names(&mut world, "sal"), ["Sales desk", "Sales hall", "Sales loft"]);
}

#[test]
fn hostile_directories_of_the_crm_harm_nothing() {
    let many: Vec<Value> =
        (0..50_010).map(|at| number(&format!("Sales {at}"), &format!("6{at:05}"))).collect();
    let often = |part| vec![part; 12];
    for parts in [
        often(json!(null)),
        often(json!(7)),
        often(json!("<html>")),
        often(json!("[]")),
        often(json!({})),
        often(json!({"directoryNumbers": {}})),
        often(json!([[[]], 1, null])),
        often(
            json!({"directoryNumbers": [number(&EVIL.repeat(1_000), &"1".repeat(100_000))], "hasNext": "yes"}),
        ),
        vec![json!({"directoryNumbers": many, "hasNext": true})],
    ] {
        let mut world = classic(parts);
        let found = names(&mut world, "sales");
        assert!(found.len() <= 5);
        let told = world.diagnosed("The CRM's directory");
        assert!(!told.starts_with("50010"), "no more than the limit are kept: {told}");
        assert!(world.notices().is_empty(), "{:?}", world.notices());
        world.ring(CALLER);
        world.act(Action::Answer);
        assert_eq!(world.states(), ["connected"]);
    }
}

#[test]
fn a_tab_that_goes_while_its_crm_reads_the_directory_leaves_it_to_another() {
    let mut world = World::new(Profile::Full).classic().in_worker();
    world.crm.silent = vec!["getDirectoryNumbers"];
    let mut world = world.logged_in();
    world.input(PanelInput::Looks(true));
    world.settle();
    let tab = world.open_tab();
    world.crm_of(tab).unwrap().directory = vec![json!([number("Sales desk", "6001")])];
    world.close_tab(PANEL);
    world.from(tab, PanelInput::Looks(true));
    for _ in 0..90 {
        world.wait(60_000);
    }
    world.from(tab, PanelInput::Draft(Field::Dial, "sal".into()));
    assert_eq!(world.panel_of(tab).suggestions.len(), 1, "it is read in the end");
}

#[test]
fn a_name_that_is_not_known_for_sure_is_not_on_a_card() {
    let list = json!([
        {"name": "Ben Okafor", "number": CALLER}, {"name": "Sales 1", "number": "7722"},
        {"name": "Sales 2", "number": "7722"}, {"name": "Grace Kim", "number": "2612"},
        {"name": "Grace Kim", "number": "26-12"},
    ]);
    for (number, listed) in [("7722", ""), ("2612", "Grace Kim")] {
        let mut world = with_list(&list);
        world.act(Action::Dial(number.into()));
        assert_eq!(world.call().listed, listed);
    }
    let mut world = with_list(&list);
    world.crm.records.push(("00Q5g00000BBBBB", "Lead", "Ada Byron"));
    world.ring(CALLER);
    assert!(world.call().chooser.is_open);
    assert_eq!(
        (world.call().name.as_str(), world.call().listed.as_str()),
        ("", ""),
        "the agent is asked who it is"
    );
}

// --- Recordings ---

fn packed(data: &impl serde::Serialize) -> Vec<u8> {
    postcard::to_allocvec(data).unwrap()
}

#[test]
fn nobody_of_a_list_a_directory_or_the_favourites_is_in_a_recording() {
    let mut world = World::new(Profile::Full).classic().setting("/Directory/url", URL).logged_in();
    world.fetched(Fetched::Answered(404, "Wilhelmina 4157770001".into()));
    world.freeze(PANEL);
    world.input(PanelInput::Looks(true));
    let (id, _) =
        world.held().into_iter().find(|(_, method)| method.ends_with("getDirectoryNumbers")).unwrap();
    let parts = json!({"directoryNumbers": [{"callCenterName": "Demo", "description": "Wilhelmina Zyx", "phone": "4157770002"}, {"name": "Wilhelmina", "number": "4157770003", "extra": "Wilhelmina"}], "hasNext": false});
    let read = directory::read(&json!([{"name": "Wilhelmina", "number": "4157770004"}]).to_string());
    let inputs = [
        PanelInput::CrmTaken(id),
        PanelInput::CrmReply(id, json!({"method": "x", "result": parts.to_string()}).to_string().into()),
        PanelInput::Favourites(
            "4711".into(),
            favourites::read(&json!([["Wilhelmina", "4157770005"]]).to_string()),
        ),
        PanelInput::Draft(Field::Dial, "Wilhelmina".into()),
        PanelInput::Draft(Field::Dial, "4157770006".into()),
        PanelInput::Action(Action::Star("4157770007".into())),
        PanelInput::Action(Action::Unstar("4157770008".into())),
        PanelInput::Aside(Action::Dial("4157770009".into())),
    ];
    let state = packed(&world.adapter);
    let mut all: Vec<Vec<u8>> = Vec::new();
    for input in inputs {
        let input = cordboard::input::Input::Panel(PANEL, input);
        all.push(packed(&(world.now(), &input)));
        world.feed(input);
    }
    let answers = [Fetched::Directory(read), Fetched::Answered(500, "Wilhelmina 4157770010".into())];
    for answer in answers {
        all.push(packed(&(
            world.now(),
            &cordboard::input::Input::Fetched(cordboard::ids::RequestId(9_999), answer),
        )));
    }
    let segments = [
        cordboard::recording::Segment { state, inputs: all },
        cordboard::recording::Segment { state: packed(&world.adapter), inputs: Vec::new() },
    ];
    let view = serde_json::to_string(&world.view()).unwrap();
    assert!(serde_json::to_string(&world.adapter).unwrap().contains("4157770005"), "the favourites came");
    let text = cordboard::recording::write(&segments, PANEL, Some(&view), [7; 32]).unwrap();
    for person in ["Wilhelmina", "Zyx", "415777"] {
        assert!(
            !text.contains(person),
            "{person}: {}",
            &text[text.find(person).unwrap().saturating_sub(200)..][..400]
        );
    }
}
