//! The pages that share the phone.

pub mod view;
