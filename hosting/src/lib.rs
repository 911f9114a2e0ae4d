//! What a web server sends with the softphone's files: the Content Security Policy of `www/index.html`, narrowed to what
//! `config.json` pins. The samples for web servers lie in `servers/`.

mod pins;
mod policy;

pub use pins::Pins;
pub use policy::Policy;
