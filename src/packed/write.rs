//! Packs serde data. Nothing of ours can fail to be packed.

use serde::ser::{self, Serialize};

use crate::json::write::{Never, written_as_others};

/// Serde data, packed.
pub(super) fn write(data: &impl Serialize) -> String {
    let mut writer = Writer::default();
    let Ok(()) = data.serialize(&mut writer);
    writer.packed
}

/// Writes the packed form.
#[derive(Default)]
pub(crate) struct Writer {
    pub(crate) packed: String,
}

impl Writer {
    #[inline(never)]
    fn byte(&mut self, byte: u8) {
        self.packed.push(char::from(byte));
    }

    /// In groups of seven bits, the lowest first.
    #[inline(never)]
    fn number(&mut self, mut number: u64) {
        loop {
            let low = u8::try_from(number & 127).unwrap_or_default();
            number >>= 7;
            self.byte(if number == 0 { low } else { low | 128 });
            if number == 0 {
                return;
            }
        }
    }

    #[inline(never)]
    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.packed.extend(text.bytes().map(char::from));
    }
}

impl ser::Serializer for &mut Writer {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    written_as_others!();

    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_bool(self, value: bool) -> Result<(), Never> {
        self.serialize_u8(value.into())
    }

    fn serialize_i8(self, value: i8) -> Result<(), Never> {
        self.serialize_u8(value.cast_unsigned())
    }

    /// The sign is the last bit.
    fn serialize_i64(self, value: i64) -> Result<(), Never> {
        self.serialize_u64((value << 1).cast_unsigned() ^ (value >> 63).cast_unsigned())
    }

    fn serialize_u8(self, value: u8) -> Result<(), Never> {
        self.byte(value);
        Ok(())
    }

    fn serialize_u64(self, value: u64) -> Result<(), Never> {
        self.number(value);
        Ok(())
    }

    /// None of our data has one.
    fn serialize_f32(self, _: f32) -> Result<(), Never> {
        std::process::abort()
    }

    /// None of our data has one.
    fn serialize_f64(self, _: f64) -> Result<(), Never> {
        std::process::abort()
    }

    fn serialize_str(self, text: &str) -> Result<(), Never> {
        self.text(text);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Never> {
        self.serialize_u8(0)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Never> {
        self.byte(1);
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Never> {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, at: u32, _: &'static str) -> Result<(), Never> {
        self.serialize_u32(at)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        at: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Never> {
        self.number(at.into());
        value.serialize(self)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self, Never> {
        self.number(length.unwrap_or_default() as u64);
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Never> {
        Ok(self)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Never> {
        Ok(self)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        at: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Never> {
        self.number(at.into());
        Ok(self)
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Self, Never> {
        self.serialize_seq(length)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Never> {
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        at: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Never> {
        self.number(at.into());
        Ok(self)
    }
}

macro_rules! parts {
    ($($of:ident: $put:ident($($key:ty)?);)*) => {
        $(impl ser::$of for &mut Writer {
            type Ok = ();
            type Error = Never;

            fn $put<T: Serialize + ?Sized>(&mut self, $(_: $key,)? value: &T) -> Result<(), Never> {
                value.serialize(&mut **self)
            }

            fn end(self) -> Result<(), Never> {
                Ok(())
            }
        })*
    };
}

parts! {
    SerializeSeq: serialize_element();
    SerializeTuple: serialize_element();
    SerializeTupleStruct: serialize_field();
    SerializeTupleVariant: serialize_field();
    SerializeStruct: serialize_field(&'static str);
    SerializeStructVariant: serialize_field(&'static str);
}

impl ser::SerializeMap for &mut Writer {
    type Ok = ();
    type Error = Never;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Never> {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Never> {
        Ok(())
    }
}
