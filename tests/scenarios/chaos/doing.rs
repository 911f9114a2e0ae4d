//! Does the steps of a case.

use cordboard::call_state::CallState;
use cordboard::ids::CallId;
use cordboard::input::{Action, ActionName, CrmEventKind, Field, Input, PanelInput};
use cordboard::pages::view::{CallView, View};
use cordboard::privacy::Number;
use cordboard::work_mode::WorkMode;
use cordboard_simulator::{Direction, Fault as Fate, Line, LocalState, Odds, Passive, Ring, Side};
use serde_json::json;

use super::case::{Case, Lost};
use super::step::{Answer, Fault, Mishap, Outside, Press, Step, Trouble};
use super::wishes::{CALLERS, NUMBERS};
use crate::world::EXTENSION;

/// More calls than this don't ring at one phone.
const LINES: usize = 3;

impl Case {
    /// Does one step; what follows at once follows.
    pub(crate) fn do_step(&mut self, step: &Step) {
        self.tell(|| format!("== {step:?}"));
        match *step {
            Step::Fault(fault, lasts) => self.begin(fault, lasts),
            Step::Mishap(mishap) => self.mishap(mishap),
            Step::Outside(outside) => self.outside(outside),
            // Without a page there is nothing to press.
            Step::Agent(press) if self.pages.mine.is_some() => self.press(press),
            Step::Agent(_) => {}
            Step::Tab(tab) => self.do_tab(tab),
            Step::Peace => self.peace(),
        }
        self.advance(0);
        self.holds();
    }

    fn begin(&mut self, fault: Fault, lasts: u64) {
        self.tally.fault(fault.name());
        let side = match fault {
            Fault::Kill(side) | Fault::Silent(side) | Fault::HalfOpen(side) => Some(side),
            _ => None,
        };
        self.may_be_lost(side, fault.name());
        match fault {
            Fault::Kill(side) => self.board.stop_side(side),
            Fault::Refuse(side) => self.board.refuse_side(side, true),
            Fault::Silent(side) => self.board.mute_side(side, true),
            Fault::Stall(side) => self.board.stall_side(side, true),
            Fault::HalfOpen(side) => self.board.half_open_side(side, true),
            Fault::Delay(side, direction, ms) => {
                let delay_ms = ms + self.setup.latency_ms;
                self.line(side, direction, |line| line.delay_ms = delay_ms);
            }
            Fault::Drop(side, direction, odds) => {
                self.line(side, direction, |line| line.drop = Odds::per_mille(odds));
            }
            Fault::Duplicate(side, direction, odds) => {
                self.line(side, direction, |line| line.duplicate = Odds::per_mille(odds));
            }
            Fault::Reorder(side, direction, odds) => {
                self.line(side, direction, |line| line.reorder = Odds::per_mille(odds));
            }
            Fault::Garbage(side, direction, odds) => {
                self.line(side, direction, |line| line.garbage = Odds::per_mille(odds));
            }
            Fault::SplitBrain => self.board.split_brain(true),
            Fault::OneClient => self.board.one_client_per_address(true),
            Fault::Passive(how, after_ms) => self.board.passive_backup(Some(Passive { how, after_ms })),
            Fault::Offline => self.network(false),
        }
        self.ends.push((self.time + lasts, fault));
        self.note_health();
    }

