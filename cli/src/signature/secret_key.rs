//! Secret keys: PKCS#8 in PEM, as OpenSSL reads and writes them, in files that their owner alone can read.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use ed25519_dalek::pkcs8::{self, DecodePrivateKey, EncodePrivateKey, KeypairBytes};
use ed25519_dalek::{Signer, SigningKey};
use zeroize::Zeroizing;

use super::PublicKey;
use crate::outcome::{Doing, Failure};

/// An Ed25519 secret key. Its bytes are wiped from memory when it is dropped.
pub struct SecretKey(SigningKey);

/// Some times what a key takes, so that nothing is moved about in memory while it is read.
const FILE_LIMIT: usize = 16 * 1024;

impl SecretKey {
    /// A new key, from the system's own randomness.
    ///
    /// # Errors
    ///
    /// Where the system has none.
    pub fn generate() -> Result<Self, Failure> {
        let mut seed = Zeroizing::new([0; 32]);
        getrandom::fill(&mut *seed)
            .map_err(|error| Failure::new(format!("cannot make a key: the system has no randomness: {error}")))?;
        Ok(Self(SigningKey::from_bytes(&seed)))
    }

    /// Reads a key's file. A symbolic link is followed; it is the file that is read, and no other, whose permissions
    /// count.
    ///
    /// # Errors
    ///
    /// Where anybody but its owner can read it, or it holds no secret key of this kind.
    pub fn read(path: &Path) -> Result<Self, Failure> {
        let name = path.display();
        let file = File::open(path).doing(format_args!("read the secret key {name}"))?;
        let mode = mode(&file).doing(format_args!("read the permissions of the secret key {name}"))?;
        if mode & 0o077 != 0 {
            return Err(Failure::new(format!(
                "the secret key {name} is open to others (mode {mode:04o}): run chmod 600 {name}; if others may have \
                 read it, make a new one"
            )));
        }
        let pem = read_secret(file).doing(format_args!("read the secret key {name}"))?;
        Self::from_pem(&pem).map_err(|why| Failure::new(format!("{name} holds no secret key to sign with: {why}")))
    }

    fn from_pem(pem: &[u8]) -> Result<Self, NoSecretKey> {
        let pem = str::from_utf8(pem).map_err(|_| NoSecretKey::NoPem)?.trim_ascii();
        if pem.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----") {
            return Err(NoSecretKey::Encrypted);
        }
        if !pem.starts_with("-----BEGIN PRIVATE KEY-----") {
            return Err(NoSecretKey::NoPem);
        }
        SigningKey::from_pkcs8_pem(pem)
            .map(Self)
            .map_err(|_| NoSecretKey::OtherKind)
    }

    /// The content of its file. In PKCS#8's first version, without the public key: OpenSSL 3.0 reads no other.
    ///
    /// # Errors
    ///
    /// Never for a sound key; the encoder's own.
    pub(super) fn to_pem(&self) -> Result<Zeroizing<String>, pkcs8::Error> {
        let bytes = KeypairBytes {
            secret_key: self.0.to_bytes(),
            public_key: None,
        };
        bytes.to_pkcs8_pem(LineEnding::LF)
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        self.0.verifying_key().into()
    }

    pub(super) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

/// Why there is no key in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NoSecretKey {
    NoPem,
    Encrypted,
    OtherKind,
}

impl fmt::Display for NoSecretKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NoPem => "it is not PKCS#8 in PEM, which begins with -----BEGIN PRIVATE KEY-----",
            Self::Encrypted => {
                "it is encrypted; open it for this one command: openssl pkey -in FILE | prisoner-card sign FEED \
                 --secret /dev/stdin"
            }
            Self::OtherKind => "it is broken, or not of the kind Ed25519",
        })
    }
}

fn read_secret(file: File) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(2 * FILE_LIMIT));
    file.take(FILE_LIMIT as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn mode(file: &File) -> io::Result<u32> {
    Ok(file.metadata()?.mode() & 0o7777)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8032, section 7.1: secret key, public key, message, signature.
    const RFC_8032: [[&str; 4]; 3] = [
        [
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ],
        [
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ],
        [
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        ],
    ];

    fn bytes(hexadecimal: &str) -> Vec<u8> {
        hexadecimal
            .as_bytes()
            .chunks(2)
            .map(|digits| u8::from_str_radix(str::from_utf8(digits).unwrap(), 16).unwrap())
            .collect()
    }

    #[test]
    fn signatures_are_those_of_rfc_8032() {
        for [secret, public, message, signature] in RFC_8032.map(|vector| vector.map(bytes)) {
            let secret = SecretKey(SigningKey::from_bytes(&secret.try_into().unwrap()));
            let signature: [u8; 64] = signature.try_into().unwrap();
            assert_eq!(secret.0.verifying_key().as_bytes(), public.as_slice());
            assert_eq!(secret.sign(&message), signature);
            assert!(secret.public().verifies(&message, &signature));
            assert!(!secret.public().verifies(b"another message", &signature));
        }
    }

    #[test]
    fn a_key_survives_its_file() {
        let secret = SecretKey::generate().unwrap();
        let pem = secret.to_pem().unwrap();
        let read = SecretKey::from_pem(format!("{}\r\n", *pem).as_bytes()).unwrap();
        assert_eq!(read.public(), secret.public());
        assert_ne!(SecretKey::generate().unwrap().public(), secret.public());
    }

    #[test]
    fn what_is_no_secret_key_says_why() {
        let pem = SecretKey::generate().unwrap().to_pem().unwrap();
        let cut = pem.replacen("MC", "MB", 1);
        for (text, why) in [
            ("", NoSecretKey::NoPem),
            ("ed25519:AAAA", NoSecretKey::NoPem),
            ("-----BEGIN OPENSSH PRIVATE KEY-----", NoSecretKey::NoPem),
            ("-----BEGIN ENCRYPTED PRIVATE KEY-----\nMA==", NoSecretKey::Encrypted),
            ("-----BEGIN PRIVATE KEY-----", NoSecretKey::OtherKind),
            (&*cut, NoSecretKey::OtherKind),
        ] {
            assert_eq!(SecretKey::from_pem(text.as_bytes()).err(), Some(why), "{text}");
        }
        assert_eq!(SecretKey::from_pem(b"\xff").err(), Some(NoSecretKey::NoPem));
    }
}
