//! Serde data packed in few characters: postcard's form, each byte as a character. It names no fields, so whoever keeps
//! it keeps a version beside it. The reader never fails in the middle: where something can't be read, it reads nothing
//! from there on, and the whole is thrown away at the end. So no field's code has a branch for it, and reading a save
//! costs the panel half of what it does with postcard itself.

mod write;

use serde::de::value::U32Deserializer;
use serde::de::{self, Deserialize, DeserializeSeed, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use crate::json::write::Never;

pub(crate) use write::Writer;

/// Packs serde data.
pub fn write(data: &impl serde::Serialize) -> String {
    write::write(data)
}

/// What was packed; `None` when it can't be read. What follows it is not looked at.
pub fn read<T: for<'de> Deserialize<'de>>(packed: &str) -> Option<T> {
    let bytes = packed.chars().map(|byte| u8::try_from(byte).ok()).collect::<Option<Vec<u8>>>()?;
    let mut reader = Reader { bytes: &bytes, failed: false };
    let Ok(data) = T::deserialize(&mut reader);
    (!reader.failed).then_some(data)
}

struct Reader<'a> {
    bytes: &'a [u8],
    failed: bool,
}

impl<'a> Reader<'a> {
    /// The next bytes; none from the first failure on.
    #[inline(never)]
    fn take(&mut self, length: usize) -> &'a [u8] {
        let Some((taken, rest)) = self.bytes.split_at_checked(length) else {
            self.fail();
            return &[];
        };
        self.bytes = rest;
        taken
    }

    #[inline(never)]
    fn fail(&mut self) {
        self.failed = true;
        self.bytes = &[];
    }

    fn byte(&mut self) -> u8 {
        self.take(1).first().copied().unwrap_or_default()
    }

    /// Groups of seven bits, the lowest first.
    #[inline(never)]
    fn number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 127) << shift;
            // Of the tenth group there is room for one bit.
            if byte < if shift < 63 { 128 } else { 2 } {
                return number;
            }
        }
        self.fail();
        0
    }

    /// A number up to this one.
    #[inline(never)]
    fn up_to(&mut self, largest: u32) -> u32 {
        match u32::try_from(self.number()) {
            Ok(number) if number <= largest => number,
            _ => {
                self.fail();
                0
            }
        }
    }

    #[inline(never)]
    fn flag(&mut self) -> bool {
        self.up_to(1) == 1
    }

    #[inline(never)]
    fn text(&mut self) -> &'a str {
        let length = self.up_to(u32::MAX);
        std::str::from_utf8(self.take(length as usize)).unwrap_or_else(|_| {
            self.fail();
            ""
        })
    }
}

impl<'de> de::Deserializer<'de> for &mut Reader<'de> {
    type Error = Never;

    forward_to_deserialize_any! {
        i8 i16 i64 f32 f64 char bytes byte_buf unit_struct map identifier ignored_any
    }

    /// No type that is packed so far has one of these.
    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Never> {
        std::process::abort()
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_bool(self.flag())
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let packed = self.up_to(u32::MAX);
        // The sign is the last bit.
        visitor.visit_i32((packed >> 1).cast_signed() ^ -(packed & 1).cast_signed())
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u8(self.byte())
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u16(u16::try_from(self.up_to(u16::MAX.into())).unwrap_or_default())
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_unit()
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u32(self.up_to(u32::MAX))
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u64(self.number())
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_str(self.text())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_str(self.text())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        if self.flag() { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let left = self.up_to(u32::MAX);
        visitor.visit_seq(List { reader: self, left })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Parts(self))
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Parts(self))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Parts(self))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        let last = u32::try_from(variants.len().saturating_sub(1)).unwrap_or_default();
        let variant = self.up_to(last);
        visitor.visit_enum(Variant { reader: self, variant })
    }
}

/// Elements as many as the bytes say.
struct List<'a, 'de> {
    reader: &'a mut Reader<'de>,
    left: u32,
}

impl<'de> de::SeqAccess<'de> for List<'_, 'de> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        if self.left == 0 || self.reader.failed {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

/// Fields: whoever reads them knows how many there are.
struct Parts<'a, 'de>(&'a mut Reader<'de>);

impl<'de> de::SeqAccess<'de> for Parts<'_, 'de> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        seed.deserialize(&mut *self.0).map(Some)
    }
}

struct Variant<'a, 'de> {
    reader: &'a mut Reader<'de>,
    variant: u32,
}

impl<'de> de::EnumAccess<'de> for Variant<'_, 'de> {
    type Error = Never;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Never> {
        let variant: U32Deserializer<Never> = self.variant.into_deserializer();
        Ok((seed.deserialize(variant)?, self))
    }
}

impl<'de> de::VariantAccess<'de> for Variant<'_, 'de> {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Never> {
        seed.deserialize(self.reader)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Parts(self.reader))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Parts(self.reader))
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use proptest::prelude::*;
    use serde::{Deserialize, Serialize};

    use super::{read, write};

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    enum Kind {
        Unit,
        One(u64),
        Two(i32, bool),
        Fields { text: String, none: Option<u32> },
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    struct Number(u8, u16);

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    struct Everything {
        number: Number,
        kinds: Vec<Kind>,
        pairs: Vec<(u32, Option<String>)>,
        done: Result<(), String>,
        last: u64,
    }

    fn kind() -> impl Strategy<Value = Kind> {
        prop_oneof![
            Just(Kind::Unit),
            any::<u64>().prop_map(Kind::One),
            any::<(i32, bool)>().prop_map(|(number, flag)| Kind::Two(number, flag)),
            any::<(String, Option<u32>)>().prop_map(|(text, none)| Kind::Fields { text, none }),
        ]
    }

    fn everything() -> impl Strategy<Value = Everything> {
        let kinds = proptest::collection::vec(kind(), 0..4);
        let done = any::<Option<String>>().prop_map(|error| error.map_or(Ok(()), Err));
        (any::<(u8, u16)>(), kinds, any::<Vec<(u32, Option<String>)>>(), done, any::<u64>()).prop_map(
            |((small, number), kinds, pairs, done, last)| Everything {
                number: Number(small, number),
                kinds,
                pairs,
                done,
                last,
            },
        )
    }

    fn bytes(packed: &str) -> Vec<u8> {
        packed.chars().map(|byte| u8::try_from(byte).unwrap()).collect()
    }

    proptest! {
        #[test]
        fn what_was_packed_is_read_here_and_by_the_library(data in everything()) {
            let packed = write(&data);
            prop_assert_eq!(bytes(&packed), postcard::to_allocvec(&data).unwrap());
            prop_assert_eq!(read::<Everything>(&packed), Some(data));
        }

        #[test]
        fn what_the_library_refuses_is_refused_without_harm(
            data in everything(), at in any::<prop::sample::Index>(), byte in any::<u8>(), length in any::<prop::sample::Index>()
        ) {
            let mut damaged = bytes(&write(&data));
            let at = at.index(damaged.len());
            damaged[at] = byte;
            damaged.truncate(length.index(damaged.len() * 2));
            let text: String = damaged.iter().copied().map(char::from).collect();
            prop_assert_eq!(read::<Everything>(&text), postcard::from_bytes(&damaged).ok());
        }

        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            let library = text.chars().map(|byte| u8::try_from(byte).ok()).collect::<Option<Vec<u8>>>();
            let library = library.and_then(|bytes| postcard::from_bytes(&bytes).ok());
            prop_assert_eq!(read::<Everything>(&text), library);
        }
    }
}
