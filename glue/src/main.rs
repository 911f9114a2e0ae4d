//! Makes a module's browser files, as the program of wasm-bindgen does. That program is installed with whatever versions of
//! its libraries are the newest; what ships is made with those that Cargo.lock names.

use std::ffi::OsString;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let [module, directory, name] = arguments.as_slice() else {
        bail!("usage: cordboard-glue MODULE.WASM DIRECTORY NAME");
    };
    let name = name.to_str().context("the name")?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name(name).typescript(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.web(true)?.generate(directory)
}
