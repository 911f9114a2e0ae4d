//! Serde data as JSON text. What leaves the core for the page (views, effects, recordings) goes as one text that the
//! browser reads: making JavaScript objects field by field costs the panel three times as much. The error has no
//! values, so that no field's code has a branch for it; there are no floating-point numbers in our data.

use std::fmt;

use serde::de;
use serde::ser::{self, Serialize};

use super::append_text;

/// Serde data as JSON text, as `serde_json` writes it.
pub fn write(data: &impl Serialize) -> String {
    let mut writer = Writer { json: String::new() };
    let Ok(()) = data.serialize(&mut writer);
    writer.json
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
    json: String,
}

impl Writer {
    #[allow(clippy::unnecessary_wraps)] // as serde wants it
    fn put(&mut self, json: &str) -> Result<(), Never> {
        self.json.push_str(json);
        Ok(())
    }

    /// A comma, unless something was just opened.
    #[inline(never)]
    fn next(&mut self) {
        if !self.json.ends_with(['[', '{']) {
            self.json.push(',');
        }
    }

    #[inline(never)]
    fn key(&mut self, key: &str) {
        self.next();
        append_text(&mut self.json, key);
        self.json.push(':');
    }

    #[inline(never)]
    fn variant(&mut self, name: &str, opening: char) {
        self.json.push('{');
        self.key(name);
        self.json.push(opening);
    }

    #[inline(never)]
    fn close(&mut self, closing: &str) {
        self.json.push_str(closing);
    }

    #[inline(never)]
    fn text(&mut self, text: &str) {
        append_text(&mut self.json, text);
    }

    #[inline(never)]
    fn number(&mut self, number: u64) {
        self.json.push_str(&number.to_string());
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

/// What a serializer of ours writes as another type does not depend on its form.
macro_rules! written_as_others {
    () => {
        fn serialize_i16(self, value: i16) -> Result<Self::Ok, Self::Error> {
            self.serialize_i64(value.into())
        }

        fn serialize_i32(self, value: i32) -> Result<Self::Ok, Self::Error> {
            self.serialize_i64(value.into())
        }

        fn serialize_u16(self, value: u16) -> Result<Self::Ok, Self::Error> {
            self.serialize_u64(value.into())
        }

        fn serialize_u32(self, value: u32) -> Result<Self::Ok, Self::Error> {
            self.serialize_u64(value.into())
        }

        fn serialize_char(self, value: char) -> Result<Self::Ok, Self::Error> {
            self.serialize_str(value.encode_utf8(&mut [0; 4]))
        }

        fn serialize_bytes(self, bytes: &[u8]) -> Result<Self::Ok, Self::Error> {
            bytes.serialize(self)
        }

        fn serialize_unit_struct(self, _: &'static str) -> Result<Self::Ok, Self::Error> {
            self.serialize_unit()
        }

        fn serialize_newtype_struct<T: Serialize + ?Sized>(
            self,
            _: &'static str,
            value: &T,
        ) -> Result<Self::Ok, Self::Error> {
            value.serialize(self)
        }
    };
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

    written_as_others!();

    fn serialize_bool(self, value: bool) -> Result<(), Never> {
        self.put(if value { "true" } else { "false" })
    }

    fn serialize_i8(self, value: i8) -> Result<(), Never> {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> Result<(), Never> {
        if value < 0 {
            self.json.push('-');
        }
        self.serialize_u64(value.unsigned_abs())
    }

    fn serialize_u8(self, value: u8) -> Result<(), Never> {
        self.serialize_u64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result<(), Never> {
        self.number(value);
        Ok(())
    }

    fn serialize_f32(self, _: f32) -> Result<(), Never> {
        self.put("null")
    }

    fn serialize_f64(self, _: f64) -> Result<(), Never> {
        self.put("null")
    }

    fn serialize_str(self, text: &str) -> Result<(), Never> {
        self.text(text);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Never> {
        self.put("null")
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Never> {
        self.put("null")
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<(), Never> {
        self.serialize_str(name)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Result<(), Never> {
        self.json.push('{');
        self.key(name);
        value.serialize(&mut *self)?;
        self.close("}");
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Opened<'a>, Never> {
        self.json.push('[');
        Ok(Opened { writer: self, closing: "]" })
    }

    fn serialize_tuple(self, _: usize) -> Result<Opened<'a>, Never> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Opened<'a>, Never> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Opened<'a>, Never> {
        self.variant(name, '[');
        Ok(Opened { writer: self, closing: "]}" })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Opened<'a>, Never> {
        self.json.push('{');
        Ok(Opened { writer: self, closing: "}" })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Opened<'a>, Never> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Opened<'a>, Never> {
        self.variant(name, '{');
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
                self.writer.close(self.closing);
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
                self.writer.close(self.closing);
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
        self.writer.json.push(':');
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Never> {
        self.writer.close(self.closing);
        Ok(())
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use std::collections::BTreeMap;

    use serde::Serialize;

    use super::write;

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
    }
}