    /// A fault is over.
    pub(crate) fn end(&mut self, fault: Fault) {
        self.tell(|| format!("== {fault:?} is over"));
        let latency = self.setup.latency_ms;
        match fault {
            Fault::Kill(side) => self.board.start_side(side),
            Fault::Refuse(side) => self.board.refuse_side(side, false),
            Fault::Silent(side) => self.board.mute_side(side, false),
            Fault::Stall(side) => self.board.stall_side(side, false),
            Fault::HalfOpen(side) => self.board.half_open_side(side, false),
            Fault::Delay(side, direction, _) => self.line(side, direction, |line| line.delay_ms = latency),
            Fault::Drop(side, direction, _) => self.line(side, direction, |line| line.drop = Odds::default()),
            Fault::Duplicate(side, direction, _) => {
                self.line(side, direction, |line| line.duplicate = Odds::default());
            }
            Fault::Reorder(side, direction, _) => {
                self.line(side, direction, |line| line.reorder = Odds::default());
            }
            Fault::Garbage(side, direction, _) => {
                self.line(side, direction, |line| line.garbage = Odds::default());
            }
            Fault::SplitBrain => self.board.split_brain(false),
            Fault::OneClient => self.board.one_client_per_address(self.setup.one_client),
            Fault::Passive(..) => {
                let site = self.setup.passive.map(|(how, after_ms)| Passive { how, after_ms });
                self.board.passive_backup(site);
            }
            Fault::Offline => self.network(true),
        }
        self.note_health();
    }

    /// Takes down since when each side has had nothing wrong with it.
    pub(crate) fn note_health(&mut self) {
        for (side, since) in [Side::A, Side::B].into_iter().zip(&mut self.healthy) {
            let passive = side == Side::B && self.setup.passive.is_some();
            let lines = [Direction::In, Direction::Out].map(|direction| self.board.line(side, direction));
            let lossy = lines.iter().any(|line| line.drop.next > 0);
            if passive || lossy || self.ends.iter().any(|(_, fault)| fault.hinders(side)) {
                *since = None;
            } else {
                since.get_or_insert(self.time);
            }
        }
    }

    fn line(&mut self, side: Side, direction: Direction, change: impl FnOnce(&mut Line)) {
        let mut line = self.board.line(side, direction);
        change(&mut line);
        self.board.set_line(side, direction, line);
    }

    pub(crate) fn network(&mut self, online: bool) {
        if self.online != online {
            self.online = online;
            self.feed(Input::Network { online });
        }
    }

    /// The clock of a switch starts when the side that serves is lost and nothing else is wrong.
    fn may_be_lost(&mut self, side: Option<Side>, how: &str) {
        self.lost = None;
        let serving =
            self.serving.filter(|id| self.is_ready() && side.is_some() && self.net.side(*id) == side);
        let odd = self.setup.passive.is_some() || self.setup.one_client || self.leftovers;
        let Some(socket) = serving.filter(|_| self.ends.is_empty() && !odd) else { return };
        let other = if side == Some(Side::A) { Side::B } else { Side::A };
        let standby = match self.net.client(other) {
            Some(client) if self.board.is_half_open(client) => return,
            Some(_) => "standby",
            None => "no standby",
        };
        let view = self.view().shared;
        let calls = view.calls.iter().any(|call| call.state != CallState::Ended);
        let takes_calls = matches!(view.agent.mode, Some(WorkMode::Auto | WorkMode::Manual));
        // A phone that neither has a call nor may get one is left time, so that the others are served first.
        let presses = if calls || takes_calls { "in use" } else { "not in use" };
        self.lost = Some(Lost { at: self.time, how: format!("{how}, {standby}, {presses}"), socket });
    }

