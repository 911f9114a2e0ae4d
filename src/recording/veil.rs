//! A serializer that writes data as postcard does, with pseudonyms in place of texts. The newtype around a text says what it is
//! (`src/privacy.rs`); a text without one is replaced.

use postcard::Error;
use postcard::ser_flavors::{AllocVec, Flavor};
use serde::ser::{self, Serialize, Serializer};

use super::foreign;
use super::pseudonyms::Pseudonyms;
use crate::privacy::Class;

/// Packs the data with pseudonyms.
pub(super) fn write(data: &impl Serialize, names: &mut Pseudonyms) -> Result<Vec<u8>, Error> {
    let mut veil = Veil {
        out: postcard::Serializer { output: AllocVec::new() },
        names,
        class: Class::Text,
        of_site: false,
        setting: String::new(),
    };
    data.serialize(&mut veil)?;
    veil.out.output.finalize()
}

struct Veil<'a> {
    out: postcard::Serializer<AllocVec>,
    names: &'a mut Pseudonyms,
    /// The class that the nearest newtype around says.
    class: Class,
    /// What is written stands in the site's settings or hosting file.
    of_site: bool,
    /// The setting that was named last.
    setting: String,
}

impl Veil<'_> {
    fn replaced(&mut self, text: &str) -> String {
        if !self.of_site {
            return foreign::text(self.names, self.class, text);
        }
        match self.class {
            Class::OfSite | Class::Site => {
                self.names.learn_site(text);
                foreign::without_secrets(text)
            }
            Class::Prefix | Class::CountryCode => {
                self.names.learn_prefixes(text, self.class == Class::CountryCode);
                self.names.learn_site(text);
                text.to_owned()
            }
            Class::Reason => {
                self.names.learn_reason(text);
                self.names.learn_site(text);
                text.to_owned()
            }
            Class::SiteWord => {
                self.names.learn_site(text);
                text.to_owned()
            }
            Class::SettingName => {
                text.clone_into(&mut self.setting);
                self.names.learn_site(text);
                text.to_owned()
            }
            Class::SettingValue => foreign::setting(self.names, &self.setting, text),
            class => foreign::text(self.names, class, text),
        }
    }
}

impl Serializer for &mut Veil<'_> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

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
        let Some(class) = Class::of_type(of) else { return value.serialize(self) };
        if class == Class::Saved {
            return self.serialize_none();
        }
        let (outer, was_of_site) = (self.class, self.of_site);
        self.class = class;
        self.of_site |= class == Class::OfSite;
        value.serialize(&mut *self)?;
        (self.class, self.of_site) = (outer, was_of_site);
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, at: u32, _: &'static str) -> Result<(), Error> {
        self.out.serialize_u32(at)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        at: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.out.serialize_u32(at)?;
        value.serialize(self)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self::SerializeSeq, Error> {
        self.out.serialize_u64(length.unwrap_or_default() as u64)?;
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Error> {
        Ok(self)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Error> {
        Ok(self)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        at: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        self.out.serialize_u32(at)?;
        Ok(self)
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Self::SerializeMap, Error> {
        self.serialize_seq(length)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, Error> {
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        at: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Error> {
        self.out.serialize_u32(at)?;
        Ok(self)
    }
}

macro_rules! elements {
    ($($of:ident: $put:ident;)*) => {
        $(impl ser::$of for &mut Veil<'_> {
            type Ok = ();
            type Error = Error;

            fn $put<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                value.serialize(&mut **self)
            }

            fn end(self) -> Result<(), Error> {
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
        $(impl ser::$of for &mut Veil<'_> {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> Result<(), Error> {
                value.serialize(&mut **self)
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

impl ser::SerializeMap for &mut Veil<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}
