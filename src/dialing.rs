//! The dial plan: from what was clicked to what is dialled, with each step and its reason (spec/ctisvr.md 7).