    fn mishap(&mut self, mishap: Mishap) {
        self.tally.fault(mishap.name());
        let side = match mishap {
            Mishap::Cut(side) | Mishap::BreakConnections(side) => Some(side),
            _ => None,
        };
        self.may_be_lost(side, mishap.name());
        match mishap {
            Mishap::Cut(side) => self.board.cut(side),
            Mishap::BreakConnections(side) => {
                for client in self.board.clients(side) {
                    self.board.half_open_client(client);
                }
            }
            Mishap::NextFrames(side, direction, trouble, count) => {
                self.leftovers = true;
                self.line(side, direction, |line| {
                    let odds = match trouble {
                        Trouble::Drop => &mut line.drop,
                        Trouble::Duplicate => &mut line.duplicate,
                        Trouble::Reorder => &mut line.reorder,
                        Trouble::Garbage => &mut line.garbage,
                    };
                    odds.next = count;
                });
            }
            Mishap::NextRequest(answer) => {
                self.leftovers = true;
                let fate = match answer {
                    Answer::Refuse => Fate::Refuse("resource busy".into()),
                    Answer::Silence => Fate::Silence,
                    Answer::Lose => Fate::Lose,
                    Answer::Late(ms) => Fate::Delay(ms),
                };
                self.board.fault_next(None, "*", fate);
            }
            Mishap::EventsFirst(first) => self.board.set_events_first(first),
            Mishap::ForceLogOut => {
                self.wishes.left = true;
                drop(self.board.force_log_out(self.time, EXTENSION));
            }
            Mishap::Sleep { ms, clock_runs } => self.sleep(ms, clock_runs),
            Mishap::SetClock(by_ms) => {
                self.wall_shift += by_ms;
                self.feed(Input::ClockJumped);
            }
            Mishap::NextLog { refused } => {
                if refused {
                    // What was refused is not there, and is tried again by itself.
                    self.wishes.retry_log();
                }
                self.crm.save_log.push(refused.then(|| "validation rule".to_owned()));
            }
        }
    }

    /// The page stands still; the world goes on, and what was said meanwhile comes when the machine wakes.
    fn sleep(&mut self, ms: u64, clock_runs: bool) {
        self.drain();
        let wakes = self.time + ms;
        while let Some(next) = self.board.next_deadline().filter(|next| *next <= wakes) {
            self.board.tick(next);
        }
        self.time = wakes;
        self.board.tick(wakes);
        // Nobody could do anything meanwhile.
        self.down_since = self.down_since.map(|_| wakes);
        self.dead_since = None;
        if !clock_runs {
            self.mono_lag += ms;
            self.feed(Input::ClockJumped);
        }
    }

    fn outside(&mut self, outside: Outside) {
        let calls = self.board.truth(EXTENSION).calls;
        match outside {
            Outside::Ring(caller) => {
                let caller = CALLERS[usize::from(caller)];
                // A caller rings once at a time.
                if calls.len() < LINES && calls.iter().all(|(_, call)| call.calling != caller) {
                    self.wishes.rang(caller);
                    let ring = Ring {
                        from: caller.into(),
                        to_extension: EXTENSION.into(),
                        called: "5000".into(),
                        origcalling: String::new(),
                    };
                    drop(self.board.ring(self.time, &ring));
                }
            }
            Outside::FarAnswers => {
                if let Some((_, call)) = calls.last() {
                    drop(self.board.far_answer(self.time, call.callid));
                    drop(self.board.press(self.time, "2612", "answer", &json!({})));
                }
            }
            Outside::FarHangsUp => {
                if let Some((_, call)) = calls.last() {
                    drop(self.board.far_hangup(self.time, call.callid));
                }
            }
            Outside::AllCallsEnd => self.board.drop_all_calls(self.time),
            Outside::DeskPhone(request) => drop(self.board.press(self.time, EXTENSION, request, &json!({}))),
            Outside::DeskPhoneDials(number) => {
                let (_, typed, _) = NUMBERS[usize::from(number)];
                drop(self.board.press(self.time, EXTENSION, "makecall", &json!({"destination": typed})));
            }
        }
    }

    fn log_out(&mut self) {
        self.wishes.left = true;
        self.ask("logout", Action::LogOut);
    }

    /// A work mode's button.
    fn choose_mode(&mut self, mode: u8, view: &View) {
        let (mode, reason) = match mode {
            0 => (WorkMode::Auto, None),
            1 => (WorkMode::Manual, None),
            2 => (WorkMode::Acw, None),
            3 => (WorkMode::Aux, Some("0".into())),
            _ => (WorkMode::Aux, Some("1".into())),
        };
        self.wishes.grant("setstate", mode.word());
        if view.shared.calls.iter().any(|call| call.state != CallState::Ended) {
            // Chosen ahead: it is asked for again where the server forgets it.
            self.wishes.grant("setstate", mode.word());
        }
        self.act(Action::SetMode { mode, reason, password: None });
    }

