//! This page's language: its catalogue, and the words of the markup (`data-words`). The language is the one that the settings name,
//! else the browser's; English is shown until another language is read, and where none can be read.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use fluent_bundle::FluentValue;
use intl_memoizer::IntlLangMemoizer;
use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DocumentFragment, Element, HtmlTemplateElement, NodeList};

use super::{dom, numbers, storage};
use crate::action::ActionName;
use crate::browser::log::OrLog;
use crate::pages::view::PanelView;
use crate::words::catalogue::{Catalogue, plain};
use crate::words::tags::{files_of, is_english};
use crate::words::{Arg, Message, Mistake, say};

/// A language whose file begins so is spoken only where the settings name it.
const UNFINISHED: &str = "# Unfinished";
/// Where the catalogues are, beside the page.
const FOLDER: &str = "words/";
/// The name of the file with the site's own words.
const SITE: &str = "site";
/// Where the tab keeps the language that the settings named last, for its next page.
const KEPT: &str = "cordboard-language";
/// Attributes that a message may have words for.
const ATTRIBUTES: [&str; 3] = ["title", "aria-label", "placeholder"];

thread_local! {
    static ENGLISH: Catalogue = Catalogue::english(Some(format));
    static SPOKEN: RefCell<Rc<Catalogue>> = RefCell::new(Rc::new(ENGLISH.with(Clone::clone)));
    /// How often the words changed; what was painted in an earlier round is painted again.
    static ROUND: Cell<u32> = const { Cell::new(0) };
    /// Words of a catalogue were put into the markup.
    static IN_MARKUP: Cell<bool> = const { Cell::new(false) };
    /// The language that was asked for last; empty is the browser's.
    static ASKED: RefCell<Option<String>> = const { RefCell::new(None) };
    /// The language that was asked for is being read.
    static AWAITED: Cell<bool> = const { Cell::new(false) };
    static NUMBERS: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// A message in this page's language, with marks of direction around numbers, names and texts of others.
pub(super) fn marked(message: &Message) -> String {
    spoken().say(&numbers::in_words(message))
}

/// A message in this page's language, without marks.
pub(super) fn said(message: &Message) -> String {
    plain(&marked(message))
}

/// The page's language, such as `de`.
pub(super) fn language() -> String {
    spoken().language().to_owned()
}

/// The round of the page's words: it grows when they change.
pub(super) fn round() -> u32 {
    ROUND.get()
}

/// What words show has changed: all of them are painted again.
fn changed() {
    ROUND.set(round().wrapping_add(1));
}

fn spoken() -> Rc<Catalogue> {
    SPOKEN.with_borrow(Rc::clone)
}

/// What is wrong with the page's words, for the admin.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Flaw {
    /// The file or the setting that it is about.
    pub(super) item: String,
    /// What is wrong.
    pub(super) words: Message,
    /// All mistakes of a file, where there are several.
    pub(super) mistakes: Vec<Mistake>,
    /// Nobody wants to read it any more.
    pub(super) dismissed: bool,
}

impl Flaw {
    fn new(item: &str, words: Message) -> Self {
        Self { item: item.to_owned(), words, mistakes: Vec::new(), dismissed: false }
    }

    /// A file's mistakes; `None` where it has none.
    fn of_file(file: &str, mistakes: Vec<Mistake>) -> Option<Self> {
        let first = mistakes.first()?;
        let words = say!("catalogue-flaws", count: mistakes.len(), line: first.line, first: &first.words);
        Some(Self { mistakes, ..Self::new(&file_name(file), words) })
    }

    /// The lines that the diagnostics have of it.
    pub(super) fn lines(&self) -> Vec<(Message, Message)> {
        let item = || Message::as_said(self.item.as_str());
        if self.mistakes.is_empty() {
            return vec![(item(), self.words.clone())];
        }
        let line = |mistake: &Mistake| {
            let at = say!("catalogue-line", line: mistake.line);
            (say!("catalogue-at", file: Arg::text(self.item.as_str()), line: at), mistake.words.clone())
        };
        self.mistakes.iter().map(line).collect()
    }
}

