//! Which record a call is about: several that were found, one, or none.

use cordboard::input::Action;
use cordboard::pages::view::ChooserView;
use cordboard_simulator::Profile;
use serde_json::json;

use crate::world::{CALLER, World};

const ADA: (&str, &str, &str) = ("0035g00000AAAAA", "Contact", "Ada Byron");
const ADAS_LEAD: (&str, &str, &str) = ("00Q5g00000BBBBB", "Lead", "Ada Byron");

/// An agent whose callers are found twice.
fn two_found(world: World) -> World {
    let mut world = world.logged_in();
    world.crm.records = vec![ADA, ADAS_LEAD];
    world.crm.cities = vec!["London", "Boston"];
    world
}

fn lightning() -> World {
    two_found(World::new(Profile::Full))
}

fn chooser(world: &World) -> ChooserView {
    world.call().chooser
}

/// The agent chooses a record of the call on top.
fn choose(world: &mut World, line: u32) {
    let id = world.call().id;
    world.act(Action::ChooseRecord(id, line));
}

fn opened(world: &World) -> Vec<&serde_json::Value> {
    world
        .crm
        .calls
        .iter()
        .filter(|(method, _)| method == "screenPop")
        .map(|(_, arguments)| arguments)
        .collect()
}

fn why(world: &World) -> Vec<String> {
    chooser(world).why.iter().map(ToString::to_string).collect()
}

#[test]
fn several_records_are_offered_with_their_kind_and_what_tells_them_apart() {
    let mut world = lightning();
    world.ring(CALLER);
    let chooser = chooser(&world);
    assert!(chooser.is_open);
    assert_eq!(chooser.title, "2 records found: who is it?");
    let told: Vec<(String, String)> =
        chooser.matches.iter().map(|found| (found.name.to_string(), found.about.to_string())).collect();
    let ada = |about: &str| ("Ada Byron".to_owned(), about.to_owned());
    assert_eq!(told, [ada("Contact · London"), ada("Lead · Boston")], "the phone number is everybody's");
    assert_eq!(world.call().name, "", "nobody is chosen");
}

#[test]
fn the_one_that_the_agent_chooses_opens_and_goes_with_the_call_and_its_task() {
    let mut world = lightning();
    world.ring(CALLER);
    choose(&mut world, 1);
    assert_eq!(opened(&world), [&json!({"type": "sobject", "params": {"recordId": ADAS_LEAD.0}})]);
    assert_eq!(world.call().name, "Ada Byron");
    let view = chooser(&world);
    assert!(!view.is_open && view.matches[1].is_chosen && !view.matches[0].is_chosen);
    world.act(Action::Answer);
    world.reload();
    assert!(chooser(&world).matches[1].is_chosen, "over a page load");
    world.wait(2_000);
    world.act(Action::Hangup);
    assert_eq!(world.crm.all("saveLog")[0]["value"]["WhoId"], ADAS_LEAD.0);
    assert_eq!(opened(&world).len(), 1);
    assert!(why(&world).contains(&"You chose it.".to_owned()), "{:?}", why(&world));
}

#[test]
fn a_choice_can_be_changed_also_after_the_call() {
    let mut world = lightning();
    world.ring(CALLER);
    choose(&mut world, 1);
    world.act(Action::Answer);
    world.act(Action::Hangup);
    world.wait(1_000);
    choose(&mut world, 0);
    let logs = world.crm.all("saveLog");
    assert_eq!((logs.len(), &logs[1]["value"]["WhoId"]), (2, &json!(ADA.0)));
    assert_eq!(logs[1]["value"]["Id"], "00T000000000001", "the same task");
    assert_eq!(opened(&world).len(), 2);
}