    fn press(&mut self, press: Press) {
        let view = self.view();
        match press {
            Press::LogIn => {
                self.wishes.grant("login", "");
                self.act(Action::LogIn { agent_id: "4711".into(), password: "1234".into() });
            }
            Press::LogOut => self.log_out(),
            Press::Mode(mode) => self.choose_mode(mode, &view),
            Press::DialTyped(number) => {
                self.type_number(number);
                self.press_with_field("dial", Action::Dial);
            }
            Press::DialField => self.press_with_field("dial", Action::Dial),
            Press::Click(number) => {
                let (clicked, _, digits) = NUMBERS[usize::from(number)];
                self.wishes.grant("makecall", digits);
                let text = self.crm.click(clicked, "");
                self.input(PanelInput::CrmEvent(CrmEventKind::Click, text.into()));
            }
            Press::CancelClick => self.act(Action::CancelClick),
            Press::Answer => self.ask("answer", Action::Answer),
            Press::Hold => self.ask("hold", Action::Hold),
            Press::Retrieve => self.ask("retrieve", Action::Retrieve),
            Press::Alternate => self.ask("alternate", Action::Alternate),
            Press::Hangup => self.ask("hangup", Action::Hangup),
            Press::Reconnect => self.ask("reconnect", Action::Reconnect),
            Press::Consult(number) => {
                self.type_number(number);
                self.press_with_field("consultation", Action::Consult);
            }
            Press::Transfer(number) => self.hand_on(&view, "transfer", number, Action::Transfer),
            Press::Conference(number) => self.hand_on(&view, "conference", number, Action::Conference),
            Press::DropParty(number) => {
                self.type_number(number);
                self.press_with_field("dropparty", Action::DropParty);
            }
            Press::Digits => {
                self.wishes.grant("dtmf", "12#");
                self.act(Action::SendDigits("12#".into()));
            }
            Press::PhoneIsIdle => {
                if view.shared.calls.iter().any(|call| call.can(ActionName::PhoneIsIdle)) {
                    // A call that rings on is another one to whoever said that it had ended, and pops as such.
                    let ringing = view.shared.calls.iter().filter(|call| call.state == CallState::Alerting);
                    ringing.for_each(|_| self.wishes.pop_again());
                    self.act(Action::PhoneIsIdle);
                }
            }
            Press::TypeNumber(number) => self.type_number(number),
            Press::MoreWrapup => self.act(Action::MoreWrapup),
            Press::Retry => self.act(Action::Retry),
            Press::Dismiss => {
                if let Some(notice) = view.shared.notices.first() {
                    self.act(Action::Dismiss(notice.id));
                }
            }
            Press::Reload => {
                self.lost = None;
                self.reload();
            }
            Press::Visible(visible) => self.input(PanelInput::Visible(visible)),
            press => self.press_in_card(press, &view),
        }
    }

