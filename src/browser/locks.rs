//! Web Locks, by which pages and hosts know of each other whether they live. web-sys has them behind an unstable flag only, so
//! they are bound here.

use js_sys::{Function, Object, Promise};
use wasm_bindgen::prelude::*;
use web_sys::AbortSignal;

use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    type Locks;
    #[wasm_bindgen(thread_local_v2, js_namespace = navigator, js_name = locks)]
    static LOCKS: Option<Locks>;
    #[wasm_bindgen(method, catch)]
    fn request(
        this: &Locks,
        name: &str,
        options: &Options,
        granted: &Closure<dyn FnMut(JsValue) -> JsValue>,
    ) -> Result<Promise, JsValue>;

    #[wasm_bindgen(extends = Object)]
    type Options;
    #[wasm_bindgen(method, setter)]
    fn set_signal(this: &Options, signal: &AbortSignal);
    #[wasm_bindgen(method, setter)]
    fn set_steal(this: &Options, steal: bool);
}

/// Whether this browser has Web Locks.
pub fn exist() -> bool {
    LOCKS.with(Option::is_some)
}

/// How a lock is asked for.
#[derive(Debug, Clone, Copy)]
pub enum How<'a> {
    /// Waits until it is free, or `signal` aborts.
    Wait(&'a AbortSignal),
    /// Takes it from whoever has it.
    Steal,
}

/// A lock that is held: dropping it lets it go.
#[derive(Debug)]
pub struct Lock {
    release: Option<Function>,
    gone: Promise,
}

impl Lock {
    /// A lock that somebody else took and hands over: `release` lets it go, and `gone` settles when it is gone.
    pub fn taken(release: Function, gone: Promise) -> Self {
        Self { release: Some(release), gone }
    }

    /// Settles when the lock is gone: resolves where it was let go, and rejects where somebody took it away.
    pub fn gone(&self) -> Promise {
        self.gone.clone()
    }

    /// Keeps the lock beyond this module's end; the function that is returned lets it go.
    pub fn keep(mut self) -> Option<Function> {
        self.release.take()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(release) = self.release.take() {
            drop(release.call0(&JsValue::UNDEFINED));
        }
    }
}

/// Takes a lock. `None` where the browser refuses, or where `signal` aborted.
pub async fn take(name: &str, how: How<'_>) -> Option<Lock> {
    let mut release = None;
    let held = Promise::new(&mut |resolve: Function, _: Function| release = Some(resolve));
    let mut told = None;
    let granted = Promise::new(&mut |resolve: Function, _: Function| told = Some(resolve));
    let told = told?;
    let on_grant = Closure::new(move |_: JsValue| {
        drop(told.call0(&JsValue::UNDEFINED));
        JsValue::from(held.clone())
    });
    let gone = ask(name, how, &on_grant)?;
    // Whichever comes first: the lock, or that it will not come.
    JsFuture::from(Promise::race(&js_sys::Array::of2(&granted, &gone))).await.ok()?;
    Some(Lock { release, gone })
}

/// Waits until a lock is free: whoever held it is gone. `false` where that can't be known.
pub async fn freed(name: &str, signal: &AbortSignal) -> bool {
    let on_grant = Closure::new(|_: JsValue| JsValue::UNDEFINED);
    let Some(gone) = ask(name, How::Wait(signal), &on_grant) else {
        return false;
    };
    JsFuture::from(gone).await.is_ok()
}

fn ask(name: &str, how: How, on_grant: &Closure<dyn FnMut(JsValue) -> JsValue>) -> Option<Promise> {
    let options: Options = Object::new().unchecked_into();
    match how {
        How::Wait(signal) => options.set_signal(signal),
        How::Steal => options.set_steal(true),
    }
    LOCKS.with(|locks| locks.as_ref()?.request(name, &options, on_grant).ok())
}
