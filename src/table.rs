//! A map for the few entries that a panel ever has (requests, pages, deadlines), in the order they came: a list, searched from the
//! front. It is written as a list of pairs, since a recording is JSON, where the keys of objects are texts.

use serde::{Deserialize, Serialize};

/// Keys and values in the order they were put in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Table<K, V> {
    entries: Vec<(K, V)>,
}

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

impl<K: PartialEq + Copy, V> Table<K, V> {
    /// Puts a value in, in place of the key's earlier one.
    pub fn insert(&mut self, key: K, value: V) {
        match self.get_mut(key) {
            Some(old) => *old = value,
            None => self.entries.push((key, value)),
        }
    }

    /// The value of a key.
    pub fn get(&self, key: K) -> Option<&V> {
        self.entries.iter().find(|(known, _)| *known == key).map(|(_, value)| value)
    }

    /// The value of a key, to be changed.
    pub fn get_mut(&mut self, key: K) -> Option<&mut V> {
        self.entries.iter_mut().find(|(known, _)| *known == key).map(|(_, value)| value)
    }

    /// Takes a value out.
    pub fn remove(&mut self, key: K) -> Option<V> {
        let at = self.entries.iter().position(|(known, _)| *known == key)?;
        Some(self.entries.remove(at).1)
    }

    /// Takes out the entries that do not fit.
    pub fn retain(&mut self, mut fits: impl FnMut(K, &V) -> bool) {
        self.entries.retain(|(key, value)| fits(*key, value));
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Keys and values.
    pub fn iter(&self) -> impl Iterator<Item = (K, &V)> {
        self.entries.iter().map(|(key, value)| (*key, value))
    }

    /// Keys and values, to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (K, &mut V)> {
        self.entries.iter_mut().map(|(key, value)| (*key, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_one_value_until_it_is_taken_out() {
        let mut table = Table::default();
        table.insert('a', 1);
        table.insert('b', 2);
        table.insert('a', 3);
        assert_eq!(table.iter().collect::<Vec<_>>(), [('a', &3), ('b', &2)]);
        assert_eq!(table.remove('a'), Some(3));
        assert_eq!(table.remove('a'), None);
        assert_eq!((table.get('b'), table.is_empty()), (Some(&2), false));
    }
}
