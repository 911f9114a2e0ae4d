//! Shorter names for what the module imports from its glue, and for what only the glue takes of it. wasm-bindgen gives
//! each a name of thirty characters and more, most of them hashes that no compression can shrink, in the module and in
//! the glue.

use anyhow::{Context, Result, bail};

/// The sections' numbers in the WebAssembly format.
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// What is exported for closures begins like this.
const LONG: &str = "wasm_bindgen_";

/// Renames the imports and the long exports of a module and of its glue, which are read and given back.
pub(crate) fn shorten(module: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut reader = Reader { bytes: module, at: 0 };
    let mut short = reader.take(8)?.to_vec();
    let mut glue = glue.to_owned();
    while reader.at < module.len() {
        let number = reader.byte()?;
        let length = reader.number()?;
        let section = reader.take(length)?;
        let section = match number {
            IMPORTS => imports(section, &mut glue)?,
            EXPORTS => exports(section, &mut glue)?,
            _ => section.to_vec(),
        };
        short.push(number);
        put_number(&mut short, section.len());
        short.extend(section);
    }
    Ok((short, glue))
}

fn imports(section: &[u8], glue: &mut String) -> Result<Vec<u8>> {
    let mut reader = Reader { bytes: section, at: 0 };
    let mut short = Vec::new();
    let count = reader.number()?;
    put_number(&mut short, count);
    for at in 0..count {
        let from = reader.name()?;
        let name = reader.name()?;
        let start = reader.at;
        reader.skip_kind()?;
        let new = format!("i{at}");
        // The name is a key of the object that the glue hands over, and stands nowhere else.
        replace_once(glue, &format!("{name}:"), &format!("{new}:"))?;
        for text in [from, &new] {
            put_number(&mut short, text.len());
            short.extend(text.as_bytes());
        }
        short.extend(section.get(start..reader.at).context("a cut import")?);
    }
    Ok(short)
}

fn exports(section: &[u8], glue: &mut String) -> Result<Vec<u8>> {
    let mut reader = Reader { bytes: section, at: 0 };
    let mut short = Vec::new();
    let count = reader.number()?;
    put_number(&mut short, count);
    for at in 0..count {
        let name = reader.name()?;
        let start = reader.at;
        reader.byte()?;
        reader.number()?;
        let new = if name.starts_with(LONG) { format!("e{at}") } else { name.to_owned() };
        if new != name {
            replace_once(glue, &format!("wasm.{name}("), &format!("wasm.{new}("))?;
        }
        put_number(&mut short, new.len());
        short.extend(new.as_bytes());
        short.extend(section.get(start..reader.at).context("a cut export")?);
    }
    Ok(short)
}

fn replace_once(glue: &mut String, from: &str, to: &str) -> Result<()> {
    if glue.matches(from).count() != 1 {
        bail!("the glue does not have {from} just once");
    }
    *glue = glue.replacen(from, to, 1);
    Ok(())
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8]> {
        let taken = self.bytes.get(self.at..self.at + length).context("the module is cut")?;
        self.at += length;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8> {
        self.take(1)?.first().copied().context("the module is cut")
    }

    /// An unsigned LEB128 number.
    fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 127) << shift;
            if byte < 128 {
                return Ok(number);
            }
        }
        bail!("a number of the module is too long")
    }

    fn name(&mut self) -> Result<&'a str> {
        let length = self.number()?;
        Ok(std::str::from_utf8(self.take(length)?)?)
    }

    /// Passes over what is imported: a function, a table, a memory or a global.
    fn skip_kind(&mut self) -> Result<()> {
        let limits = match self.byte()? {
            0 => {
                self.number()?;
                return Ok(());
            }
            3 => {
                self.take(2)?;
                return Ok(());
            }
            1 => {
                self.byte()?;
                self.byte()?
            }
            2 => self.byte()?,
            other => bail!("an import of unknown kind {other}"),
        };
        self.number()?;
        if limits & 1 == 1 {
            self.number()?;
        }
        Ok(())
    }
}

fn put_number(bytes: &mut Vec<u8>, mut number: usize) {
    loop {
        let low = u8::try_from(number & 127).unwrap_or_default();
        number >>= 7;
        bytes.push(if number == 0 { low } else { low | 128 });
        if number == 0 {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_imports_of_module_and_glue_get_the_same_short_names() {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        // A type section with one function type, then two imported functions of module "m".
        module.extend([1, 4, 1, 0x60, 0, 0]);
        module.extend(b"\x02\x20\x02\x01m\x0a__wbg_long\0\0\x01m\x0b__wbg_other\0\0");
        let (short, glue) = shorten(&module, "{ __wbg_long: f, __wbg_other: g }").unwrap();
        assert_eq!(glue, "{ i0: f, i1: g }");
        assert!(short.ends_with(b"\x02\x0f\x02\x01m\x02i0\0\0\x01m\x02i1\0\0"));
    }

    #[test]
    fn long_exports_get_short_names_and_the_others_keep_theirs() {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        module.extend(b"\x07\x19\x02\x04main\0\0\x0ewasm_bindgen_x\0\x01");
        let (short, glue) = shorten(&module, "wasm.main(); wasm.wasm_bindgen_x(1)").unwrap();
        assert_eq!(glue, "wasm.main(); wasm.e1(1)");
        assert!(short.ends_with(b"\x07\x0d\x02\x04main\0\0\x02e1\0\x01"));
    }

    #[test]
    fn a_name_that_the_glue_lacks_is_an_error() {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        module.extend(b"\x02\x10\x01\x01m\x0a__wbg_long\0\0");
        assert!(shorten(&module, "{}").is_err());
    }
}