    /// A button or a field of one call.
    fn press_in_card(&mut self, press: Press, view: &View) {
        let row = |row: u8| view.shared.calls.get(usize::from(row)).cloned();
        match press {
            Press::TypeNote(at) => {
                if let Some(call) = row(at) {
                    self.type_note(call.id);
                }
            }
            Press::NoteAndClose(at) => {
                let ended = view.shared.calls.iter().filter(|call| call.can(ActionName::CloseCall));
                if let Some(call) = ended.cycle().nth(usize::from(at)) {
                    self.type_note(call.id);
                    self.close(call);
                }
            }
            Press::CloseCall(at) => {
                if let Some(call) = row(at).filter(|call| call.can(ActionName::CloseCall)) {
                    self.close(&call);
                }
            }
            Press::RetryLog(at) => {
                if let Some(call) = row(at).filter(|call: &CallView| call.can(ActionName::RetryLog)) {
                    self.wishes.retry_log();
                    self.act(Action::RetryLog(call.id));
                }
            }
            Press::PopAgain(at) => {
                if let Some(call) = row(at).filter(|call| call.can(ActionName::PopAgain)) {
                    self.wishes.pop_again();
                    self.act(Action::PopAgain(call.id));
                }
            }
            Press::Disposition(at) => {
                if let Some(call) = row(at) {
                    self.choose_disposition(&call);
                }
            }
            Press::DispositionAndClose(at) => {
                let ended = view.shared.calls.iter().filter(|call| call.can(ActionName::CloseCall));
                if let Some(call) = ended.cycle().nth(usize::from(at)) {
                    self.choose_disposition(call);
                    self.close(call);
                }
            }
            Press::ChooseRecord(at, record) => {
                if let Some(call) = row(at).filter(|call| call.can(ActionName::ChooseRecord)) {
                    self.act(Action::ChooseRecord(call.id, u32::from(record)));
                }
            }
            Press::NewRecord(at) => {
                if let Some(call) = row(at).filter(|call| call.can(ActionName::NewRecord)) {
                    self.act(Action::NewRecord(call.id, 0));
                }
            }
            _ => unreachable!("it is in no card"),
        }
    }

    fn act(&mut self, action: Action) {
        self.input(PanelInput::Action(action));
    }

    /// A button that sends one request.
    fn ask(&mut self, request: &str, action: Action) {
        self.wishes.grant(request, "");
        self.act(action);
    }

    fn type_number(&mut self, number: u8) {
        let (_, typed, _) = NUMBERS[usize::from(number)];
        self.wishes.dial = Some(typed.to_owned());
        self.input(PanelInput::Draft(Field::Dial, typed.to_owned()));
    }

    /// Whoever closes the card of an agent who logged out, whose note could not be saved, throws that note away.
    fn close(&mut self, call: &CallView) {
        if self.wishes.left && call.can(ActionName::RetryLog) {
            self.wishes.note_thrown_away(call.id);
        }
        self.act(Action::CloseCall(call.id));
    }

    fn choose_disposition(&mut self, call: &CallView) {
        if call.disposition.is_some() && call.can(ActionName::SetDisposition) {
            let code = self.wishes.new_disposition(call.id);
            self.act(Action::SetDisposition(call.id, code.into()));
        }
    }

    fn type_note(&mut self, call: CallId) {
        let note = self.wishes.new_note(call);
        self.input(PanelInput::Draft(Field::Note(call), note));
    }

    /// A button that takes the number in the dial field: it goes out, or stays.
    fn press_with_field(&mut self, request: &str, action: impl FnOnce(Number) -> Action) {
        let text = self.view().panel.dial.text;
        if text.is_empty() {
            return;
        }
        self.wishes.grant(request, &text);
        self.wishes.dial = None;
        let Some(page) = self.pages.mine else { return };
        let sent = self.feed(Input::Panel(page, PanelInput::Action(action(text.clone()))));
        if self.pages.mine != Some(page) {
            return; // The press let a pop go, and the page went with it.
        }
        let stays = self.view().panel.dial.text == text;
        // Pressed again before the reply it is the same wish.
        if !stays && !sent.iter().chain(self.asked.values()).any(|frame| frame.contains(text.as_str())) {
            self.breaks(format!("{text:?} left the dial field and was not sent"));
        }
    }

    /// Transfer or conference: with a number in one step, without one two calls are joined.
    fn hand_on(&mut self, view: &View, request: &str, number: Option<u8>, action: fn(Number) -> Action) {
        match number {
            Some(number) => {
                self.type_number(number);
                self.press_with_field(request, action);
            }
            None if view.panel.dial.text.is_empty() => self.ask(request, action("".into())),
            None => {}
        }
    }

    /// Whether anything rings or talks there that nobody told the switch to end.
    pub(crate) fn rings(&self) -> bool {
        self.board.truth(EXTENSION).states().contains(&LocalState::Alerting)
    }
}
