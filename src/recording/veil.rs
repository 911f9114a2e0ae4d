//! A serializer that writes data as postcard does, with other texts: it knows of each text which type and field hold it.

use postcard::Error;
use postcard::ser_flavors::{AllocVec, Flavor};
use serde::ser::{self, Serialize, Serializer};

use super::foreign;
use super::known::{self, Class};
use super::pseudonyms::Pseudonyms;

/// Types that say nothing of what they hold.
const TRANSPARENT: &[&str] = &["TextField", "Table", "Timers"];

/// Packs the data with pseudonyms.
pub(super) fn write(data: &impl Serialize, names: &mut Pseudonyms) -> Result<Vec<u8>, Error> {
    let mut veil = Veil {
        out: postcard::Serializer { output: AllocVec::new() },
        path: Vec::new(),
        names,
        is_note: false,
        event: "",
        key: String::new(),
    };
    data.serialize(&mut veil)?;
    veil.out.output.finalize()
}

#[derive(Debug, Clone, Copy)]
enum Step {
    /// A type's field or variant.
    Named(&'static str, &'static str),
    /// A place in a list or a pair.
    At(usize),
}

struct Veil<'a> {
    out: postcard::Serializer<AllocVec>,
    path: Vec<Step>,
    names: &'a mut Pseudonyms,
    /// The field of the draft that is being written is a note.
    is_note: bool,
    /// The kind of the CRM's event that is being written.
    event: &'static str,
    /// The key of the setting that is being written.
    key: String,
}

impl Veil<'_> {
    fn is_in(&self, of: &str) -> bool {
        self.path.iter().any(|step| matches!(step, Step::Named(name, _) if *name == of))
    }

    fn inside<T: Serialize + ?Sized>(&mut self, step: Step, value: &T) -> Result<(), Error> {
        self.path.push(step);
        value.serialize(&mut *self)?;
        self.path.pop();
        Ok(())
    }

    fn replaced(&mut self, text: &str) -> String {
        let part = match self.path.last() {
            Some(Step::At(part)) => *part,
            _ => 0,
        };
        let named: Vec<(&str, &str)> = self
            .path
            .iter()
            .filter_map(|step| match step {
                Step::Named(of, at) => Some((*of, *at)),
                Step::At(_) => None,
            })
            .collect();
        if self.is_in("Settings") {
            return self.setting(&named, part, text);
        }
        let nearest =
            named.iter().rev().find(|(of, at)| !TRANSPARENT.contains(of) && (*of, *at) != ("Result", "Ok"));
        let (of, at) = nearest.copied().unwrap_or_default();
        let class = match (of, at) {
            // Why a library was not loaded, or a file not read.
            ("Result", _) => Class::Words,
            ("PanelInput", "Draft") if self.is_note => Class::Text,
            ("PanelInput", "Draft") => Class::Number,
            ("PanelInput", "CrmEvent") if self.event == "Failure" => Class::Words,
            ("PanelInput", "CrmEvent") if self.event == "Icon" => Class::Icon,
            _ => known::of_own(of, at, part),
        };
        foreign::text(self.names, class, text)
    }

    /// What is in the settings is the site's.
    fn setting(&mut self, named: &[(&str, &str)], part: usize, text: &str) -> String {
        let (of, at) = named.last().copied().unwrap_or_default();
        match (of, at) {
            ("Sourced", "key") => {
                text.clone_into(&mut self.key);
                self.names.learn_site(text);
                return text.to_owned();
            }
            ("Sourced", "value") => return foreign::setting(self.names, &self.key.clone(), text),
            ("Problem", "words") => return self.names.words(text),
            ("Shuttle", "peers" | "agent_number" | "abandon_peer") => return self.names.peer(text),
            ("Piece" | "JsonBody", "Text" | "Word") if named.iter().any(|(of, _)| *of == "Rest") => {
                let hidden = named.iter().any(|(of, at)| *of == "Rest" && matches!(*at, "headers" | "body"));
                return if hidden { "secret".to_owned() } else { foreign::without_secrets(text) };
            }
            ("DialPlan", "own_country_code") => self.names.learn_prefixes(text, true),
            ("DialPlan", _) | ("Settings", "strip_prefixes") | ("Condition", "patterns") => {
                self.names.learn_prefixes(text, false);
            }
            ("Settings", "reasons") if part == 0 => self.names.learn_reason(text),
            _ => {}
        }
        self.names.learn_site(text);
        text.to_owned()
    }
}

