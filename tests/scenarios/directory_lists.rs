//! Lists of the directory that are fetched: from a web server, and from the CRM.

use cordboard::directory::{self, Flaw};
use cordboard::input::{Action, ActionName, Fetched, Field, PanelInput};
use cordboard_simulator::{Profile, Side};
use serde_json::{Value, json};

use crate::world::World;

const URL: &str = "/people.json";
const MINUTE: u64 = 60_000;

fn world() -> World {
    World::new(Profile::Full).setting("/Directory/url", URL).logged_in()
}

fn list(text: &str) -> Fetched {
    Fetched::Directory(directory::read(text))
}

fn people() -> Fetched {
    list(
        r#"[{"name": "Grace Kim", "number": "2612"}, {"name": "Broken"}, {"name": "Dana Ruiz", "number": 7722}]"#,
    )
}

fn names(world: &mut World, typed: &str) -> Vec<String> {
    world.type_into(Field::Dial, typed);
    world.view().panel.suggestions.iter().map(|one| one.name.to_string()).collect()
}

#[test]
fn a_list_of_the_own_server_is_read_at_the_start_and_searched_as_one_types() {
    let mut world = world();
    let fetch = world.fetched(people());
    assert_eq!((fetch.method.as_str(), fetch.url.as_str(), fetch.is_directory), ("GET", URL, true));
    assert!(!fetch.credentials && !fetch.unread && fetch.timeout_ms == 30_000);
    assert_eq!(names(&mut world, "gra"), ["Grace Kim"]);
    assert_eq!(names(&mut world, "772"), ["Dana Ruiz"]);
    assert!(
        world.diagnosed("List of /Directory/url").contains("2 entries, 1 left out"),
        "{}",
        world.diagnosed("List of /Directory/url")
    );
}

#[test]
fn one_press_on_an_entry_calls_consults_transfers_or_adds() {
    let mut world = world();
    world.fetched(people());
    world.type_into(Field::Dial, "dana");
    assert_eq!(world.view().panel.suggestions[0].can[0], ActionName::Dial);
    world.act(Action::Dial("7722".into()));
    assert_eq!(world.last("makecall")["destination"], "7722");
    let mut world = World::new(Profile::Full).setting("/Directory/url", URL).talking();
    world.fetched(people());
    world.type_into(Field::Dial, "dana");
    let can = world.view().panel.suggestions[0].can.clone();
    assert_eq!(can[..3], [ActionName::Consult, ActionName::Transfer, ActionName::Conference]);
    world.act(Action::Consult("7722".into()));
    assert_eq!(world.last("consultation")["destination"], "7722");
}