/// The page begins in the language that the settings named last in this tab, else in the browser's. Resolves to what could not be
/// read, or to `None` where another language was asked for meanwhile.
pub(super) fn begin() -> impl Future<Output = Option<Vec<Flaw>>> {
    speak(storage::read(KEPT).unwrap_or_default())
}

/// Changes to the language that the settings name, or to the browser's where they name none; `None` where that was asked for
/// already, or there are no settings yet.
pub(super) fn asked_by(view: &PanelView) -> Option<impl Future<Output = Option<Vec<Flaw>>> + use<>> {
    let named = view.language.as_ref().filter(|named| !is_asked_for(named))?;
    storage::write(KEPT, named);
    Some(speak(named.as_str().to_owned()))
}

/// Groups numbers as the settings say. Where a library has to be loaded for it, all words are new after that, and `repaint` is called.
pub(super) fn numbers_of(view: &PanelView, repaint: impl FnOnce() + 'static) {
    if let Some(load) = numbers::settle(&view.grouping) {
        spawn_local(async move {
            load.await;
            changed();
            repaint();
        });
    }
}

/// Whether this language, or the browser's where it is empty, is the one that was asked for last.
fn is_asked_for(named: &str) -> bool {
    ASKED.with_borrow(|asked| asked.as_deref() == Some(named))
}

/// Whether the page speaks another language than the one that was asked for, since that one is still being read.
pub(super) fn are_awaited() -> bool {
    AWAITED.get()
}

/// The browser's languages, the one its user likes best first.
fn browsers() -> Vec<String> {
    let navigator = web_sys::window().map(|window| window.navigator());
    let languages = navigator.map(|navigator| navigator.languages()).unwrap_or_default();
    languages.iter().filter_map(|language| language.as_string()).collect()
}

/// Reads a language and the site's own words. A language that the settings name should be there; of the browser's languages the
/// first that is there is taken.
fn speak(named: String) -> impl Future<Output = Option<Vec<Flaw>>> {
    ASKED.replace(Some(named.clone()));
    AWAITED.set(true);
    async move {
        let wanted = if named.is_empty() { browsers() } else { vec![named.clone()] };
        let (found, own) = (first_of(&wanted, named.is_empty()).await, file(SITE).await);
        is_asked_for(&named).then(|| {
            AWAITED.set(false);
            change_to(&named, found.as_ref(), own.as_deref())
        })
    }
}

/// Changes to the words that were read; gives what of them could not be.
fn change_to(named: &str, found: Option<&(String, String)>, own: Option<&str>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut catalogue = ENGLISH.with(Clone::clone);
    let language = found.map_or("en", |(language, _)| language);
    if let Some((language, words)) = found {
        flaws.extend(Flaw::of_file(language, catalogue.add(language, words, Some(format))));
        if words.trim().is_empty() {
            flaws.push(Flaw::new(&file_name(language), say!("catalogue-empty")));
        }
    }
    if let Some(words) = own {
        flaws.extend(Flaw::of_file(SITE, catalogue.add(language, words, Some(format))));
    }
    if found.is_none() && !named.is_empty() && !is_english(named) {
        // The name that the web server was asked for: a CRM's `pt_BR` is `pt-BR` there.
        let asked = files_of(named).into_iter().next();
        let asked = file_name(asked.as_deref().unwrap_or(named));
        let words = say!("language-not-there", file: Arg::text(asked));
        flaws.push(Flaw::new("/Softphone/language", words));
    }
    change(catalogue);
    flaws
}

fn change(catalogue: Catalogue) {
    let before = spoken();
    let was_changed = IN_MARKUP.replace(true);
    NUMBERS.take();
    let Some(page) = dom::document().and_then(|document| document.document_element()) else { return };
    dom::set_attribute(&page, "lang", Some(catalogue.language()));
    dom::set_attribute(&page, "dir", Some(if catalogue.is_right_to_left() { "rtl" } else { "ltr" }));
    let is_plain_english = catalogue.has_only_english();
    SPOKEN.replace(Rc::new(catalogue));
    if is_plain_english && before.has_only_english() {
        IN_MARKUP.set(was_changed);
        return;
    }
    changed();
    in_markup(&page, was_changed);
}