impl<'v, 'a> Serializer for &'v mut Veil<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Parts<'v, 'a>;
    type SerializeTuple = Parts<'v, 'a>;
    type SerializeTupleStruct = Parts<'v, 'a>;
    type SerializeTupleVariant = Parts<'v, 'a>;
    type SerializeMap = Parts<'v, 'a>;
    type SerializeStruct = Parts<'v, 'a>;
    type SerializeStructVariant = Parts<'v, 'a>;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.out.serialize_bool(value)
    }

    fn serialize_i8(self, value: i8) -> Result<(), Error> {
        self.out.serialize_i8(value)
    }

    fn serialize_i16(self, value: i16) -> Result<(), Error> {
        self.out.serialize_i16(value)
    }

    fn serialize_i32(self, value: i32) -> Result<(), Error> {
        self.out.serialize_i32(value)
    }

    fn serialize_i64(self, value: i64) -> Result<(), Error> {
        self.out.serialize_i64(value)
    }

    fn serialize_u8(self, value: u8) -> Result<(), Error> {
        self.out.serialize_u8(value)
    }

    fn serialize_u16(self, value: u16) -> Result<(), Error> {
        self.out.serialize_u16(value)
    }

    fn serialize_u32(self, value: u32) -> Result<(), Error> {
        self.out.serialize_u32(value)
    }

    fn serialize_u64(self, value: u64) -> Result<(), Error> {
        self.out.serialize_u64(value)
    }

    fn serialize_f32(self, value: f32) -> Result<(), Error> {
        self.out.serialize_f32(value)
    }

    fn serialize_f64(self, value: f64) -> Result<(), Error> {
        self.out.serialize_f64(value)
    }

    fn serialize_char(self, sign: char) -> Result<(), Error> {
        self.serialize_str(sign.encode_utf8(&mut [0; 4]))
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<(), Error> {
        self.out.serialize_bytes(bytes)
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        let text = self.replaced(text);
        self.out.serialize_str(&text)
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.out.serialize_none()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        // What the page before saved is bytes: the state that came of it is there instead.
        if matches!(self.path.last(), Some(Step::Named("Page", "saved"))) {
            return self.serialize_none();
        }
        self.out.serialize_u8(1)?;
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        of: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        if of == "CrmKind" {
            return self.inside(Step::Named(of, ""), value);
        }
        value.serialize(self)
    }

    fn serialize_unit_variant(self, of: &'static str, at: u32, name: &'static str) -> Result<(), Error> {
        match of {
            "Field" => self.is_note = false,
            "CrmEventKind" => self.event = name,
            _ => {}
        }
        self.out.serialize_u32(at)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        of: &'static str,
        at: u32,
        name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        if of == "Field" {
            self.is_note = name == "Note";
        }
        self.out.serialize_u32(at)?;
        self.inside(Step::Named(of, name), value)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self::SerializeSeq, Error> {
        self.out.serialize_u64(length.unwrap_or_default() as u64)?;
        Ok(Parts { veil: self, of: "", at: 0, variant: false })
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Error> {
        Ok(Parts { veil: self, of: "", at: 0, variant: false })
    }

    fn serialize_tuple_struct(self, of: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Error> {
        Ok(Parts { veil: self, of, at: 0, variant: false })
    }

    fn serialize_tuple_variant(
        self,
        of: &'static str,
        at: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        self.out.serialize_u32(at)?;
        self.path.push(Step::Named(of, name));
        Ok(Parts { veil: self, of, at: 0, variant: true })
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Self::SerializeMap, Error> {
        self.serialize_seq(length)
    }

    fn serialize_struct(self, of: &'static str, _: usize) -> Result<Self::SerializeStruct, Error> {
        Ok(Parts { veil: self, of, at: 0, variant: false })
    }

    fn serialize_struct_variant(
        self,
        of: &'static str,
        at: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Error> {
        self.out.serialize_u32(at)?;
        Ok(Parts { veil: self, of, at: 0, variant: false })
    }
}

/// Elements or fields of a type.
struct Parts<'v, 'a> {
    veil: &'v mut Veil<'a>,
    of: &'static str,
    at: usize,
    /// A variant's step ends with it.
    variant: bool,
}

impl Parts<'_, '_> {
    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let at = self.at;
        self.at += 1;
        self.veil.inside(Step::At(at), value)
    }

    fn close(self) {
        if self.variant {
            self.veil.path.pop();
        }
    }
}

macro_rules! elements {
    ($($of:ident: $put:ident;)*) => {
        $(impl ser::$of for Parts<'_, '_> {
            type Ok = ();
            type Error = Error;

            fn $put<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.element(value)
            }

            fn end(self) -> Result<(), Error> {
                self.close();
                Ok(())
            }
        })*
    };
}

elements! {
    SerializeSeq: serialize_element;
    SerializeTuple: serialize_element;
    SerializeTupleStruct: serialize_field;
    SerializeTupleVariant: serialize_field;
}

macro_rules! fields {
    ($($of:ident;)*) => {
        $(impl ser::$of for Parts<'_, '_> {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
                let of = self.of;
                self.veil.inside(Step::Named(of, key), value)
            }

            fn end(self) -> Result<(), Error> {
                Ok(())
            }
        })*
    };
}

fields! {
    SerializeStruct;
    SerializeStructVariant;
}

impl ser::SerializeMap for Parts<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        key.serialize(&mut *self.veil)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(&mut *self.veil)
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}