#[test]
fn the_next_call_of_that_number_on_this_day_is_about_the_same_record() {
    let mut world = lightning();
    let call = world.ring(CALLER);
    choose(&mut world, 1);
    world.far_hangs_up(call);
    world.wait(60_000);
    let call = world.ring(CALLER);
    assert_eq!((world.call().name.as_str(), opened(&world).len()), ("Ada Byron", 2));
    assert!(!chooser(&world).is_open);
    assert_eq!(why(&world).last().unwrap(), "You chose it for an earlier call from this number today.");
    world.far_hangs_up(call);
    let call = world.ring("+442079460111");
    assert!(chooser(&world).is_open, "somebody else");
    world.far_hangs_up(call);
    world.act(Action::LogOut);
    world.act(Action::LogIn { agent_id: "4711".into(), password: "1234".into() });
    world.ring(CALLER);
    assert!(chooser(&world).is_open, "the next agent chooses anew");
}

#[test]
fn in_classic_the_choice_outlives_the_page_that_it_opens() {
    let mut world = two_found(World::new(Profile::Full).classic());
    world.crm.reply_lost = true;
    world.ring(CALLER);
    world.reload();
    world.wait(1_000);
    assert_eq!(chooser(&world).matches.len(), 2, "{:?}", world.crm.calls);
    choose(&mut world, 0);
    assert_eq!(world.crm.all("screenPop").last().unwrap(), &&json!([format!("/{}", ADA.0), false]));
    let pops = world.crm.all("screenPop").len();
    world.crm.on_screen = Some(ADA);
    world.reload();
    world.wait(1_000);
    assert_eq!(world.call().name, "Ada Byron");
    assert!(chooser(&world).matches[0].is_chosen && !chooser(&world).is_open);
    assert_eq!(world.crm.all("screenPop").len(), pops, "nothing opens again");
}

#[test]
fn one_record_is_the_calls_and_nothing_is_to_be_chosen() {
    let mut world = World::new(Profile::Full).logged_in();
    world.ring(CALLER);
    let view = chooser(&world);
    assert!(view.matches.is_empty() && view.new.is_empty() && !view.is_open);
    assert_eq!(
        why(&world),
        [
            "The caller's number came as +442079460000.",
            "Searched in the CRM: +442079460000 (as it came).",
            "One record was found.",
            "It is the only one."
        ]
    );
}

#[test]
fn a_new_record_is_offered_for_a_caller_whom_nobody_knows() {
    let mut world = World::new(Profile::Full)
        .setting("/ScreenPop/newRecords", "Contact, Lead, Patient__c, contact")
        .logged_in();
    world.crm.records.clear();
    world.ring(CALLER);
    let offered: Vec<String> = chooser(&world).new.iter().map(ToString::to_string).collect();
    assert_eq!(offered, ["New contact", "New lead", "New: Patient__c"]);
    let id = world.call().id;
    world.act(Action::NewRecord(id, 2));
    world.act(Action::NewRecord(id, 3));
    let params = json!({"entityName": "Patient__c", "defaultFieldValues": {"Phone": CALLER}});
    assert_eq!(opened(&world), [&json!({"type": "newRecord", "params": params})]);
    assert!(world.says("This record is not offered any more."));
}

#[test]
fn classic_offers_the_forms_that_it_has_and_a_site_can_offer_none() {
    let mut world =
        World::new(Profile::Full).classic().setting("/ScreenPop/newRecords", "Patient__c,Lead").logged_in();
    world.crm.records.clear();
    world.ring(CALLER);
    let offered: Vec<String> = chooser(&world).new.iter().map(ToString::to_string).collect();
    assert_eq!(offered, ["New lead"]);
    let id = world.call().id;
    world.act(Action::NewRecord(id, 0));
    assert_eq!(world.crm.all("screenPop").last().unwrap(), &&json!(["/00Q/e?lea8=%2B442079460000", false]));
    let mut world = World::new(Profile::Full).setting("/ScreenPop/newRecords", "none").logged_in();
    world.crm.records.clear();
    world.ring(CALLER);
    assert!(chooser(&world).new.is_empty());
}

#[test]
fn a_caller_who_hides_the_number_gets_no_new_record() {
    let mut world = World::new(Profile::Full).logged_in();
    world.crm.records.clear();
    world.ring("anonymous");
    assert!(chooser(&world).new.is_empty() && chooser(&world).why.is_empty());
}