/// The words of the first of these languages that is there, with the name of its file (`files_of`).
async fn first_of(wanted: &[String], is_of_browser: bool) -> Option<(String, String)> {
    for tag in wanted {
        // English is here; a variant of it is asked for where the settings name it, since most browsers name one.
        if is_of_browser && is_english(tag) {
            return None;
        }
        for name in files_of(tag) {
            if name == "en" {
                return None; // it is here
            }
            let words = file(&name).await.filter(|words| !(is_of_browser && words.starts_with(UNFINISHED)));
            if let Some(words) = words {
                return Some((name, words));
            }
        }
    }
    None
}

fn file_name(name: &str) -> String {
    [FOLDER, name, ".ftl"].concat()
}

async fn file(name: &str) -> Option<String> {
    super::config::words_file(&file_name(name)).await
}

/// Names a button in a site's own markup after its action, where the button says nothing.
pub(super) fn name(button: &Element, action: ActionName) {
    let says = button.child_element_count() > 0
        || button.has_attribute("data-bind")
        || button.has_attribute("aria-label")
        || !button.text_content().unwrap_or_default().trim().is_empty();
    if !says {
        let label = action.label();
        dom::set_attribute(button, "data-words", Some(label.key()));
        dom::set_text(button, &said(&label));
    }
}

/// Puts the words of the language into the markup, in templates too. The markup's own words are English, and a site may have
/// changed them, so English is written only over another language.
fn in_markup(scope: &Element, english: bool) {
    let catalogue = spoken();
    let put = |element: &Element| {
        let Some(key) = element.get_attribute("data-words") else { return };
        if element.child_element_count() == 0
            && let Some(words) = catalogue.of_markup(&key, None, english)
        {
            dom::set_text(element, &words);
        }
        for name in ATTRIBUTES.into_iter().filter(|name| element.has_attribute(name)) {
            if let Some(words) = catalogue.of_markup(&key, Some(name), english) {
                dom::set_attribute(element, name, Some(&words));
            }
        }
    };
    dom::below(scope, "[data-words]").iter().for_each(put);
    let mut templates = dom::below(scope, "template");
    while let Some(template) = templates.pop() {
        let Some(content) = template.dyn_ref::<HtmlTemplateElement>().map(HtmlTemplateElement::content)
        else {
            continue;
        };
        within(&content, "[data-words]").iter().for_each(put);
        templates.extend(within(&content, "template"));
    }
}

fn within(content: &DocumentFragment, selector: &str) -> Vec<Element> {
    let list: Option<NodeList> = content.query_selector_all(selector).or_log("searching a template");
    let list = list.into_iter().flat_map(|list| (0..list.length()).filter_map(move |at| list.get(at)));
    list.map(JsCast::unchecked_into).collect()
}

/// Numbers as the language writes them.
fn format(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if let Some(digits) = number.options.minimum_fraction_digits {
        return written(&numbers(digits)?, number.value);
    }
    let whole = NUMBERS.with_borrow(Clone::clone).or_else(|| {
        let made = numbers(0)?;
        NUMBERS.replace(Some(made.clone()));
        Some(made)
    })?;
    written(&whole, number.value)
}

fn numbers(digits: usize) -> Option<Function> {
    let options = Object::new();
    let digits = u32::try_from(digits).ok()?;
    Reflect::set(&options, &"minimumFractionDigits".into(), &digits.into()).ok()?;
    Some(Intl::NumberFormat::new(&Array::of1(&language().into()), &options).format())
}

fn written(format: &Function, number: f64) -> Option<String> {
    format.call1(&JsValue::UNDEFINED, &number.into()).ok()?.as_string()
}
