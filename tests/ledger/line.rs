//! A line to the ledger that is worse than most: it loses, doubles, delays and spoils what goes over it.

use gerai::io::entropy::{Entropy, Seeded};
use gerai::station::sync::transport::{Request, Response, Transport, TransportError};

/// Numbers from a seed.
pub struct Faults {
    seed: u64,
    dice: Seeded,
}

impl Faults {
    pub fn new(seed: u64) -> Self {
        Self { seed, dice: Seeded::new(seed) }
    }

    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// From 0, below `faces`.
    pub fn roll(&mut self, faces: u64) -> u64 {
        let mut bytes = [0; 8];
        self.dice.fill(&mut bytes);
        u64::from_le_bytes(bytes) % faces
    }
}

/// What the next message meets.
type Fate<'a> = Box<dyn FnMut(&Request) -> What + 'a>;

enum What {
    Arrives,
    Lost,
    /// It arrives; the answer does not.
    AnswerLost,
    Twice,
    /// It arrives, and an older one once more after it.
    WithAnOlderOne,
    Other(Vec<u8>),
}

pub struct Line<'a> {
    inner: Box<dyn Transport>,
    fate: Fate<'a>,
    before: Option<Request>,
}

impl<'a> Line<'a> {
    pub fn faulty(inner: Box<dyn Transport>, faults: &'a mut Faults) -> Self {
        let fate = Box::new(move |request: &Request| match faults.roll(10) {
            0 | 1 => What::Lost,
            2 | 3 => What::AnswerLost,
            4 => What::Twice,
            5 => What::WithAnOlderOne,
            6 => {
                let mut body = request.body.clone();
                let at = faults.roll(body.len() as u64);
                body[usize::try_from(at).expect("a place in it")] ^= 1;
                What::Other(body)
            }
            _ => What::Arrives,
        });
        Self { inner, fate, before: None }
    }

    /// Dead after so many messages; the one it dies at still arrives, or not.
    pub fn cut_after(inner: Box<dyn Transport>, messages: u32, arrives: bool) -> Self {
        let mut left = messages;
        let fate = Box::new(move |_: &Request| {
            if left > 0 {
                left -= 1;
                return What::Arrives;
            }
            if arrives { What::AnswerLost } else { What::Lost }
        });
        Self { inner, fate, before: None }
    }

    /// One byte of the second record's signature becomes another, in the first push.
    pub fn spoiling_one_signature(inner: Box<dyn Transport>) -> Self {
        let mut done = false;
        let fate = Box::new(move |request: &Request| {
            let text = String::from_utf8(request.body.clone()).expect("a message is text");
            let second = text.match_indices("\"sig\":\"").nth(1).map(|(at, mark)| at + mark.len());
            match second {
                Some(at) if !done => {
                    done = true;
                    let mut body = request.body.clone();
                    body[at] = if body[at] == b'0' { b'1' } else { b'0' };
                    What::Other(body)
                }
                _ => What::Arrives,
            }
        });
        Self { inner, fate, before: None }
    }
}

impl Transport for Line<'_> {
    fn send(&mut self, request: &Request) -> Result<Response, TransportError> {
        let lost = || TransportError::NoWay { url: "line".to_owned(), detail: "cut".to_owned() };
        let what = (self.fate)(request);
        let older = self.before.replace(request.clone());
        match what {
            What::Arrives => self.inner.send(request),
            What::Lost => Err(lost()),
            What::AnswerLost => {
                let _unheard = self.inner.send(request);
                Err(lost())
            }
            What::Twice => {
                let _first = self.inner.send(request);
                self.inner.send(request)
            }
            What::WithAnOlderOne => {
                let answer = self.inner.send(request);
                if let Some(older) = older {
                    let _late = self.inner.send(&older);
                }
                answer
            }
            What::Other(body) => self.inner.send(&Request { path: request.path, body }),
        }
    }
}
