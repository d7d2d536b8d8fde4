//! The line to the ledger: one message out, one answer back.
//!
//! Always holds: nothing waits longer than it says; an answer that is longer than a message may be is none.
//! Neighbours: what is said (`sync/protocol.rs`). The stand-in that loses and doubles messages is in the tests.

use std::io::Read;
use std::time::Duration;

use crate::domain::text::Text;
use crate::sync::protocol::LONGEST_INFLATED;

/// A slow line has two seconds each way; a ledger may take its time over a full batch.
const CONNECT_WITHIN: Duration = Duration::from_secs(5);
const ANSWER_WITHIN: Duration = Duration::from_secs(60);
/// A neighbour on the shop's network, asked who it is.
const BRIEFLY: Duration = Duration::from_secs(2);
/// Shorter bodies are sent as they are. Unit: bytes.
const WORTH_PACKING: usize = 1_024;

/// A message to the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub path: &'static str,
    pub body: Vec<u8>,
}

impl Request {
    pub fn post(path: &'static str, body: Vec<u8>) -> Self {
        Self { path, body }
    }
}

/// What came back, inflated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    pub status: u16,
    pub body: Vec<u8>,
}

/// Why there is no answer. Whether the message arrived is not known.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    #[error("{url} is no address of a ledger")]
    BadAddress { url: String },
    #[error("no way to {url}: {detail}")]
    NoWay { url: String, detail: String },
    #[error("the certificate of {url} does not hold: {detail}")]
    Certificate { url: String, detail: String },
    #[error("the answer of {url} broke off: {detail}")]
    BrokenOff { url: String, detail: String },
    /// The till's server had proven itself before; whatever stands at its address now does not. Nothing was sent to it.
    #[error("a stranger answers at {url}")]
    Stranger { url: String },
}

impl TransportError {
    pub fn advice(&self) -> Text {
        let (key, url) = match self {
            Self::BadAddress { url } => ("sync-bad-address", url),
            Self::NoWay { url, .. } => ("sync-no-way", url),
            Self::Certificate { url, .. } => ("sync-certificate", url),
            Self::BrokenOff { url, .. } => ("sync-broken-off", url),
            Self::Stranger { url } => ("sync-stranger", url),
        };
        Text::new(key).with("url", url.as_str())
    }
}

/// A line to one ledger.
pub trait Transport {
    fn send(&mut self, request: &Request) -> Result<Response, TransportError>;
}

/// HTTP/1.1, with TLS where the address says so.
pub struct Http {
    agent: ureq::Agent,
    url: String,
    /// `None` before the till has joined.
    token: Option<String>,
}

impl Http {
    pub fn to(url: &str, token: Option<&str>) -> Result<Self, TransportError> {
        Self::within(url, token, (CONNECT_WITHIN, ANSWER_WITHIN))
    }

    /// To somebody who may be nobody: without a token, and not for long.
    pub fn briefly(url: &str) -> Result<Self, TransportError> {
        Self::within(url, None, (BRIEFLY, BRIEFLY))
    }

    /// The same line, from now on with the token.
    pub fn with_token(self, token: &str) -> Self {
        Self { token: Some(token.to_owned()), ..self }
    }

    fn within(url: &str, token: Option<&str>, (connect, answer): (Duration, Duration)) -> Result<Self, TransportError> {
        let url = url.trim().trim_end_matches('/').to_owned();
        let host = url.strip_prefix("http://").or_else(|| url.strip_prefix("https://")).unwrap_or_default();
        let fits = !host.is_empty() && !host.contains(|sign: char| sign.is_whitespace() || "/?#@".contains(sign));
        if !fits {
            return Err(TransportError::BadAddress { url });
        }
        let config = ureq::Agent::config_builder()
            .timeout_connect(Some(connect))
            .timeout_global(Some(answer))
            .http_status_as_error(false)
            .max_redirects(0)
            .build();
        Ok(Self { agent: config.into(), url, token: token.map(str::to_owned) })
    }

    fn failed(&self, error: ureq::Error) -> TransportError {
        let (url, detail) = (self.url.clone(), error.to_string());
        match error {
            ureq::Error::Tls(_) | ureq::Error::Rustls(_) => TransportError::Certificate { url, detail },
            // A certificate that is refused comes as an error of reading from the socket.
            ureq::Error::Io(_) if detail.contains("certificate") => TransportError::Certificate { url, detail },
            _ => TransportError::NoWay { url, detail },
        }
    }
}

impl Transport for Http {
    fn send(&mut self, request: &Request) -> Result<Response, TransportError> {
        let mut post = self.agent.post(format!("{}{}", self.url, request.path)).header("accept-encoding", "deflate");
        if let Some(token) = &self.token {
            post = post.header("authorization", format!("Bearer {token}"));
        }
        let answered = match request.body.len() < WORTH_PACKING {
            true => post.send(&request.body),
            false => {
                let packed = miniz_oxide::deflate::compress_to_vec_zlib(&request.body, 3);
                post.header("content-encoding", "deflate").send(&packed)
            }
        };
        self.take(answered)
    }
}

impl Http {
    /// Asks for something that is only read.
    pub fn get(&mut self, path: &'static str) -> Result<Response, TransportError> {
        let mut get = self.agent.get(format!("{}{path}", self.url)).header("accept-encoding", "deflate");
        if let Some(token) = &self.token {
            get = get.header("authorization", format!("Bearer {token}"));
        }
        self.take(get.call())
    }

    fn take(
        &self,
        answered: Result<ureq::http::Response<ureq::Body>, ureq::Error>,
    ) -> Result<Response, TransportError> {
        let mut response = answered.map_err(|error| self.failed(error))?;
        let broken = |detail: String| TransportError::BrokenOff { url: self.url.clone(), detail };
        let status = response.status().as_u16();
        let packed = response.headers().get("content-encoding").is_some_and(|encoding| encoding == "deflate");
        let mut body = Vec::new();
        let limit = LONGEST_INFLATED as u64 + 1;
        let read = response.body_mut().as_reader().take(limit).read_to_end(&mut body);
        read.map_err(|error| broken(error.to_string()))?;
        if body.len() > LONGEST_INFLATED {
            return Err(broken("too long".to_owned()));
        }
        if packed {
            let inflated = miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(&body, LONGEST_INFLATED);
            body = inflated.map_err(|error| broken(error.to_string()))?;
        }
        Ok(Response { status, body })
    }
}
