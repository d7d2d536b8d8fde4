//! The server's own certificate, where no proxy stands before it.
//!
//! Always holds: a key that does not belong to the certificate is refused before anybody is listened to. Files are read
//! at the start: a renewed certificate is taken by a new start.
//! Neighbours: the sockets (`server.rs`), who trusts what (`station/sync/transport.rs`).

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::{self, PemObject};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// Why a certificate cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    #[error("{path} cannot be read as PEM: {detail}")]
    File { path: PathBuf, detail: String },
    #[error("certificate and key do not belong together: {0}")]
    Pair(String),
}

/// From a chain of certificates and its key, both in PEM.
pub fn acceptor(certificates: &Path, key: &Path) -> Result<TlsAcceptor, TlsError> {
    let bad = |path: &Path, error: pem::Error| TlsError::File { path: path.to_owned(), detail: error.to_string() };
    let chain = CertificateDer::pem_file_iter(certificates)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| bad(certificates, error))?;
    let private = PrivateKeyDer::from_pem_file(key).map_err(|error| bad(key, error))?;
    let pair = |error: tokio_rustls::rustls::Error| TlsError::Pair(error.to_string());
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(pair)?
        .with_no_client_auth()
        .with_single_cert(chain, private)
        .map_err(pair)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
