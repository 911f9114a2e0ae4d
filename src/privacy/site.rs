//! What is the site's as a whole: the texts in it need no types of their own.

use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! wholes {
    ($($(#[$doc:meta])* $name:ident;)*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Eq, Default)]
            pub struct $name<T>(pub T);

            impl<T: Serialize> Serialize for $name<T> {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_newtype_struct(stringify!($name), &self.0)
                }
            }

            impl<'de, T: Deserialize<'de>> Deserialize<'de> for $name<T> {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    T::deserialize(deserializer).map(Self)
                }
            }

            impl<T> From<T> for $name<T> {
                fn from(whole: T) -> Self {
                    Self(whole)
                }
            }

            impl<T> Deref for $name<T> {
                type Target = T;

                fn deref(&self) -> &T {
                    &self.0
                }
            }

            impl<T> DerefMut for $name<T> {
                fn deref_mut(&mut self) -> &mut T {
                    &mut self.0
                }
            }
        )*
    };
}

wholes! {
    /// What the site itself wrote, as its settings and its hosting file: the texts in it stay in a recording, and so do their
    /// words elsewhere, but for those that have a type of their own.
    OfSite;
    /// What a site sends to a web server with a call, where it may have written a secret: a recording has none of the texts in it,
    /// but for those that have a type of their own.
    Sealed;
}
