//! Serde data as text: as JSON, or packed. What leaves the core for the page (views, effects, recordings) goes as one
//! JSON text that the browser reads: making JavaScript objects field by field costs the panel three times as much. A
//! save is packed (`packed.rs` reads it). One serializer writes both, since what each type adds to it would otherwise
//! be there twice. The error has no values, so that no field's code has a branch for it; there are no floating-point
//! numbers in our data.

use std::fmt;

use serde::de;
use serde::ser::{self, Serialize};

use super::append_text;

/// Serde data as JSON text, as `serde_json` writes it.
pub fn write(data: &impl Serialize) -> String {
    written(data, false)
}

/// Serde data as bytes, as postcard writes it, each byte as a character.
pub(crate) fn pack(data: &impl Serialize) -> String {
    written(data, true)
}

fn written(data: &impl Serialize, packed: bool) -> String {
    let mut writer = Writer { text: String::new(), packed };
    let Ok(()) = data.serialize(&mut writer);
    writer.text
}

/// No data of ours can fail to be written.
#[derive(Debug)]
pub(crate) enum Never {}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    /// Derived code never calls it.
    fn custom<T: fmt::Display>(_: T) -> Self {
        std::process::abort()
    }
}

impl de::Error for Never {
    /// Derived code calls it for what the reader of packed data never gives: too few fields, an unknown variant.
    fn custom<T: fmt::Display>(_: T) -> Self {
        std::process::abort()
    }
}

struct Writer {
    text: String,
    /// No names, no punctuation: numbers and lengths in groups of seven bits.
    packed: bool,
}

impl Writer {
    /// What only JSON has.
    #[inline(never)]
    fn json(&mut self, json: &str) {
        if !self.packed {
            self.text.push_str(json);
        }
    }

    /// A comma, unless something was just opened.
    #[inline(never)]
    fn next(&mut self) {
        if !self.text.ends_with(['[', '{']) {
            self.json(",");
        }
    }

    #[inline(never)]
    fn key(&mut self, key: &str) {
        if !self.packed {
            self.next();
            append_text(&mut self.text, key);
            self.text.push(':');
        }
    }

    #[inline(never)]
    fn variant(&mut self, at: u32, name: &str, opening: &str) {
        self.json("{");
        self.key(name);
        self.json(opening);
        self.pack(at.into());
    }

    #[inline(never)]
    fn unit(&mut self, at: u32, name: &str) {
        if self.packed { self.pack(at.into()) } else { append_text(&mut self.text, name) }
    }

    #[inline(never)]
    fn text(&mut self, text: &str) {
        if self.packed {
            self.pack(text.len() as u64);
            self.text.extend(text.bytes().map(char::from));
        } else {
            append_text(&mut self.text, text);
        }
    }

    #[inline(never)]
    fn number(&mut self, number: u64) {
        self.pack(number);
        if !self.packed {
            self.text.push_str(&number.to_string());
        }
    }

    /// `null`, `true`, `false`: a byte in what is packed.
    #[inline(never)]
    fn word(&mut self, packed: bool, word: &str) {
        self.pack(packed.into());
        self.json(word);
    }

    #[inline(never)]
    fn list(&mut self, length: usize) {
        self.pack(length as u64);
        self.json("[");
    }

    /// What only the packed form has.
    #[inline(never)]
    fn pack(&mut self, mut number: u64) {
        while self.packed {
            let low = u8::try_from(number & 127).unwrap_or_default();
            number >>= 7;
            self.text.push(char::from(if number == 0 { low } else { low | 128 }));
            if number == 0 {
                return;
            }
        }
    }
}

/// What was opened, with what closes it.
struct Opened<'a> {
    writer: &'a mut Writer,
    closing: &'static str,
}

impl Opened<'_> {
    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        self.writer.next();
        value.serialize(&mut *self.writer)
    }

    fn field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Never> {
        self.writer.key(key);
        value.serialize(&mut *self.writer)
    }
}

impl<'a> ser::Serializer for &'a mut Writer {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Opened<'a>;
    type SerializeTuple = Opened<'a>;
    type SerializeTupleStruct = Opened<'a>;
    type SerializeTupleVariant = Opened<'a>;
    type SerializeMap = Opened<'a>;
    type SerializeStruct = Opened<'a>;
    type SerializeStructVariant = Opened<'a>;

