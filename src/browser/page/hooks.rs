//! The markup's hooks (`data-bind`, `data-show` ...). They are found once, and bound to the part of the view that knows their names
//! (`parts.rs`, `shell.rs`). A hook with an unknown name stays as the markup has it. What was written last is kept, so that the
//! document need not be asked.

mod line;
pub(super) mod rows;

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use web_sys::Element;

use super::clocks::{Clock, Face};
use super::dom::{self, Field};
use super::{marks, numbers, words};
use crate::action::ActionName;
use crate::privacy::Number;
use crate::words::Message;
use crate::words::catalogue::plain;
pub(super) use line::Line;
use rows::RowList;

/// What stands in a place.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shown<'a> {
    /// A text that is the same in every language: a number, a name.
    Text(Cow<'a, str>),
    /// A phone number, which is shown in groups where the site's country is set.
    Number(Cow<'a, str>),
    /// Words.
    Words(Cow<'a, Message>),
}

impl<'a> Shown<'a> {
    /// Nothing stands there.
    pub(super) const NOTHING: Shown<'static> = Shown::Text(Cow::Borrowed(""));

    /// A phone number.
    pub(super) fn number(number: &'a Number) -> Self {
        Self::Number(Cow::Borrowed(number.as_str()))
    }

    /// The text in the page's language.
    fn put(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Number(number) => numbers::shown(number),
            Self::Words(message) => Cow::Owned(words::marked(message)),
        }
    }

    /// The same for a field, which others read: a number as it came.
    fn value(&self) -> Cow<'_, str> {
        match self {
            Self::Number(number) => Cow::Borrowed(number),
            _ => Cow::Owned(plain(&self.put())),
        }
    }

    fn owned(self) -> Shown<'static> {
        match self {
            Self::Text(text) => Shown::Text(Cow::Owned(text.into_owned())),
            Self::Number(number) => Shown::Number(Cow::Owned(number.into_owned())),
            Self::Words(message) => Shown::Words(Cow::Owned(message.into_owned())),
        }
    }
}

impl<'a, T: AsRef<str>> From<&'a T> for Shown<'a> {
    fn from(text: &'a T) -> Self {
        Self::Text(Cow::Borrowed(text.as_ref()))
    }
}

impl From<String> for Shown<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a Message> for Shown<'a> {
    fn from(message: &'a Message) -> Self {
        Self::Words(Cow::Borrowed(message))
    }
}

impl From<Message> for Shown<'_> {
    fn from(message: Message) -> Self {
        Self::Words(Cow::Owned(message))
    }
}

/// What a part shows in a place.
pub(super) type Text<P> = for<'a> fn(&'a P) -> Shown<'a>;
/// Whether a fact holds in a part.
pub(super) type Is<P> = fn(&P) -> bool;
/// What a clock shows of a part.
pub(super) type Time<P> = fn(&P) -> Face;
/// The lines of a small list in a part.
pub(super) type Lines<P> = fn(&P) -> Vec<Line>;

/// A part of the view, which knows hooks by their names; `None` for a name that it does not know.
pub(super) trait Part: Sized + 'static {
    /// What `data-bind` shows.
    fn text(_name: &str) -> Option<Text<Self>> {
        None
    }
    /// Whether the element with `data-show` is shown.
    fn shows(_name: &str) -> Option<Is<Self>> {
        None
    }
    /// Whether the button of an action (`data-action`, `data-can`) can be pressed; `None` where the part has no say.
    fn can(&self, _action: ActionName) -> Option<bool> {
        None
    }
    /// Which of an action's values is in force: the button that has it is pressed.
    fn in_force(_action: &str) -> Option<fn(&Self) -> Option<&'static str>> {
        None
    }
    /// What `data-clock` shows.
    fn clock(_name: &str) -> Option<Time<Self>> {
        None
    }
    /// The small lists inside of the part, by their templates' names.
    fn lists() -> &'static [(&'static str, Lines<Self>)] {
        &[]
    }
}

/// What becomes of the button of an action that is not possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Impossible {
    /// In rows: they show only what can be done now.
    Hidden,
    /// Outside of rows, where things keep their places.
    Disabled,
}

/// The hooks below one element, without those in its templates.
pub(super) struct Hooks<P> {
    texts: Vec<Bound<P>>,
    flags: Vec<Flag<P>>,
    presses: Vec<Pressed<P>>,
    clocks: Vec<(Clock, Time<P>)>,
    lists: Vec<(RowList<Line>, Lines<P>)>,
}