#[test]
fn of_200_records_50_are_offered_and_a_name_of_10_000_characters_is_cut() {
    let mut world = World::new(Profile::Full).logged_in();
    let long: &'static str = Box::leak("Ada ".repeat(2_500).into_boxed_str());
    let id = |at: usize| -> &'static str { Box::leak(format!("0035g0000{at:06}").into_boxed_str()) };
    world.crm.records = (0..200).map(|at| (id(at), "Contact", long)).collect();
    world.ring(CALLER);
    let view = chooser(&world);
    assert_eq!(view.matches.len(), 50);
    assert_eq!(view.title, "200 records found: who is it? The first 50 are here.");
    assert!(view.matches.iter().all(|found| found.name.chars().count() < 300));
    choose(&mut world, 49);
    choose(&mut world, 50);
    assert!(chooser(&world).matches[49].is_chosen);
    assert!(world.kept().len() < 60_000, "{}", world.kept().len());
}

#[test]
fn an_agent_reads_that_the_crm_does_not_open_what_was_chosen() {
    let mut world = lightning();
    world.crm.refuses_to_open = true;
    world.ring(CALLER);
    choose(&mut world, 0);
    assert!(world.says("The CRM did not open the record: SERVER_ERROR: no access"), "{:?}", world.notices());
    assert_eq!(world.call().name, "Ada Byron", "the call is hers all the same");
    world.crm.refuses_to_open = false;
    choose(&mut world, 1);
    assert!(world.notices().is_empty(), "{:?}", world.notices());
}

#[test]
fn whoever_opens_one_of_them_in_the_crm_has_chosen_it() {
    let mut world = lightning();
    world.ring(CALLER);
    world.open_record(ADAS_LEAD);
    assert!(chooser(&world).matches[1].is_chosen && !chooser(&world).is_open);
    assert_eq!(why(&world).last().unwrap(), "You opened it in the CRM.");
    choose(&mut world, 1);
    assert!(opened(&world).is_empty(), "the page shows it already");
}

#[test]
fn a_chooser_with_two_hundred_matches_holds_and_what_is_beyond_is_not_chosen() {
    for classic in [false, true] {
        let world = World::new(Profile::Full);
        let mut world = if classic { world.classic() } else { world }.logged_in();
        world.crm.records = (0..200)
            .map(|at| {
                (&*Box::leak(format!("0035g0000{at:06}").into_boxed_str()), "Contact", "Ada <script>\u{202e}")
            })
            .collect();
        world.ring(CALLER);
        let id = world.call().id;
        let shown = world.call().chooser.matches.len();
        assert!((1..=200).contains(&shown), "{shown}");
        for line in [u32::MAX, u32::try_from(shown).unwrap(), 200, 1 << 31] {
            world.act(Action::ChooseRecord(id, line));
            world.act(Action::NewRecord(id, line));
        }
        assert!(world.call().chooser.is_open);
        world.reload();
        assert_eq!(world.call().chooser.matches.len(), shown);
        world.act(Action::ChooseRecord(id, u32::try_from(shown - 1).unwrap()));
        assert!(!world.call().chooser.is_open);
        world.act(Action::Answer);
        world.act(Action::Hangup);
        world.wait(3_000);
        assert_eq!(world.crm.all("saveLog").len(), 1);
    }
}

#[test]
fn a_choice_is_not_taken_over_for_callers_without_a_number() {
    for (first, second) in
        [("", ""), ("anonymous", "anonymous"), ("0", "0"), ("Restricted", "Restricted"), ("2612", "002612")]
    {
        let mut world = World::new(Profile::Full).logged_in();
        world.crm.records.push(("00Q5g00000BBBBB", "Lead", "Ada Byron"));
        world.ring(first);
        let id = world.call().id;
        world.act(Action::ChooseRecord(id, 1));
        world.act(Action::Answer);
        world.act(Action::Hangup);
        world.wait(70_000);
        world.ring(second);
        assert_eq!(world.call().name, "", "{first:?} {second:?}: nobody knows who this is");
    }
}