#[test]
fn a_reading_that_fails_takes_nobody_away_and_is_repeated() {
    let mut world = world();
    world.fetched(people());
    for bad in [
        Fetched::Answered(404, "".into()),
        Fetched::TimedOut,
        Fetched::Failed,
        Fetched::Directory(Err(Flaw::TooLong)),
        list("<!doctype html><title>Log in</title>"),
        list(r#"{"error": "no"}"#),
    ] {
        while world.fetches.is_empty() {
            world.wait(MINUTE);
        }
        world.fetched(bad);
        assert_eq!(names(&mut world, "gra"), ["Grace Kim"]);
        assert!(!world.diagnosed("Last reading failed").is_empty());
        assert_eq!(world.view().panel.directory.to_string(), "", "the list is there");
        world.type_into(Field::Dial, "");
    }
    while world.fetches.is_empty() {
        world.wait(MINUTE);
    }
    world.fetched(list(r#"{"entries": [{"name": "Emil", "number": "2613"}]}"#));
    assert_eq!((names(&mut world, "gra").len(), names(&mut world, "em")), (0, vec!["Emil".to_owned()]));
}

#[test]
fn a_list_that_never_came_is_said_where_somebody_looks_for_a_name() {
    let mut world = world();
    world.fetched(Fetched::TimedOut);
    world.type_into(Field::Dial, "2612");
    assert_eq!(world.view().panel.directory.to_string(), "");
    world.type_into(Field::Dial, "gra");
    let said = world.view().panel.directory.to_string();
    assert!(said.contains("could not be read (no answer within 30 seconds)"), "{said}");
    world.wait(2 * MINUTE);
    world.fetched(people());
    assert_eq!(world.view().panel.directory.to_string(), "");
    assert_eq!(world.view().panel.suggestions.len(), 1, "it comes while the text stands there");
}

#[test]
fn it_is_read_again_at_intervals_that_softphones_do_not_share() {
    let mut world = world().setting("/Directory/refreshMinutes", "10");
    world.reload();
    world.fetched(people());
    let mut waited = Vec::new();
    for _ in 0..5 {
        let mut ms = 0;
        while world.fetches.is_empty() {
            world.wait(10_000);
            ms += 10_000;
        }
        world.fetched(people());
        waited.push(ms);
    }
    assert!(waited.iter().all(|ms| (9 * MINUTE..=11 * MINUTE + 10_000).contains(ms)), "{waited:?}");
    assert!(waited.iter().any(|ms| *ms != waited[0]), "{waited:?}");
}

#[test]
fn no_save_holds_the_list_and_after_a_page_load_it_is_read_again() {
    let mut world = world();
    let before = world.kept().len();
    let entries: Vec<Value> = (0..50_000)
        .map(|at| json!({"name": format!("Person {at}"), "number": (200_000 + at).to_string()}))
        .collect();
    world.fetched(list(&json!(entries).to_string()));
    assert_eq!(names(&mut world, "person 49999"), ["Person 49999"]);
    world.type_into(Field::Dial, "");
    let call = world.ring("4155551212");
    assert!(world.kept().len() < before + 2_000, "{} bytes are saved", world.kept().len());
    let state = serde_json::to_string(&world.adapter).unwrap();
    assert!(!state.contains("Person 4") && state.len() < 100_000, "a recording of {} bytes", state.len());
    world.far_hangs_up(call);
    world.reload();
    assert!(names(&mut world, "person 49999").is_empty());
    world.fetched(list(&json!(entries).to_string()));
    assert_eq!(names(&mut world, "person 49999"), ["Person 49999"]);
}

#[test]
fn a_lost_server_takes_nobody_out_of_the_directory() {
    let mut world = world();
    world.fetched(people());
    world.stop(Side::A);
    world.wait(20_000);
    assert_eq!(names(&mut world, "gra"), ["Grace Kim"]);
}

#[test]
fn other_servers_are_asked_only_where_the_hosting_file_names_them() {
    for (hosting, url, is_read) in [
        (None, "https://people.example.com/all.json", false),
        (Some("{}"), "https://people.example.com/all.json", false),
        (Some(r#"{"popHosts": ["other.example.com"]}"#), "https://people.example.com/all.json", false),
        (Some(r#"{"popHosts": ["people.example.com"]}"#), "https://people.example.com/all.json?site=7", true),
        (
            Some(r#"{"popHosts": ["people.example.com"]}"#),
            "https://people.example.com/all.json?token=7",
            false,
        ),
        (Some(r#"{"popHosts": []}"#), "/people.json", true),
        (None, "//people.example.com/all.json", false),
        (None, "javascript:alert(1)", false),
    ] {
        let mut world = World::new(Profile::Full).setting("/Directory/url", url);
        world.hosting = hosting.map(|text| {
            let mut file: Value = serde_json::from_str(text).unwrap();
            file["crmOrigins"] = json!(["http://127.0.0.1:4710"]);
            file.to_string()
        });
        let world = world.logged_in();
        assert_eq!(world.fetches.iter().any(|(_, fetch)| fetch.is_directory), is_read, "{hosting:?} {url}");
        let told = world.shared().notices.iter().any(|notice| notice.item == "/Directory/url");
        assert_eq!(told, !is_read, "{url}");
    }
}

#[test]
fn an_old_answer_does_not_count() {
    let mut world = world();
    world.wait(40 * MINUTE);
    assert!(world.fetches.len() >= 2, "no answer came, so it is asked again");
    let (old, _) = world.fetches.remove(0);
    world.feed(cordboard::input::Input::Fetched(old, people()));
    assert!(names(&mut world, "gra").is_empty());
}

fn classic(parts: Vec<Value>) -> World {
    let mut world = World::new(Profile::Full).classic();
    world.crm.directory = parts;
    world.logged_in()
}

fn number(description: &str, phone: &str) -> Value {
    json!({"callCenterName": "Demo", "description": description, "phone": phone})
}

#[test]
fn classics_own_directory_is_read_when_the_agent_looks_and_only_then() {
    let mut world = classic(vec![
        json!({"directoryNumbers": [number("Sales desk", "6001"), json!({"phone": ""})], "hasNext": true}),
        json!({"directoryNumbers": [number("Sales hall", "(415) 555-0100")], "hasNext": false}),
    ]);
    assert!(world.crm.all("cti.getDirectoryNumbers").is_empty());
    world.input(PanelInput::Looks(true));
    world.settle();
    assert_eq!(names(&mut world, "sal"), ["Sales desk", "Sales hall"]);
    let asked: Vec<Value> = world.crm.all("cti.getDirectoryNumbers").into_iter().cloned().collect();
    assert_eq!(asked, [json!([false, "", 0, 500]), json!([false, "", 1, 500])]);
    assert!(world.diagnosed("The CRM's directory").contains("2 entries, 1 left out"));
    world.input(PanelInput::Looks(false));
    world.input(PanelInput::Looks(true));
    world.settle();
    assert_eq!(world.crm.all("cti.getDirectoryNumbers").len(), 2, "it is known for a while");
}

#[test]
fn a_crm_without_directory_or_without_answer_harms_nothing() {
    let mut world = classic(Vec::new());
    world.input(PanelInput::Looks(true));
    world.settle();
    let silent = world.notices();
    assert!(names(&mut world, "sal").is_empty() && silent.is_empty(), "{silent:?}");
    let mut world = World::new(Profile::Full).classic();
    world.crm.silent = vec!["getDirectoryNumbers"];
    let mut world = world.logged_in();
    world.input(PanelInput::Looks(true));
    world.wait(2 * MINUTE);
    assert!(world.notices().is_empty(), "{:?}", world.notices());
    // A CRM that says the same part for ever is left.
    let part = json!({"directoryNumbers": [number("Sales desk", "6001")], "hasNext": true});
    let mut world = classic(vec![part; 30]);
    world.input(PanelInput::Looks(true));
    world.settle();
    assert_eq!((world.crm.all("cti.getDirectoryNumbers").len(), names(&mut world, "sal").len()), (2, 1));
    // Lightning has none, and a site may not want Classic's.
    let mut world = World::new(Profile::Full).logged_in();
    world.input(PanelInput::Looks(true));
    world.settle();
    assert!(world.crm.all("cti.getDirectoryNumbers").is_empty());
    let mut world = World::new(Profile::Full).classic().setting("/Directory/crm", "no").logged_in();
    world.input(PanelInput::Looks(true));
    world.settle();
    assert!(world.crm.all("cti.getDirectoryNumbers").is_empty());
}
