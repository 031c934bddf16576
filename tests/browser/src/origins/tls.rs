//! Https, with a certificate that only these browsers accept.

use std::sync::{Arc, LazyLock};

use rcgen::CertifiedKey;
use tokio::net::TcpStream;
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, pki_types::PrivateKeyDer},
    server::TlsStream,
};

static ACCEPTOR: LazyLock<TlsAcceptor> = LazyLock::new(|| {
    let names = ["127.0.0.1".to_owned(), "localhost".to_owned()];
    let CertifiedKey { cert, signing_key } = rcgen::generate_simple_self_signed(names).expect("a certificate");
    let key = PrivateKeyDer::Pkcs8(signing_key.serialize_der().into());
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![cert.into()], key)
        .expect("a key that fits its certificate");
    Arc::new(config).into()
});

/// Agrees on the encryption; none, if the browser ends the handshake.
pub(super) async fn accept(connection: TcpStream) -> Option<TlsStream<TcpStream>> {
    ACCEPTOR.accept(connection).await.ok()
}
