//! Secret keys: PKCS#8 in PEM, as OpenSSL reads and writes them, under a pass phrase, in files that their owner alone can
//! read.

use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use ed25519_dalek::pkcs8::KeypairBytes;
use ed25519_dalek::{Signer, SigningKey};
use pkcs8::der::pem::{LineEnding, PemLabel};
use pkcs8::pkcs5::{pbes2, scrypt};
use pkcs8::{DecodePrivateKey, EncodePrivateKey, EncryptedPrivateKeyInfo, PrivateKeyInfo, SecretDocument};
use zeroize::Zeroizing;

use super::PublicKey;
use super::passphrase::{Passphrase, Passphrases};
use crate::outcome::{Doing, Failure, command};

/// An Ed25519 secret key. Its bytes are wiped from memory when it is dropped.
pub struct SecretKey(SigningKey);

/// The cost of trying a pass phrase: scrypt with N = 2^14, r = 8, p = 5, one of the settings that OWASP's Password
/// Storage Cheat Sheet counts as equal. With a greater N it would take more memory than OpenSSL allows (32 MiB).
const SCRYPT: (u8, u32, u32) = (14, 8, 5);

/// Several times the size of a key's file, so that the key is not moved in memory while it is read.
const FILE_LIMIT: usize = 16 * 1024;

impl SecretKey {
    /// A new key, from the system's own randomness.
    ///
    /// # Errors
    ///
    /// Where the system has none.
    pub fn generate() -> Result<Self, Failure> {
        let mut seed = Zeroizing::new([0; 32]);
        fill(&mut *seed)?;
        Ok(Self(SigningKey::from_bytes(&seed)))
    }

    /// Reads a key's file; the pass phrase is needed only if it has one. A symbolic link is followed: the permissions
    /// of its target count.
    ///
    /// # Errors
    ///
    /// Where anybody but its owner can read it, it holds no secret key of this kind, or no pass phrase opens it.
    pub fn read(path: &Path, passphrases: &Passphrases) -> Result<Self, Failure> {
        let name = path.display();
        let file = File::open(path).doing(format_args!("read the secret key {name}"))?;
        let mode = mode(&file).doing(format_args!("read the permissions of the secret key {name}"))?;
        let pem = read_secret(file).doing(format_args!("read the secret key {name}"))?;
        // The public key lies beside it, and everybody may read it.
        if pem.starts_with(b"ed25519:") {
            return Err(Failure::new(format!(
                "{name} holds a public key: name the file of the secret one"
            )));
        }
        if mode & 0o077 != 0 {
            return Err(Failure::new(format!(
                "the secret key {name} is open to others (mode {mode:04o}): run {}; if others may have read it, make a \
                 new one",
                command(["chmod", "600"], path)
            )));
        }
        let none = |why| Failure::new(format!("{name} holds no secret key to sign with: {why}"));
        match Pem::read(&pem).map_err(none)? {
            Pem::Open(key) => Ok(key),
            Pem::Locked(locked) => {
                let passphrases = passphrases.of_key(path)?;
                let mut opened = passphrases.iter().map(|passphrase| Self::unlock(&locked, passphrase));
                let opened = opened.find(|opened| !matches!(opened, Err(NoSecretKey::WrongPassphrase)));
                match opened {
                    Some(opened) => opened.map_err(none),
                    None => Err(Failure::new(format!(
                        "the pass phrase does not open the secret key {name}: nothing was signed"
                    ))),
                }
            }
        }
    }

    fn unlock(locked: &SecretDocument, passphrase: &Passphrase) -> Result<Self, NoSecretKey> {
        let info = EncryptedPrivateKeyInfo::try_from(locked.as_bytes()).map_err(|_| NoSecretKey::OtherKind)?;
        let opened = info.decrypt(passphrase.as_bytes());
        let opened = opened.map_err(|error| match error {
            pkcs8::Error::EncryptedPrivateKey(pkcs8::pkcs5::Error::UnsupportedAlgorithm { .. }) => NoSecretKey::Cipher,
            _ => NoSecretKey::WrongPassphrase,
        })?;
        // A wrong pass phrase seems to open one key in 256; the content is no key then.
        PrivateKeyInfo::try_from(opened.as_bytes()).map_err(|_| NoSecretKey::WrongPassphrase)?;
        let key = SigningKey::from_pkcs8_der(opened.as_bytes());
        key.map(Self).map_err(|_| NoSecretKey::OtherKind)
    }

