//! Removes the messages of panics. A visitor's browser stops at a panic with or without a message, and the messages are
//! larger than the card's own texts in two languages (docs/size.md). Development builds keep them.
//!
//! Rust's own option (`-Z panic=immediate-abort`) is not stable. This has the same effect afterwards: the standard
//! library's functions that start a panic become a trap. Nothing else changes.

use std::path::Path;

use walrus::{FunctionBuilder, FunctionKind, Module};

use crate::failure::{Failure, Outcome};

/// The functions of the standard library that start a panic, by the beginning of their names. None of them returns.
const PANICS: &[&str] = &[
    "core::panicking::",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::result::unwrap_failed",
    "core::cell::panic_",
    "core::slice::index::slice_index_fail",
    "core::str::slice_error_fail",
    "alloc::alloc::handle_alloc_error",
    "alloc::raw_vec::handle_error",
    "alloc::raw_vec::capacity_overflow",
    "std::panicking::begin_panic",
    "std::panicking::panic_with_hook",
    "std::thread::local::panic_access_error",
];

/// Writes the wasm, whose functions must still have their names, without the messages of its panics.
pub(crate) fn without_messages(from: &Path, to: &Path) -> Outcome {
    let failed = |error: &dyn std::fmt::Display| Failure::new(format!("{}: {error}", from.display()));
    let mut module = Module::from_file(from).map_err(|error| failed(&error))?;
    let panics: Vec<_> = module
        .funcs
        .iter()
        .filter(|function| matches!(function.kind, FunctionKind::Local(_)))
        .filter(|function| function.name.as_deref().is_some_and(starts_a_panic))
        .map(walrus::Function::id)
        .collect();
    if panics.is_empty() {
        return Err(failed(
            &"no function starts a panic by its name: see xtask/src/panics.rs",
        ));
    }
    for id in panics {
        let (parameters, results) = module.types.params_results(module.funcs.get(id).ty());
        let (parameters, results) = (parameters.to_vec(), results.to_vec());
        let mut trap = FunctionBuilder::new(&mut module.types, &parameters, &results);
        trap.func_body().unreachable();
        let arguments = parameters.iter().map(|&kind| module.locals.add(kind)).collect();
        module.funcs.get_mut(id).kind = FunctionKind::Local(trap.local_func(arguments));
    }
    module.emit_wasm_file(to).map_err(|error| failed(&error))
}

fn starts_a_panic(mangled: &str) -> bool {
    let name = format!("{:#}", rustc_demangle::demangle(mangled));
    PANICS.iter().any(|panic| name.starts_with(panic))
}
