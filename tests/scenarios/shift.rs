//! A shift of twelve hours in simulated time: what the adapter keeps does not grow with the calls and the pages that went.

use cordboard::input::{Action, PanelInput};
use cordboard_simulator::Profile;
use serde_json::Value;

use crate::world::{CALLER, PANEL, World};

const HOURS: u64 = 12;
const CALLS_AN_HOUR: usize = 34;
const PAGES_A_CALL: usize = 5;
const MINUTE_MS: u64 = 60_000;

/// What the adapter keeps, in bytes of its state and in counts. The ledger is bounded, and fills up in the first hours.
#[derive(Debug)]
struct Kept {
    bytes: usize,
    timers: usize,
    requests: usize,
    panels: usize,
    calls: usize,
    ledger: usize,
}

fn kept(world: &World) -> Kept {
    let mut state = world.state_at("");
    let count = |path: &str| match state.pointer(path) {
        Some(Value::Array(list)) => list.len(),
        Some(Value::Object(fields)) => fields.len(),
        other => panic!("{path}: {other:?}"),
    };
    let deadlines = ["/phone/timers", "/dialing/timers", "/shuttle/quiet", "/crm/timers", "/pages/leave"];
    let timers = deadlines.iter().map(|part| count(&[part, "/deadlines/entries"].concat())).sum();
    let requests = count("/crm/requests/waiting/entries");
    let (panels, calls, ledger) =
        (count("/pages/panels/entries"), count("/phone/calls/shown"), count("/crm/ledger/done"));
    state["crm"]["ledger"].take();
    Kept { bytes: state.to_string().len(), timers, requests, panels, calls, ledger }
}

#[test]
fn a_shift_of_twelve_hours_with_five_tabs_leaves_nothing_behind() {
    // Probes as seldom as a site may have them: they are most of what is simulated.
    let world = World::new(Profile::Full).setting("/ServerInfo/heartbeatSeconds", "10");
    let mut world = world.in_worker().warm().logged_in();
    let mut tabs = vec![PANEL];
    while tabs.len() < 5 {
        tabs.push(world.open_tab());
    }
    let mut hours = Vec::new();
    let mut pages = 0;
    for _ in 0..HOURS {
        for _ in 0..CALLS_AN_HOUR {
            let call = world.ring(CALLER);
            world.act_in(tabs[0], Action::Answer);
            for _ in 0..PAGES_A_CALL {
                let turn = pages % tabs.len();
                world.close_tab(tabs[turn]);
                tabs[turn] = world.open_tab();
                world.from(tabs[turn], PanelInput::Used);
                pages += 1;
            }
            world.far_hangs_up(call);
            world.wait(60 * MINUTE_MS / 34);
        }
        hours.push(kept(&world));
    }
    assert!(pages >= 2_000 && hours.len() * CALLS_AN_HOUR >= 400);
    let (first, later) = hours.split_first().unwrap();
    for hour in later {
        assert!(hour.bytes <= first.bytes + 200, "numbers may get longer, no more: {hours:#?}");
        assert!(hour.timers <= first.timers + 1 && hour.requests == 0, "{hours:#?}");
        assert_eq!((hour.panels, hour.calls), (first.panels, first.calls), "{hours:#?}");
        assert!(hour.ledger <= 400, "{hours:#?}");
    }
    assert_eq!(world.state_at("/phone/connection/primary/opened"), 1);
    assert_eq!(world.count("startmonitor"), 1);
}