    /// The content of its file. In PKCS#8's first version, without the public key: OpenSSL 3.0 reads no other.
    ///
    /// # Errors
    ///
    /// Where the system has no randomness; otherwise never for a sound key.
    pub(super) fn to_pem(&self, passphrase: Option<&Passphrase>) -> Result<Zeroizing<String>, Failure> {
        let bytes = KeypairBytes {
            secret_key: self.0.to_bytes(),
            public_key: None,
        };
        let failed = |error: pkcs8::Error| Failure::new(format!("cannot make a key: {error}"));
        let Some(passphrase) = passphrase else {
            return bytes.to_pkcs8_pem(LineEnding::LF).map_err(failed);
        };
        let (mut salt, mut iv) = ([0; 16], [0; 16]);
        fill(&mut salt)?;
        fill(&mut iv)?;
        let encrypt = || {
            let (log_n, r, p) = SCRYPT;
            let cost = scrypt::Params::new(log_n, r, p, 32).map_err(|_| pkcs8::Error::ParametersMalformed)?;
            let parameters = pbes2::Parameters::scrypt_aes256cbc(cost, &salt, &iv)?;
            let open = bytes.to_pkcs8_der()?;
            let locked =
                PrivateKeyInfo::try_from(open.as_bytes())?.encrypt_with_params(parameters, passphrase.as_bytes())?;
            Ok(locked.to_pem(EncryptedPrivateKeyInfo::PEM_LABEL, LineEnding::LF)?)
        };
        encrypt().map_err(failed)
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        self.0.verifying_key().into()
    }

    pub(super) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

fn fill(bytes: &mut [u8]) -> Result<(), Failure> {
    getrandom::fill(bytes)
        .map_err(|error| Failure::new(format!("cannot make a key: the system has no randomness: {error}")))
}

/// The content of a key's file.
enum Pem {
    Open(SecretKey),
    /// Under a pass phrase.
    Locked(SecretDocument),
}

impl Pem {
    fn read(pem: &[u8]) -> Result<Self, NoSecretKey> {
        let pem = str::from_utf8(pem).map_err(|_| NoSecretKey::NoPem)?.trim_ascii();
        if pem.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----") {
            let (_, locked) = SecretDocument::from_pem(pem).map_err(|_| NoSecretKey::OtherKind)?;
            return Ok(Self::Locked(locked));
        }
        if !pem.starts_with("-----BEGIN PRIVATE KEY-----") {
            return Err(NoSecretKey::NoPem);
        }
        let key = SigningKey::from_pkcs8_pem(pem).map_err(|_| NoSecretKey::OtherKind)?;
        Ok(Self::Open(SecretKey(key)))
    }
}

/// Why there is no key in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
enum NoSecretKey {
    #[error("it is not PKCS#8 in PEM, which begins with -----BEGIN PRIVATE KEY-----")]
    NoPem,
    #[error("it is encrypted in a way that is not read here; write it anew with openssl pkey -aes256")]
    Cipher,
    #[error("the pass phrase does not open it")]
    WrongPassphrase,
    #[error("it is broken, or not of the kind Ed25519")]
    OtherKind,
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
        let pem = secret.to_pem(None).unwrap();
        let Ok(Pem::Open(read)) = Pem::read(format!("{}\r\n", *pem).as_bytes()) else {
            panic!("it is open")
        };
        assert_eq!(read.public(), secret.public());
        assert_ne!(SecretKey::generate().unwrap().public(), secret.public());
    }

    #[test]
    fn a_key_under_a_pass_phrase_opens_with_it_alone() {
        let secret = SecretKey::generate().unwrap();
        let passphrase = |text: &str| Passphrase::new(text.to_owned());
        let pem = secret.to_pem(Some(&passphrase("tulips in März"))).unwrap();
        let Ok(Pem::Locked(locked)) = Pem::read(pem.as_bytes()) else {
            panic!("it is locked")
        };
        let opened = |text: &str| SecretKey::unlock(&locked, &passphrase(text)).map(|key| key.public());
        assert_eq!(opened("tulips in März"), Ok(secret.public()));
        for wrong in ["", "tulips in Marz", "tulips in März "] {
            assert_eq!(opened(wrong), Err(NoSecretKey::WrongPassphrase), "{wrong:?}");
        }
        let info = EncryptedPrivateKeyInfo::try_from(locked.as_bytes()).unwrap();
        let kdf = &info.encryption_algorithm.pbes2().unwrap().kdf;
        let scrypt = kdf.scrypt().unwrap();
        assert_eq!(
            (scrypt.cost_parameter, scrypt.block_size, scrypt.parallelization),
            (1 << 14, 8, 5)
        );
        assert_eq!(scrypt.salt.len(), 16);
    }

    #[test]
    fn malformed_secret_keys_are_refused_with_the_reason() {
        let pem = SecretKey::generate().unwrap().to_pem(None).unwrap();
        let cut = pem.replacen("MC", "MB", 1);
        for (text, why) in [
            ("", NoSecretKey::NoPem),
            ("ed25519:AAAA", NoSecretKey::NoPem),
            ("-----BEGIN OPENSSH PRIVATE KEY-----", NoSecretKey::NoPem),
            ("-----BEGIN ENCRYPTED PRIVATE KEY-----\nMA==", NoSecretKey::OtherKind),
            ("-----BEGIN PRIVATE KEY-----", NoSecretKey::OtherKind),
            (&*cut, NoSecretKey::OtherKind),
        ] {
            assert_eq!(Pem::read(text.as_bytes()).err(), Some(why), "{text}");
        }
        assert_eq!(Pem::read(b"\xff").err(), Some(NoSecretKey::NoPem));
    }
}