    fn serialize_bool(self, value: bool) -> Result<(), Never> {
        self.word(value, if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Result<(), Never> {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Result<(), Never> {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Result<(), Never> {
        self.serialize_i64(value.into())
    }

    /// Packed, the sign is the last bit.
    fn serialize_i64(self, value: i64) -> Result<(), Never> {
        if self.packed {
            self.pack((value.cast_unsigned() << 1) ^ (value >> 63).cast_unsigned());
            return Ok(());
        }
        if value < 0 {
            self.json("-");
        }
        self.serialize_u64(value.unsigned_abs())
    }

    /// Packed, it is one byte, whatever its value.
    fn serialize_u8(self, value: u8) -> Result<(), Never> {
        if self.packed {
            self.text.push(char::from(value));
            return Ok(());
        }
        self.serialize_u64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<(), Never> {
        self.serialize_u64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<(), Never> {
        self.serialize_u64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result<(), Never> {
        self.number(value);
        Ok(())
    }

    fn serialize_f32(self, _: f32) -> Result<(), Never> {
        self.serialize_unit()
    }

    fn serialize_f64(self, _: f64) -> Result<(), Never> {
        self.serialize_unit()
    }

    fn serialize_char(self, value: char) -> Result<(), Never> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<(), Never> {
        self.text(text);
        Ok(())
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<(), Never> {
        bytes.serialize(self)
    }

    fn serialize_none(self) -> Result<(), Never> {
        self.word(false, "null");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Never> {
        self.pack(1);
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Never> {
        self.json("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Never> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, at: u32, name: &'static str) -> Result<(), Never> {
        self.unit(at, name);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        at: u32,
        name: &'static str,
        value: &T,
    ) -> Result<(), Never> {
        self.variant(at, name, "");
        value.serialize(&mut *self)?;
        self.json("}");
        Ok(())
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Opened<'a>, Never> {
        self.list(length.unwrap_or_default());
        Ok(Opened { writer: self, closing: "]" })
    }

    fn serialize_tuple(self, _: usize) -> Result<Opened<'a>, Never> {
        self.json("[");
        Ok(Opened { writer: self, closing: "]" })
    }

    fn serialize_tuple_struct(self, _: &'static str, length: usize) -> Result<Opened<'a>, Never> {
        self.serialize_tuple(length)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        at: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Opened<'a>, Never> {
        self.variant(at, name, "[");
        Ok(Opened { writer: self, closing: "]}" })
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Opened<'a>, Never> {
        self.pack(length.unwrap_or_default() as u64);
        self.json("{");
        Ok(Opened { writer: self, closing: "}" })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Opened<'a>, Never> {
        self.json("{");
        Ok(Opened { writer: self, closing: "}" })
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        at: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Opened<'a>, Never> {
        self.variant(at, name, "{");
        Ok(Opened { writer: self, closing: "}}" })
    }
}

macro_rules! list {
    ($of:ident, $put:ident) => {
        impl ser::$of for Opened<'_> {
            type Ok = ();
            type Error = Never;

            fn $put<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
                self.value(value)
            }

            fn end(self) -> Result<(), Never> {
                self.writer.json(self.closing);
                Ok(())
            }
        }
    };
}

list!(SerializeSeq, serialize_element);
list!(SerializeTuple, serialize_element);
list!(SerializeTupleStruct, serialize_field);
list!(SerializeTupleVariant, serialize_field);

macro_rules! fields {
    ($of:ident) => {
        impl ser::$of for Opened<'_> {
            type Ok = ();
            type Error = Never;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                key: &'static str,
                value: &T,
            ) -> Result<(), Never> {
                self.field(key, value)
            }

            fn end(self) -> Result<(), Never> {
                self.writer.json(self.closing);
                Ok(())
            }
        }
    };
}

fields!(SerializeStruct);
fields!(SerializeStructVariant);

impl ser::SerializeMap for Opened<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Never> {
        self.value(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        self.writer.json(":");
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Never> {
        self.writer.json(self.closing);
        Ok(())
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use std::collections::BTreeMap;

    use serde::Serialize;

    use super::{pack, write};

    #[derive(Serialize)]
    struct Nothing;

    #[derive(Serialize)]
    struct Number(i32);

    #[derive(Serialize)]
    enum Kind {
        Unit,
        One(u64),
        Two(u8, bool),
        Fields { text: String, none: Option<u32> },
    }

    #[derive(Serialize)]
    struct Everything {
        nothing: Nothing,
        number: Number,
        kinds: Vec<Kind>,
        pair: (char, Option<&'static str>),
        map: BTreeMap<String, Vec<u16>>,
        empty: [(); 0],
        unit: (),
    }

    #[test]
    fn data_is_written_as_the_library_writes_it() {
        let everything = Everything {
            nothing: Nothing,
            number: Number(-7),
            kinds: vec![
                Kind::Unit,
                Kind::One(u64::MAX),
                Kind::Two(0, true),
                Kind::Fields { text: "[{\"ü\\\n".to_owned(), none: None },
            ],
            pair: ('"', Some("")),
            map: [("a".to_owned(), vec![1, 2]), (String::new(), vec![])].into(),
            empty: [],
            unit: (),
        };
        assert_eq!(write(&everything), serde_json::to_string(&everything).unwrap());
        let packed: String =
            postcard::to_allocvec(&everything).unwrap().into_iter().map(char::from).collect();
        assert_eq!(pack(&everything), packed);
    }
}
