//! Signatures beside feeds: DSSE v1 over Ed25519.

pub mod keygen;
pub mod sign;
pub mod verify;
