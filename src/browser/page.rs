//! One page's part of the softphone: what it shows and hears, what the core asks of it, and its way to the engine.