impl<P: Part> Hooks<P> {
    /// Finds the hooks that something answers to.
    pub(super) fn find(scope: &Element, impossible: Impossible) -> Self {
        let texts = named(scope, "data-bind").filter_map(|(element, name)| {
            Some(Bound { place: Place::of(element), says: P::text(&name)?, shown: RefCell::default() })
        });
        let shows = named(scope, "data-show")
            .filter_map(|(element, name)| Some(Flag::new(element, "hidden", Fact::Is(P::shows(&name)?))));
        // The agent may open and close it: it is touched only when the fact changes.
        let opens = named(scope, "data-open").filter_map(|(element, name)| {
            let flag = Flag::new(element, "open", Fact::Is(P::shows(&name)?));
            Some(Flag { stands_for: true, ..flag })
        });
        let shows: Vec<Flag<P>> = shows.collect();
        let actions = named(scope, "data-action").chain(named(scope, "data-can"));
        let actions: Vec<_> = actions.filter(|(element, _)| !dom::fits(element, "form")).collect();
        let name = match impossible {
            Impossible::Hidden => "hidden",
            Impossible::Disabled => "disabled",
        };
        let mut flags: Vec<Flag<P>> = Vec::new();
        for (element, action) in &actions {
            let Some(action) = ActionName::of_word(action) else { continue };
            words::name(element, action);
            marks::mark_new(element, action);
            // Where the action and `data-show` would both hide the element, only `data-show` does.
            let told = impossible == Impossible::Hidden && shows.iter().any(|show| show.element == *element);
            // What would be missed if it were gone stays, dimmed.
            let name = if element.has_attribute("data-dims") { "disabled" } else { name };
            if !told {
                flags.push(Flag::new(element.clone(), name, Fact::Can(action)));
            }
        }
        flags.extend(shows);
        flags.extend(opens);
        let presses = actions.into_iter().filter_map(|(element, action)| {
            let value = element.get_attribute("data-value")?;
            Some(Pressed { element, value, in_force: P::in_force(&action)?, shown: Cell::new(None) })
        });
        let clocks = named(scope, "data-clock")
            .filter_map(|(element, name)| Some((Clock::new(element), P::clock(&name)?)));
        let lists = P::lists().iter().map(|(name, lines)| (RowList::find(scope, name, None), *lines));
        Self {
            texts: texts.collect(),
            flags,
            presses: presses.collect(),
            clocks: clocks.collect(),
            lists: lists.collect(),
        }
    }

    /// Writes what `part` says, where it differs from what was written last.
    pub(super) fn paint(&self, part: &P) {
        self.texts.iter().for_each(|text| text.paint(part));
        self.flags.iter().for_each(|flag| flag.paint(part));
        self.presses.iter().for_each(|pressed| pressed.paint(part));
        for (clock, face) in &self.clocks {
            clock.set(face(part));
        }
        for (list, lines) in &self.lists {
            let lines = lines(part);
            list.paint(lines.iter());
        }
    }

    /// Whether one of the clocks runs.
    pub(super) fn runs(&self) -> bool {
        self.clocks.iter().any(|(clock, _)| clock.runs())
    }

    /// Writes the clocks.
    pub(super) fn tick(&self, wall_ms: u64) {
        self.clocks.iter().for_each(|(clock, _)| clock.tick(wall_ms));
    }
}

/// Elements with an attribute, and what it says.
fn named(scope: &Element, attribute: &str) -> impl Iterator<Item = (Element, String)> {
    dom::find_all(scope, &["[", attribute, "]"].concat())
        .into_iter()
        .filter_map(move |element| element.get_attribute(attribute).map(|name| (element, name)))
}

/// Where a text is shown: as a field's value, or as an element's text.
enum Place {
    Field(Field),
    Text(Element),
}

impl Place {
    fn of(element: Element) -> Self {
        Field::of(&element).map_or(Self::Text(element), Self::Field)
    }
}

/// A text of the view in its place.
struct Bound<P> {
    place: Place,
    says: Text<P>,
    /// What was written last, and in which round of the page's words (`words::round`).
    shown: RefCell<Option<(u32, Shown<'static>)>>,
}

impl<P> Bound<P> {
    fn paint(&self, part: &P) {
        let says = (self.says)(part);
        match &self.place {
            Place::Field(field) => field.set(&says.value()),
            Place::Text(_) if self.stands(&says) => {}
            Place::Text(element) => {
                dom::set_words(element, &says.put());
                self.shown.replace(Some((words::round(), says.owned())));
            }
        }
    }

    fn stands(&self, says: &Shown<'_>) -> bool {
        self.shown.borrow().as_ref().is_some_and(|(round, shown)| *round == words::round() && shown == says)
    }
}

/// What decides about a flag.
enum Fact<P> {
    Is(Is<P>),
    Can(ActionName),
}

impl<P: Part> Fact<P> {
    fn of(&self, part: &P) -> Option<bool> {
        match self {
            Self::Is(is) => Some(is(part)),
            Self::Can(action) => part.can(*action),
        }
    }
}

/// An attribute without a value (`hidden`, `disabled`) that an element has unless a fact of the view takes it off; or one (`open`)
/// that stands for the fact.
struct Flag<P> {
    element: Element,
    name: &'static str,
    fact: Fact<P>,
    stands_for: bool,
    shown: Cell<Option<bool>>,
}

impl<P: Part> Flag<P> {
    fn new(element: Element, name: &'static str, fact: Fact<P>) -> Self {
        Self { element, name, fact, stands_for: false, shown: Cell::new(None) }
    }

    fn paint(&self, part: &P) {
        let Some(fact) = self.fact.of(part) else { return };
        let on = fact == self.stands_for;
        if self.shown.replace(Some(on)) != Some(on) {
            // What had the focus in it is not seen any more.
            if self.stands_for
                && !on
                && dom::focused(&self.element).is_some()
                && let Some(summary) = dom::find(&self.element, "summary")
            {
                dom::focus(&summary);
            }
            dom::set_flag(&self.element, self.name, on);
        }
    }
}

/// A button that stands for one value of an action.
struct Pressed<P> {
    element: Element,
    value: String,
    in_force: fn(&P) -> Option<&'static str>,
    shown: Cell<Option<bool>>,
}

impl<P> Pressed<P> {
    fn paint(&self, part: &P) {
        let pressed = (self.in_force)(part) == Some(self.value.as_str());
        if self.shown.replace(Some(pressed)) != Some(pressed) {
            dom::set_attribute(&self.element, "aria-pressed", Some(if pressed { "true" } else { "false" }));
        }
    }
}
