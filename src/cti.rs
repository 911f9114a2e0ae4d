//! CTI server dialects: from text frames to typed messages and back. A dialect knows no state but what is in a frame.

pub mod ctisvr;
